package tutur.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tutur.container.Account;
import tutur.container.Member;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Refused;
import tutur.text.Fingerprint;
import tutur.text.Shingles;

/** What reading a file told, as far as later runs need it. */
sealed interface Known {

    /**
     * It gave a document.
     *
     * @param id id of the document
     * @param sha256 SHA-256 of the bytes
     * @param article its canonical address and the fingerprint of its words, equal for pages that show the same article; null when
     *     it names no address
     * @param arrived when a source delivered the file, in milliseconds since 1970; -1 when none did
     * @param changed when the page was changed last as it says itself, in milliseconds since 1970; -1 when it does not
     * @param digest {@link Shingles#digest} of its words
     */
    record Text(String id, String sha256, @Nullable String article, long arrived, long changed, String digest)
            implements Known {

        /** The canonical address, or null. */
        @Nullable
        String url() {
            return article == null ? null : article.substring(0, article.lastIndexOf(' '));
        }
    }

    /** Words in a shingle: as for copies. */
    int WORDS = 3;

    /** It gave none. */
    record Nothing(Refused refused) implements Known {}

    /**
     * It holds other files; what they gave is remembered of each.
     *
     * @param rest why it could not be opened to its end, or null
     * @param note what was passed over in it, or null
     */
    record Opened(@Nullable Refused rest, @Nullable String note) implements Known {}

    /**
     * What is remembered of a container that was opened.
     *
     * @param some whether any member came out of it
     */
    static Opened of(String path, Account account, boolean some) {
        Member.Left left = account.rest();
        if (left != null) {
            return new Opened(Refused.of(left), account.note());
        }
        Refused nothing =
                new Refused(path, Refused.Reason.EMPTY, "it holds no files that could be read; nothing to do");
        return new Opened(some ? null : nothing, account.note());
    }

    static Text of(Document document) {
        Origin.Source source = document.origin().source();
        Instant changed = document.origin().changed();
        return new Text(
                document.id(),
                document.origin().sha256(),
                article(document),
                source == null ? -1 : source.arrived().toEpochMilli(),
                changed == null ? -1 : changed.toEpochMilli(),
                Shingles.of(document.body(), WORDS).digest());
    }

    private static @Nullable String article(Document document) {
        String url = document.origin().url();
        return url == null ? null : url + " " + Fingerprint.of(document.body());
    }
}
