package tutur.archive;

import java.util.ArrayList;
import java.util.List;
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
}
