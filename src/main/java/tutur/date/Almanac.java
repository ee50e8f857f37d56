package tutur.date;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;
import tutur.text.Words;

/** The words of the calendar, from {@code calendar.tsv}. */
final class Almanac {
    private final Map<String, Map<String, Integer>> values = new HashMap<>();
    private final Map<String, Set<String>> relativeStarts = new HashMap<>();

    private Almanac() {}

    static Almanac load() {
        Almanac almanac = new Almanac();
        for (List<String> row : Table.rows(Almanac.class, "calendar.tsv", 3)) {
            Map<String, Integer> kind = almanac.values.computeIfAbsent(row.get(0), k -> new HashMap<>());
            for (String word : Table.values(row.get(2))) {
                kind.put(word, Integer.parseInt(row.get(1)));
            }
        }
        for (String phrase : almanac.kind("relative").keySet()) {
            almanac.relativeStarts
                    .computeIfAbsent(phrase.split(" ", -1)[0], k -> new HashSet<>())
                    .add(phrase);
        }
        return almanac;
    }

    private Map<String, Integer> kind(String kind) {
        return values.getOrDefault(kind, Map.of());
    }

    /** The month called so, 1 to 12, or 0. */
    int month(String lower) {
        return kind("month").getOrDefault(lower, 0);
    }

    /** Alternatives of all month names for a regular expression, the longest first. */
    String monthPattern() {
        return pattern("month");
    }

    /** Alternatives of all weekday names for a regular expression, the longest first, with straight apostrophes. */
    String weekdayPattern() {
        return pattern("weekday");
    }

    private String pattern(String kind) {
        return kind(kind).keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    /** The weekday that word {@code i} names, or null; {@code Minggu} only where it does not mean a week. */
    @Nullable
    DayOfWeek weekday(Words words, int i) {
        if (i >= words.size()) {
            return null;
        }
        Integer value = kind("weekday").get(words.lower(i).replace('\u2019', '\''));
        return value == null ? null : DayOfWeek.of(value);
    }

    /** Whether word {@code i} is of this kind of words. */
    boolean is(String kind, Words words, int i) {
        return i >= 0 && i < words.size() && kind(kind).containsKey(words.lower(i));
    }

    /** Number of words of the relative expression that begins with word {@code i}; 0 when none does. */
    int relativeLength(Words words, int i) {
        int best = 0;
        for (String phrase : relativeStarts.getOrDefault(words.lower(i), Set.of())) {
            String[] parts = phrase.split(" ", -1);
            int k = 1;
            while (k < parts.length
                    && words.follows(i + k)
                    && words.lower(i + k).equals(parts[k])) {
                k++;
            }
            if (k == parts.length) {
                best = Math.max(best, k);
            }
        }
        return best;
    }

    /** Days from publication that the relative expression of {@code length} words at {@code i} stands for. */
    int relativeDays(Words words, int i, int length) {
        StringBuilder phrase = new StringBuilder(words.lower(i));
        for (int k = 1; k < length; k++) {
            phrase.append(' ').append(words.lower(i + k));
        }
        return kind("relative").getOrDefault(phrase.toString(), 0);
    }
}
