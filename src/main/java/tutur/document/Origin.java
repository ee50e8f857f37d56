package tutur.document;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.container.Member;

/**
 * Where a document came from: enough to find the same bytes again and to show a reader its source.
 *
 * @param path path of the file below the corpus' {@code documents} folder (or as named on the command line), with '/' between
 *     names; the identity of the document hangs on it
 * @param mediaType media type as detected from the bytes, such as {@code text/html}
 * @param sha256 SHA-256 of the bytes as received, 64 lower-case hexadecimal digits
 * @param url canonical address of the page; where the document names none, the address that it was fetched from, or null
 * @param source who delivered the file, or null when somebody laid it into the folder
 * @param changed when it was changed last as the page itself says, or null when it says nothing
 */
public record Origin(
        String path,
        String mediaType,
        String sha256,
        @Nullable String url,
        @Nullable Source source,
        @Nullable Instant changed) {

    /**
     * The source that delivered a file: a feed, a site, a folder, an upload.
     *
     * @param id its id, such as {@code diskominfo-banjar}
     * @param official whether it is an office that speaks for itself; else it is media
     * @param region code of the region that it writes about, or null
     * @param arrived when the file came
     */
    public record Source(
            String id, boolean official, @Nullable String region, Instant arrived) {

        /** @throws NullPointerException when anything but the region is missing */
        public Source {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(arrived, "arrived");
        }
    }

    /** The origin of a file that somebody laid into the folder. */
    public Origin(String path, String mediaType, String sha256, @Nullable String url) {
        this(path, mediaType, sha256, url, null);
    }

    /** The origin of a page that does not say when it was changed. */
    public Origin(String path, String mediaType, String sha256, @Nullable String url, @Nullable Source source) {
        this(path, mediaType, sha256, url, source, null);
    }

    /** @throws NullPointerException when the path, the media type or the digest is missing */
    public Origin {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Path of the file on the disk: that of the outermost container when the document was inside of one. */
    public String file() {
        int inside = path.indexOf(Member.INSIDE);
        return inside < 0 ? path : path.substring(0, inside);
    }

    /** Whether an office that speaks for itself delivered the file; false when nobody is known to have. */
    public boolean official() {
        return source != null && source.official();
    }

    /** {@link #url()} when it is one that a browser may go to, else null: only http and https, nothing that runs. */
    public @Nullable String link() {
        return url != null && url.matches("(?i)https?://[^\\s\"'<>\\\\]+") ? url : null;
    }

    /** The same file as a source delivered it from an address, which counts when the document names none. */
    public Origin from(Source deliverer, @Nullable String address) {
        return new Origin(path, mediaType, sha256, url == null ? address : url, deliverer, changed);
    }
}
