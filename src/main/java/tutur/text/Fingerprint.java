package tutur.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * What remains of a text when marks, spacing, case and accents are taken away, as a short key: two texts with the same words in the
 * same order have the same fingerprint, others have not.
 */
public final class Fingerprint {

    private static final int DIGITS = 32;

    /** Spaces, dashes, quotation marks and dots (the block General Punctuation): no letters, whole or taken apart. */
    private static final char FIRST_MARK = 0x2000;

    private static final char LAST_MARK = 0x206F;

    private Fingerprint() {}

    /** The fingerprint of {@code text}: 32 lower-case hexadecimal digits; the one of a text without words is that of "". */
    public static String of(String text) {
        byte[] plain = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Ascii.END && (c < FIRST_MARK || c > LAST_MARK)) {
                return ofAny(text);
            }
            if (Ascii.isLetterOrDigit(c)) {
                plain[length++] = (byte) Ascii.lower(c);
            }
        }
        return Sha256.hex(Arrays.copyOf(plain, length)).substring(0, DIGITS);
    }

    private static String ofAny(String text) {
        StringBuilder words = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint);
        return Sha256.hex(words.toString(), DIGITS);
    }
}
