package tutur.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.date.FoundDate.Kind;
import tutur.text.Span;
import tutur.text.Table;
import tutur.text.Words;

/** Chooses among the dates of a text those on which its events happened. */
final class EventChooser {
    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_BEHIND = 3;
    private static final int MOST_EVENTS = 5;
    private static final int LONG_AGO_DAYS = 120;
    private static final double EARLY = 1.5;
    private static final double AGAIN = 0.5;
    /** A date with a weekday and a cue against it stays below this. */
    private static final double BACKGROUND = 3;

    private static final double PUBLICATION = 1;

    /** Cues that stand in front of a date, and those behind one, by their first word. */
    private final Map<String, List<Cue>> before;

    private final Map<String, List<Cue>> behind;

    private record Cue(List<String> words, double weight) {}

    private record Ranked(FoundDate date, double worth) {}

    private EventChooser(Map<String, List<Cue>> before, Map<String, List<Cue>> behind) {
        this.before = before;
        this.behind = behind;
    }

    static EventChooser load() {
        Map<String, List<Cue>> before = new HashMap<>();
        Map<String, List<Cue>> behind = new HashMap<>();
        for (List<String> row : Table.rows(EventChooser.class, "event-cues.tsv", 5)) {
            Words phrase = Words.of(row.get(1));
            List<String> words = new ArrayList<>();
            for (int i = 0; i < phrase.size(); i++) {
                words.add(phrase.lower(i));
            }
            (row.get(0).equals("before") ? before : behind)
                    .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                    .add(new Cue(List.copyOf(words), Double.parseDouble(row.get(2))));
        }
        return new EventChooser(before, behind);
    }

    List<FoundDate> choose(Words words, List<FoundDate> dates, Frame frame) {
        Map<LocalDate, Ranked> byDay = new LinkedHashMap<>();
        for (FoundDate date : dates) {
            double worth = worth(words, date, frame.anchor());
            byDay.merge(date.start(), new Ranked(date, worth), EventChooser::together);
        }
        List<Ranked> ranked = new ArrayList<>(byDay.values());
        addPublication(ranked, dates, frame.anchor());
        return ranked.stream()
                .filter(r -> r.worth > 0)
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.worth).thenComparing(r -> r.date.span()))
                .limit(MOST_EVENTS)
                .map(Ranked::date)
                .toList();
    }

    /** Where the best date is only the background of what is told, it is told on the day of publication. */
    private static void addPublication(List<Ranked> ranked, List<FoundDate> dates, @Nullable LocalDate anchor) {
        boolean background = !ranked.isEmpty() && ranked.stream().allMatch(r -> r.worth < BACKGROUND);
        if (anchor != null
                && background
                && dates.stream().noneMatch(d -> d.start().equals(anchor))) {
            ranked.add(new Ranked(
                    new FoundDate(
                            new Span(0, 0), anchor, anchor, Kind.RELATIVE, null, false, null, "day of publication"),
                    PUBLICATION));
        }
    }

    /** The same day named again: the better mention stays, a range wins its end. */
    private static Ranked together(Ranked a, Ranked b) {
        Ranked better = b.worth > a.worth ? b : a;
        LocalDate end = a.date.end().isAfter(b.date.end()) ? a.date.end() : b.date.end();
        FoundDate d = better.date;
        FoundDate merged = new FoundDate(
                d.span(), d.start(), end, d.kind(), d.weekday(), d.weekdayConflict(), d.proposal(), d.rule());
        double more = Math.min(a.worth, b.worth) > 0 ? AGAIN : 0;
        return new Ranked(merged, better.worth + more);
    }

    double worth(Words words, FoundDate date, @Nullable LocalDate anchor) {
        double worth = written(date);
        worth += EARLY
                * (1 - (double) date.span().start() / Math.max(1, words.text().length()));
        for (Cue cue : near(words, date)) {
            worth += cue.weight;
        }
        if (anchor != null && Math.abs(anchor.toEpochDay() - date.start().toEpochDay()) > LONG_AGO_DAYS) {
            worth -= 2;
        }
        return worth;
    }

    private static double written(FoundDate date) {
        return switch (date.kind()) {
            case FULL -> date.weekday() == null ? 2 : 3.5;
            case YEARLESS -> date.weekday() == null ? 1.5 : 3.5;
            case WEEKDAY -> 1.5;
            case RELATIVE -> 0.5;
        };
    }

    private Set<Cue> near(Words words, FoundDate date) {
        int first = words.at(date.span().start());
        int next = words.at(date.span().end());
        Set<Cue> near = new HashSet<>();
        for (int i = backFrom(words, first); i < first; i++) {
            for (Cue cue : before.getOrDefault(words.lower(i), List.of())) {
                if (matches(words, i, first, cue.words) && oneSentence(words, i, first)) {
                    near.add(cue);
                }
            }
        }
        int end = Math.min(words.size(), next + WORDS_BEHIND);
        for (int i = next; i < end; i++) {
            for (Cue cue : behind.getOrDefault(words.lower(i), List.of())) {
                if (matches(words, i, end, cue.words) && oneSentence(words, first, i)) {
                    near.add(cue);
                }
            }
        }
        return near;
    }

    /** Index of the word {@code WORDS_BEFORE} words in front; numbers and numerals do not count. */
    private static int backFrom(Words words, int first) {
        int i = first;
        for (int counted = 0; i > 0 && counted < WORDS_BEFORE && first - i < 4 * WORDS_BEFORE; i--) {
            counted += words.number(i - 1) || words.allCapitals(i - 1) ? 0 : 1;
        }
        return i;
    }

    private static boolean matches(Words words, int at, int end, List<String> phrase) {
        if (at + phrase.size() > end) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!words.lower(at + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean oneSentence(Words words, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            String gap = words.gap(i);
            if (gap.contains(". ") || gap.indexOf('\n') >= 0) {
                return false;
            }
        }
        return true;
    }
}
