package tutur.official;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tutur.text.Distance;

/** Compares names as readers do: case, dots and small slips of spelling aside. */
public final class NameMatch {

    private static final int MOST_SLIPS = 2;
    private static final int LEAST_WITH_INITIALS = 3;

    private NameMatch() {}

    /** The word without case and dots, apostrophes as straight marks: what its spellings have in common. */
    public static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace("’", "'");
    }

    /** Whether every word of {@code part} stands in {@code whole}, letter by letter or with a slip. */
    static boolean within(List<String> part, List<String> whole) {
        for (String word : part) {
            if (!stands(word, whole)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of two names stands in the other, as {@link #within} tells. */
    static boolean related(List<String> one, List<String> other) {
        return within(one, other) || within(other, one);
    }

    private static boolean stands(String word, List<String> whole) {
        for (String other : whole) {
            if (sameWord(word, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words are the same but for one slip in five letters (the first one kept in short words) or two in eight. */
    public static boolean sameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean dotted = one.indexOf('.') >= 0 || other.indexOf('.') >= 0;
        if (!dotted && Math.abs(one.length() - other.length()) > MOST_SLIPS) {
            return false;
        }
        String a = fold(one);
        String b = fold(other);
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        boolean comparable = shorter >= 5
                && (shorter >= 6 || a.charAt(0) == b.charAt(0))
                && Math.abs(a.length() - b.length()) <= MOST_SLIPS;
        return comparable && (shorter >= 8 ? Distance.between(a, b) <= 2 : Distance.oneSlip(a, b));
    }

    /** Whether two names of as many words are one, some of the words but not the first written as initials: Rahmat D Putra. */
    static boolean initialed(List<String> one, List<String> other) {
        if (one.size() < LEAST_WITH_INITIALS || !sameWord(one.getFirst(), other.getFirst())) {
            return false;
        }
        for (int i = 1; i < one.size(); i++) {
            String a = fold(one.get(i));
            String b = fold(other.get(i));
            boolean initial = Math.min(a.length(), b.length()) == 1 && a.charAt(0) == b.charAt(0);
            if (!initial && !sameWord(a, b)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is one short word that ends a word of another: Ji of Armuji. */
    static boolean tails(List<String> part, List<String> whole) {
        return part.size() == 1 && whole.stream().anyMatch(word -> fold(word).endsWith(fold(part.getFirst())));
    }

    /** The first letters of the words of a name, as they stand: BHS for Bagus Hari Santosa. */
    static String initialsOf(List<String> name) {
        StringBuilder initials = new StringBuilder();
        name.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** Whether every word of {@code part} stands in {@code whole} or is the initials of words in a row there: Sultan HB X. */
    static boolean abbreviated(List<String> part, List<String> whole) {
        String initials = initialsOf(whole);
        boolean shortened = part.stream().anyMatch(word -> word.length() > 1 && initials.contains(word));
        return shortened
                && part.stream().allMatch(word -> word.length() > 1 && initials.contains(word) || stands(word, whole));
    }

    /** Whether two abbreviations have the same letters, two of them perhaps in the wrong order: PCR and PRC. */
    static boolean sameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** How many words of a name are written as initials. */
    static long initials(List<String> name) {
        return name.stream().filter(word -> fold(word).length() == 1).count();
    }

    /** Whether two names may be spellings of one, given that the office is the same: at most two slips in each word. */
    static boolean drifted(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        return shorter.stream().allMatch(a -> longer.stream().anyMatch(b -> slipped(fold(a), fold(b))));
    }

    private static boolean slipped(String a, String b) {
        return a.equals(b) || Math.min(a.length(), b.length()) >= 5 && Distance.between(a, b) <= 2;
    }
}
