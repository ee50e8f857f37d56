package tutur.profile;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.Hit;

/**
 * What the archive knows of one thing. Immutable.
 *
 * @param total how many statements there are; exact
 * @param first the earliest dated one, or null when none is dated
 * @param last the latest dated one, or null
 * @param newest the newest ones, undated ones last
 * @param facets the counts that were asked for
 * @param years how many there are in each year that has any, in their order
 * @param trends the most frequent topics over the years; empty when topics were not asked for
 */
public record Profile(
        long total,
        Hit.@Nullable StatementHit first,
        Hit.@Nullable StatementHit last,
        List<Hit> newest,
        List<Facet> facets,
        List<Facet.Value> years,
        List<Trend> trends) {

    /**
     * A topic over time.
     *
     * @param topic its id
     * @param total how many statements are about it
     * @param years how many in each year that has any, in their order
     */
    public record Trend(String topic, long total, List<Facet.Value> years) {

        /** Copies the list. */
        public Trend {
            Objects.requireNonNull(topic, "topic");
            years = List.copyOf(years);
        }
    }

    /** Copies the lists. */
    public Profile {
        newest = List.copyOf(newest);
        facets = List.copyOf(facets);
        years = List.copyOf(years);
        trends = List.copyOf(trends);
    }

    /** The values of a field that was asked for, the most frequent first; empty when it was not. */
    public List<Facet.Value> values(Facet.Field field) {
        return facets.stream()
                .filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream())
                .toList();
    }
}
