package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;
import tutur.archive.Facet;
import tutur.roster.Member;

/** Counts the values of fields over hits. */
final class Counts {

    private Counts() {}

    /** @param repeats copies behind the hits, which count for their values too */
    static Facet of(Snapshot snapshot, FacetsCollector hits, Repeats repeats, Facet.Field field) throws IOException {
        boolean cut = repeats.none() && field != Facet.Field.REGION;
        int most = cut ? Facet.MOST : Integer.MAX_VALUE;
        List<Facet.Value> values = field == Facet.Field.OFFICIAL
                ? persons(snapshot, hits, repeats)
                : with(snapshot, repeats, field, values(snapshot, hits, field, most));
        return new Facet(field, field == Facet.Field.REGION ? widest(values) : first(values, Facet.MOST));
    }

    private static List<Facet.Value> first(List<Facet.Value> values, int most) {
        return values.subList(0, Math.min(values.size(), most));
    }

    /** As many as a facet shows, in their order; what lies in a regency or city gives way to provinces, regencies and cities. */
    private static List<Facet.Value> widest(List<Facet.Value> values) {
        if (values.size() <= Facet.MOST) {
            return values;
        }
        List<Facet.Value> wide = values.stream().filter(Counts::wide).toList();
        List<Facet.Value> narrow = values.stream().filter(value -> !wide(value)).toList();
        Set<Facet.Value> kept = new HashSet<>(wide);
        kept.addAll(first(narrow, Math.max(0, Facet.MOST - wide.size())));
        return values.stream().filter(kept::contains).limit(Facet.MOST).toList();
    }

    private static boolean wide(Facet.Value region) {
        return region.value().indexOf('.') == region.value().lastIndexOf('.');
    }

    /** All persons that hits have, the most frequent first, then by id. */
    static List<Facet.Value> persons(Snapshot snapshot, FacetsCollector hits, Repeats repeats) throws IOException {
        List<Facet.Value> values = snapshot.persons().count(hits, false).stream()
                .map(c -> new Facet.Value(c.member().id(), c.member().name(), c.count()))
                .toList();
        return with(snapshot, repeats, Facet.Field.OFFICIAL, values);
    }

    private static List<Facet.Value> values(Snapshot snapshot, FacetsCollector hits, Facet.Field field, int most)
            throws IOException {
        List<Facet.Value> values = new ArrayList<>();
        for (LabelAndValue counted : top(snapshot, hits, Schema.facet(field), most).labelValues) {
            values.add(new Facet.Value(counted.label, counted.label, counted.value.longValue()));
        }
        return values;
    }

    private static List<Facet.Value> with(
            Snapshot snapshot, Repeats repeats, Facet.Field field, List<Facet.Value> values) throws IOException {
        Map<String, Facet.Value> all = new HashMap<>();
        values.forEach(value -> all.put(value.value(), value));
        Map<String, Long> more = HiddenValues.of(snapshot, repeats, Schema.facet(field));
        for (Map.Entry<String, Long> one : more.entrySet()) {
            String label = field == Facet.Field.OFFICIAL
                    ? snapshot.persons()
                            .roster()
                            .member(one.getKey())
                            .map(Member::name)
                            .orElse(one.getKey())
                    : one.getKey();
            all.merge(
                    one.getKey(),
                    new Facet.Value(one.getKey(), label, one.getValue()),
                    (a, b) -> new Facet.Value(a.value(), a.label(), a.count() + b.count()));
        }
        return all.values().stream()
                .sorted(Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value))
                .toList();
    }

    /** The most frequent values, ties by value; {@code childCount} is the number of all values that occur. */
    private static FacetResult top(Snapshot snapshot, FacetsCollector hits, String field, int most) throws IOException {
        boolean none = hits.getMatchingDocs().isEmpty() || !snapshot.hasValues(field);
        FacetResult result =
                none ? null : new StringValueFacetCounts(snapshot.state(field), hits).getTopChildren(most, field);
        return result == null ? new FacetResult(field, new String[0], 0, new LabelAndValue[0], 0) : result;
    }
}
