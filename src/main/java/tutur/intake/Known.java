package tutur.intake;

import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.document.Refused;
import tutur.text.Fingerprint;

/** What reading a file told, as far as later runs need it. */
sealed interface Known {

    /**
     * It gave a document.
     *
     * @param id id of the document
     * @param sha256 SHA-256 of the bytes
     * @param article its canonical address and the fingerprint of its words, equal for pages that show the same article; null when
     *     it names no address
     */
    record Text(String id, String sha256, @Nullable String article) implements Known {

        /** The canonical address, or null. */
        @Nullable
        String url() {
            return article == null ? null : article.substring(0, article.lastIndexOf(' '));
        }
    }

    /** It gave none. */
    record Nothing(Refused refused) implements Known {}

    static Text of(Document document) {
        return new Text(document.id(), document.origin().sha256(), article(document));
    }

    private static @Nullable String article(Document document) {
        String url = document.origin().url();
        return url == null ? null : url + " " + Fingerprint.of(document.body());
    }
}
