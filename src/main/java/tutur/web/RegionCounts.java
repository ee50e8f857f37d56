package tutur.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutur.archive.Facet;

/**
 * How many hits of a search are in each region, by one count: a facet leaves out no province, regency or city. Only where there are more
 * regions than it shows, a district or village that it leaves out is asked for alone.
 */
final class RegionCounts {

    private final Searches searches;
    private final Address search;
    private final Map<String, Long> counts = new HashMap<>();
    private final boolean whole;

    /** @param search the parameters of a search; its regions do not count */
    RegionCounts(Searches searches, Address search) throws IOException {
        this.searches = searches;
        this.search = search.without("region", "cursor", "facet", "size", "sort");
        List<Facet.Value> values = searches.values(this.search, Facet.Field.REGION);
        values.forEach(value -> counts.put(value.value(), value.count()));
        this.whole = values.size() < Facet.MOST;
    }

    long of(String code) throws IOException {
        Long count = counts.get(code);
        if (count == null) {
            boolean counted = whole || code.indexOf('.') == code.lastIndexOf('.');
            count = counted ? 0L : searches.count(search.plus("region", code));
            counts.put(code, count);
        }
        return count;
    }
}
