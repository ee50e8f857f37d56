package tutur.text;

import java.util.Arrays;

/** Cuts one text into shingles and numbers, as hashes. Words are runs of letters and digits; everything else lies between them. */
final class ShingleCutter {

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final long[] window;
    private int words;
    private int[] shingles = new int[64];
    private int shingleCount;
    private int[] numbers = new int[8];
    private int numberCount;

    ShingleCutter(int length) {
        window = new long[length];
    }

    void read(String text) {
        long word = SEED;
        boolean inside = false;
        boolean digits = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                inside = true;
                digits |= Character.isDigit(c);
                word = (word ^ Character.toLowerCase(c)) * 0x100000001B3L;
            } else if (inside && Character.getType(c) != Character.NON_SPACING_MARK) {
                end(word, digits);
                word = SEED;
                inside = false;
                digits = false;
            }
        }
        if (inside) {
            end(word, digits);
        }
    }

    private void end(long word, boolean digits) {
        if (digits) {
            numbers = room(numbers, numberCount);
            numbers[numberCount++] = mixed(word);
        }
        window[words++ % window.length] = word;
        if (words >= window.length) {
            long shingle = 0;
            for (int i = words - window.length; i < words; i++) {
                shingle = (shingle + window[i % window.length]) * SEED;
                shingle ^= shingle >>> 29;
            }
            shingles = room(shingles, shingleCount);
            shingles[shingleCount++] = mixed(shingle);
        }
    }

    private static int[] room(int[] array, int used) {
        return used < array.length ? array : Arrays.copyOf(array, used * 2);
    }

    /** Spreads all bits over the lowest ones, by which samples are drawn. */
    private static int mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return (int) (mixed ^ (mixed >>> 33));
    }

    int[] shingles() {
        return Arrays.copyOf(shingles, shingleCount);
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, numberCount);
    }
}
