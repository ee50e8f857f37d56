package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;
import tutur.archive.Facet;

/** Counts the values of fields over hits. */
final class Counts {

    private Counts() {}

    static List<Facet> of(Snapshot snapshot, FacetsCollector hits, List<Facet.Field> fields) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Facet.Field field : fields.stream().distinct().toList()) {
            List<Facet.Value> values = field == Facet.Field.OFFICIAL ? persons(snapshot, hits) : new ArrayList<>();
            if (field != Facet.Field.OFFICIAL) {
                for (LabelAndValue counted : top(snapshot, hits, Schema.facet(field), Facet.MOST).labelValues) {
                    values.add(new Facet.Value(counted.label, counted.label, counted.value.longValue()));
                }
            }
            facets.add(new Facet(field, values));
        }
        return facets;
    }

    private static List<Facet.Value> persons(Snapshot snapshot, FacetsCollector hits) throws IOException {
        return snapshot.persons().count(hits, false).stream()
                .limit(Facet.MOST)
                .map(c -> new Facet.Value(c.member().id(), c.member().name(), c.count()))
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
