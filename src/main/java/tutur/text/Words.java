package tutur.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text and where they stand. A word is a run of letters, digits and combining marks; an apostrophe between two
 * letters belongs to it ({@code Jum'at}). Everything else (spaces, marks, hyphens, dots) lies between words and is at hand as the
 * gap in front of a word, so {@code se-Sumut} is two words with the gap {@code "-"}. Immutable and safe to share.
 */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] lower;

    private Words(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.lower = new String[starts.length];
        for (int i = 0; i < starts.length; i++) {
            lower[i] = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
        }
    }

    /** What spellings of a name have in common: lower case, without accents, words joined by single hyphens; may be empty. */
    public static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String joined = NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return joined.replaceAll("^-|-$", "");
    }

    /** The words of {@code text}; time and space are linear in its length. */
    public static Words of(String text) {
        int[] starts = new int[text.length() / 4 + 8];
        int[] ends = new int[starts.length];
        int n = 0;
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(text, i);
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, n * 2);
                ends = Arrays.copyOf(ends, n * 2);
            }
            starts[n] = i;
            ends[n++] = end;
            i = end;
        }
        return new Words(text, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean apostrophe =
                    (c == '\'' || c == '\u2019') && i > start && isLetterAt(text, i + 1) && isLetterBefore(text, i);
            if (!apostrophe && !isPartOfWord(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isLetterAt(String text, int i) {
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }

    private static boolean isLetterBefore(String text, int i) {
        return Character.isLetter(text.codePointBefore(i));
    }

    private static boolean isPartOfWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** The text that the words stand in. */
    public String text() {
        return text;
    }

    /** Number of words. */
    public int size() {
        return starts.length;
    }

    /** Offset of the first character of word {@code i}, counted from 0. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind the last character of word {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** Where word {@code i} stands. */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /** From the start of word {@code first} to the end of word {@code last}, both inclusive. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Word {@code i} as written. */
    public String get(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Word {@code i} in lower case (root locale). */
    public String lower(int i) {
        return lower[i];
    }

    /** What stands between word {@code i - 1} and word {@code i}; in front of the first word for 0, behind the last for {@link #size()}. */
    public String gap(int i) {
        return text.substring(i == 0 ? 0 : ends[i - 1], i == starts.length ? text.length() : starts[i]);
    }

    /** Whether nothing but spaces within one line stands between word {@code i - 1} and word {@code i}; false for the first word. */
    public boolean follows(int i) {
        if (i <= 0 || i >= starts.length) {
            return false;
        }
        for (int k = ends[i - 1]; k < starts[i]; k++) {
            char c = text.charAt(k);
            if (c == '\n' || !(Character.isWhitespace(c) || c == '\u00a0')) {
                return false;
            }
        }
        return true;
    }

    /** Whether word {@code i} begins with an upper-case letter. */
    public boolean capital(int i) {
        return Character.isUpperCase(text.codePointAt(starts[i]));
    }

    /** Whether word {@code i} consists of upper-case letters only, two or more. */
    public boolean allCapitals(int i) {
        for (int k = starts[i]; k < ends[i]; k += Character.charCount(text.codePointAt(k))) {
            if (!Character.isUpperCase(text.codePointAt(k))) {
                return false;
            }
        }
        return ends[i] - starts[i] > 1;
    }

    /** Whether word {@code i} consists of digits only. */
    public boolean number(int i) {
        for (int k = starts[i]; k < ends[i]; k += Character.charCount(text.codePointAt(k))) {
            if (!Character.isDigit(text.codePointAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first word that ends behind {@code offset}: the word at it or else the next one; {@link #size()} when there is none. */
    public int at(int offset) {
        int i = Arrays.binarySearch(ends, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }
}
