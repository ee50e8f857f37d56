package tutur.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What remains of a text when marks, spacing, case and accents are taken away, as a short key: two texts with the same words in the
 * same order have the same fingerprint, others have not.
 */
public final class Fingerprint {

    private static final int DIGITS = 32;

    private Fingerprint() {}

    /** The fingerprint of {@code text}: 32 lower-case hexadecimal digits; the one of a text without words is that of "". */
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint);
        return Sha256.hex(words.toString(), DIGITS);
    }
}
