package tutur.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from: enough to find the same bytes again and to show a reader its source.
 *
 * @param path path of the file below the corpus' {@code documents} folder (or as named on the command line), with '/' between
 *     names; the identity of the document hangs on it
 * @param mediaType media type as detected from the bytes, such as {@code text/html}
 * @param sha256 SHA-256 of the bytes as received, 64 lower-case hexadecimal digits
 * @param url canonical address of the page, or null when the document names none
 */
public record Origin(
        String path,
        String mediaType,
        String sha256,
        @Nullable String url) {

    /** @throws NullPointerException when anything but the address is missing */
    public Origin {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
    }
}
