package tutur.archive.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import tutur.roster.Member;

/**
 * The values that hidden copies have and the hits in front of them have not: a hit counts once for each value that it or a copy behind
 * it has, so that the count is that of the search with the value as a filter.
 */
final class HiddenValues {

    private final Snapshot snapshot;
    private final String field;
    private final Map<Integer, Set<String>> seen = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();

    private HiddenValues(Snapshot snapshot, String field) {
        this.snapshot = snapshot;
        this.field = field;
    }

    /** By value: how many hits have it only in hidden copies. Officials are counted as persons. */
    static Map<String, Long> of(Snapshot snapshot, Repeats repeats, String field) throws IOException {
        HiddenValues values = new HiddenValues(snapshot, field);
        values.read(repeats.shown(), false);
        values.read(repeats.hidden(), true);
        return values.counts;
    }

    private void read(List<Repeats.Place> places, boolean counted) throws IOException {
        LeafReaderContext leaf = null;
        SortedSetDocValues values = DocValues.emptySortedSet();
        Map<Long, String> known = new HashMap<>();
        for (Repeats.Place place : places) {
            if (leaf == null || place.card() >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = snapshot.leaf(place.card());
                values = DocValues.getSortedSet(leaf.reader(), field);
                known.clear();
            }
            if (values.advanceExact(place.card() - leaf.docBase)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    long ord = values.nextOrd();
                    String value = known.get(ord);
                    if (value == null) {
                        value = values.lookupOrd(ord).utf8ToString();
                        known.put(ord, value);
                    }
                    meant(value, leaf, place.card() - leaf.docBase).forEach(v -> add(place.group(), v, counted));
                }
            }
        }
    }

    private void add(int group, String value, boolean counted) {
        if (seen.computeIfAbsent(group, g -> new HashSet<>()).add(value) && counted) {
            counts.merge(value, 1L, Long::sum);
        }
    }

    private Stream<String> meant(String value, LeafReaderContext leaf, int card) {
        if (!field.equals(Schema.OFFICIAL)) {
            return Stream.of(value);
        }
        try {
            var roster = snapshot.persons().roster();
            List<Member> marked = roster.marked(value);
            return marked.size() == 1
                    ? Stream.of(marked.getFirst().id())
                    : roster.meant(document(leaf, card), value).map(Member::id).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String document(LeafReaderContext leaf, int card) throws IOException {
        NumericDocValues places = DocValues.getNumeric(leaf.reader(), Schema.PLACE);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID);
        boolean found = places.advanceExact(card) && ids.advanceExact(card - (int) places.longValue());
        return found ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
    }
}
