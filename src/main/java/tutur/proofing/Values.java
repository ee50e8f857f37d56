package tutur.proofing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tutur.archive.WrongParameter;
import tutur.archive.WrongParameter.Fault;
import tutur.text.Distance;
import tutur.text.Words;

/** Values by name: which there may be, and how long. */
final class Values {

    static final int MOST_SUGGESTIONS = 5;

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_TOLD = 80;

    private static final Map<String, String> EXPECTED = Map.of(
            "by", "the name of whoever corrects it",
            "why", "the reason",
            "statement", "the id of a statement",
            "document", "the id of a document",
            "what", "a kind of correction");

    private Values() {}

    /** Every name must be one of these, and no value longer than any that is meant. */
    static void check(Map<String, String> values, List<String> names) {
        values.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw new WrongParameter(Fault.UNKNOWN_PARAMETER, cut(name), "", "", nearest(name, names));
            }
            int longest = name.equals("words") ? LONGEST_TEXT : LONGEST_LINE;
            if (value.length() > longest) {
                throw new WrongParameter(Fault.TOO_LONG, name, "", longest + " characters", List.of());
            }
        });
    }

    /** A value that must be there. */
    static String given(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new WrongParameter(Fault.BAD_VALUE, name, "", EXPECTED.getOrDefault(name, "a value"), List.of());
        }
        return value;
    }

    /** A value that must be there, on one line. */
    static String line(Map<String, String> values, String name) {
        return given(values, name).replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** A text that must have words in it. */
    static String text(Map<String, String> values, String name) {
        String text = given(values, name);
        if (Words.of(text).size() == 0) {
            throw new WrongParameter(Fault.BAD_VALUE, name, cut(text), "words", List.of());
        }
        return text;
    }

    /** Whether the words stand one behind the other in {@code text}, case and marks aside. */
    static boolean contains(String text, String words) {
        return joined(text).contains(joined(words));
    }

    private static String joined(String text) {
        Words words = Words.of(text);
        StringBuilder joined = new StringBuilder(" ");
        for (int i = 0; i < words.size(); i++) {
            joined.append(words.lower(i)).append(' ');
        }
        return joined.toString();
    }

    /** Those of {@code known} that are spelled like {@code value}. */
    static List<String> nearest(String value, Collection<String> known) {
        String wanted = cut(value);
        return known.stream()
                .filter(k -> k.contains(wanted) && wanted.length() > 2
                        || Distance.between(k, wanted) <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt((String k) -> Distance.between(k, wanted))
                        .thenComparing(k -> k))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    static String cut(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }
}
