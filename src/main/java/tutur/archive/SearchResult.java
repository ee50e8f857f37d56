package tutur.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many hits there are in all, copies that stand behind others not counted; exact
 * @param unfolded how many there would be with all copies; the same as {@code total} when copies were not folded; exact
 * @param hits the hits of this page
 * @param facets the counts that were asked for, over all hits; a hit counts for the values of all copies found that it stands for
 * @param remarks what was changed in the query to find something, and that this page comes from another state of the archive than the ones
 *     before; empty when there is nothing to say
 * @param cursor where the next page begins, or null when this is the last
 */
public record SearchResult(
        long total,
        long unfolded,
        List<Hit> hits,
        List<Facet> facets,
        List<Remark> remarks,
        @Nullable String cursor) {

    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        remarks = List.copyOf(remarks);
    }

    /** The same with one more remark. */
    public SearchResult with(Remark remark) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(remark);
        return new SearchResult(total, unfolded, hits, facets, all, cursor);
    }

    /**
     * A way out of a search that finds nothing: what to leave out, and what would be found then.
     *
     * @param parameter its name: {@code q}, a filter, {@code from} or {@code to}
     * @param values its values, as they were given; of {@code q} perhaps only a part
     * @param total how many hits there would be, at least 1; exact
     * @param and what must be left out besides, where nothing alone helps; at most one
     * @param q what is left of {@code q}; null when it stays as it is or goes as a whole
     */
    public record Relief(
            String parameter,
            List<String> values,
            long total,
            List<Dropped> and,
            @Nullable String q) {

        /** A parameter, or the part of {@code q} that stands in {@code values}. */
        public record Dropped(String parameter, List<String> values) {}

        /** What to leave out, in words for people: {@code region kotim and topic stunting}. */
        public String dropped() {
            return Stream.concat(Stream.of(new Dropped(parameter, values)), and.stream())
                    .map(one -> one.parameter + " " + String.join(", ", one.values))
                    .collect(Collectors.joining(" and "));
        }

        /** Copies the lists. */
        public Relief {
            values = List.copyOf(values);
            and = List.copyOf(and);
        }
    }
}
