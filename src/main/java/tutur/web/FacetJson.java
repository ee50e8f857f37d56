package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.region.Region;
import tutur.roster.Tenure;

/**
 * Counts of one field as the API tells them.
 *
 * @param field what was counted
 * @param interval how long the times are; null for all fields but {@code date}
 * @param values values with labels in the language asked for
 */
record FacetJson(Facet.Field field, Facet.@Nullable Interval interval, List<ValueJson> values) {

    /** One value. */
    sealed interface ValueJson {}

    /** A value that has nothing but a name. */
    record PlainJson(String value, String label, long count) implements ValueJson {}

    /** A region; {@code parent} is the code of the one that it lies in, null for provinces. */
    record RegionJson(String value, String label, @Nullable String parent, long count) implements ValueJson {}

    /** A person with the office that most documents tell; null when no document has one. */
    record OfficialJson(
            String value, String label, @Nullable TenureJson tenure, long count) implements ValueJson {}

    static FacetJson of(Facet facet, Names names, Texts texts) throws IOException {
        List<ValueJson> values = new ArrayList<>();
        for (Facet.Value value : facet.values()) {
            values.add(
                    switch (facet.field()) {
                        case OFFICIAL -> {
                            Tenure tenure = names.post(value.value()).orElse(null);
                            yield new OfficialJson(
                                    value.value(),
                                    value.label(),
                                    tenure == null ? null : TenureJson.of(tenure, names),
                                    value.count());
                        }
                        case REGION ->
                            new RegionJson(
                                    value.value(),
                                    names.of("region", value.value(), texts),
                                    names.found(value.value())
                                            .map(Region::parent)
                                            .orElse(null),
                                    value.count());
                        default ->
                            new PlainJson(
                                    value.value(),
                                    names.of(Labels.lower(facet.field()), value.value(), texts),
                                    value.count());
                    });
        }
        return new FacetJson(facet.field(), facet.interval(), values);
    }
}
