package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import tutur.archive.Facet;
import tutur.archive.Facet.Interval;

/** Counts hits by the days, months or years that they are of. */
final class DayCounts {

    /** As many bars as a page has room for when each is wide enough for a finger: a month of days and a bit, three years of months. */
    private static final int BARS = 36;

    /** How many hits stand for themselves on each day. */
    private final Map<Integer, Long> alone = new TreeMap<>();
    /** The days of a hit and of the copies behind it, by their group. */
    private final Map<Integer, Set<Integer>> groups = new HashMap<>();

    private DayCounts() {}

    static Facet of(FacetsCollector hits, Repeats repeats) throws IOException {
        Map<Integer, Integer> grouped = new HashMap<>();
        repeats.shown().forEach(place -> grouped.put(place.card(), place.group()));
        repeats.hidden().forEach(place -> grouped.put(place.card(), place.group()));
        DayCounts counts = new DayCounts();
        for (FacetsCollector.MatchingDocs matching : hits.getMatchingDocs()) {
            LeafReaderContext leaf = matching.context();
            if (matching.bits() != null) {
                counts.read(leaf, matching.bits().iterator(), grouped);
            }
            counts.readHidden(leaf, repeats);
        }
        return counts.facet();
    }

    private void read(LeafReaderContext leaf, DocIdSetIterator cards, Map<Integer, Integer> grouped)
            throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
        for (int card = cards.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = cards.nextDoc()) {
            if (days.advanceExact(card)) {
                Integer group = grouped.get(leaf.docBase + card);
                if (group == null) {
                    alone.merge((int) days.longValue(), 1L, Long::sum);
                } else {
                    add(group, (int) days.longValue());
                }
            }
        }
    }

    private void readHidden(LeafReaderContext leaf, Repeats repeats) throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
        for (Repeats.Place place : repeats.hidden()) {
            int card = place.card() - leaf.docBase;
            if (card >= 0 && card < leaf.reader().maxDoc() && days.advanceExact(card)) {
                add(place.group(), (int) days.longValue());
            }
        }
    }

    private void add(int group, int day) {
        groups.computeIfAbsent(group, _ -> new HashSet<>()).add(day);
    }

    private Facet facet() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        Set<Integer> all = new HashSet<>(alone.keySet());
        groups.values().forEach(all::addAll);
        for (int day : all) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        Interval interval =
                all.isEmpty() ? Interval.DAY : fitting(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
        Map<String, Long> counts = new TreeMap<>();
        alone.forEach((day, count) -> counts.merge(value(day, interval), count, Long::sum));
        for (Set<Integer> days : groups.values()) {
            days.stream()
                    .map(day -> value(day, interval))
                    .distinct()
                    .forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        List<Facet.Value> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new Facet.Value(value, value, count)));
        return new Facet(
                Facet.Field.DATE, interval, values.subList(Math.max(0, values.size() - Facet.MOST), values.size()));
    }

    /** The shortest time of which not too many lie between the days. */
    private static Interval fitting(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < BARS) {
            return Interval.DAY;
        }
        return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < BARS ? Interval.MONTH : Interval.YEAR;
    }

    /** As the filters {@code from} and {@code to} take it. */
    private static String value(int day, Interval interval) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (interval) {
            case DAY -> date.toString();
            case MONTH -> "%04d-%02d".formatted(date.getYear(), date.getMonthValue());
            case YEAR -> "%04d".formatted(date.getYear());
        };
    }
}
