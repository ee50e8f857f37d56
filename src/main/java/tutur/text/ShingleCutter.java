package tutur.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts one text into shingles and numbers, as hashes. Words are runs of letters and runs of digits; everything else lies between them.
 * Outlets write one number and one day in many ways: "Rp100" is "Rp 100", "06/09" is "6 September".
 */
final class ShingleCutter {

    /** The bit that is set in the hash of a day of a month, and in that of no other number. */
    static final int DAY = 1;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private static final int ASCII = 127;

    /** No number stands before the word at hand. */
    private static final long NONE = 0;

    private static final long[] MONTHS = List.of(
                    "januari",
                    "februari",
                    "maret",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "agustus",
                    "september",
                    "oktober",
                    "november",
                    "desember")
            .stream()
            .mapToLong(ShingleCutter::hash)
            .toArray();

    private static final long[] NUMBERS_OF_MONTHS = IntStream.rangeClosed(1, 12)
            .mapToLong(month -> hash(String.valueOf(month)))
            .toArray();

    private final long[] window;
    private int words;
    private int[] shingles = new int[64];
    private int shingleCount;
    private int[] numbers = new int[8];
    private int numberCount;
    /** The word before that at hand when it was a number. */
    private long number = NONE;
    /** Whether a slash follows that number. */
    private boolean slash;

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
            boolean digit = c <= '9' ? c >= '0' : c > ASCII && Character.isDigit(c);
            boolean letter = c > ASCII ? Character.isLetter(c) : Ascii.isLetter(c);
            if (digit || letter) {
                if (inside && digit != digits) {
                    end(word, digits);
                    word = SEED;
                }
                inside = true;
                digits = digit;
                word = digit ? withDigit(word, Character.digit(c, 10)) : with(word, lower(c));
            } else if (inside && Character.getType(c) != Character.NON_SPACING_MARK) {
                end(word, digits);
                word = SEED;
                inside = false;
                slash = c == '/';
            }
        }
        if (inside) {
            end(word, digits);
        }
    }

    private static int lower(int c) {
        return c > ASCII ? Character.toLowerCase(c) : c | ' ';
    }

    private static long hash(String word) {
        return word.chars()
                .asLongStream()
                .reduce(
                        SEED,
                        (hash, c) -> Character.isDigit((int) c) ? withDigit(hash, (int) c - '0') : with(hash, (int) c));
    }

    /** Zeros in front say nothing. */
    private static long withDigit(long word, int digit) {
        return digit == 0 && word == SEED ? word : with(word, '0' + digit);
    }

    private static long with(long word, int c) {
        return (word ^ c) * 0x100000001B3L;
    }

    private void end(long ended, boolean digits) {
        int named = digits ? -1 : place(ended, MONTHS);
        long word = named < 0 ? ended : NUMBERS_OF_MONTHS[named];
        if ((digits || named >= 0) && word != SEED) {
            add(mixed(word) & ~DAY);
        }
        if (number != NONE && (named >= 0 || digits && slash && place(word, NUMBERS_OF_MONTHS) >= 0)) {
            add(mixed(number * SEED ^ word) | DAY);
        }
        number = digits ? word : NONE;
        slash = false;
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

    private static int place(long word, long[] words) {
        int place = words.length - 1;
        while (place >= 0 && words[place] != word) {
            place--;
        }
        return place;
    }

    private void add(int hash) {
        numbers = room(numbers, numberCount);
        numbers[numberCount++] = hash;
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
