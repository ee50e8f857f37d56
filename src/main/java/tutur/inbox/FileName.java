package tutur.inbox;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import tutur.text.Sha256;

/**
 * Names of stored files: small letters, digits and hyphens out of the last part of the address or name, then eight digits that stand
 * for the whole of it. So no name leads out of its folder, means something to a file system, or is shared by two addresses.
 */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    static String of(Receipt receipt) {
        String whole = Objects.requireNonNullElse(
                receipt.asked(),
                Objects.requireNonNullElse(receipt.url(), Objects.requireNonNullElse(receipt.name(), "")));
        return readable(whole) + "-" + Sha256.hex(whole, 8);
    }

    /** The last part of a path, without its extension and query. */
    private static String readable(String whole) {
        String path = whole.replaceFirst("^[a-z]+://[^/]*+", "").replaceFirst("[?#].*$", "");
        String last = path.replaceFirst("[/\\\\]+$", "").replaceFirst(".*[/\\\\]", "");
        String plain = Normalizer.normalize(last, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("%[0-9A-Fa-f]{2}", "-")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z0-9]{1,5}$", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "dokumen" : cut;
    }

    /** An extension of at most ten small letters and digits; {@code bin} when nothing of it is left. */
    static String extension(String extension) {
        String plain = extension.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        return plain.isEmpty() ? "bin" : plain.substring(0, Math.min(10, plain.length()));
    }
}
