package tutur.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A way out of a search that finds nothing: one parameter to leave out, and what would be found then.
 *
 * @param parameter its name: {@code q}, a filter, {@code from} or {@code to}
 * @param values its values, as they were given
 * @param total how many hits there would be, at least 1; exact
 */
public record Relief(String parameter, List<String> values, long total) {

    /** Copies the list. */
    public Relief {
        values = List.copyOf(values);
    }

    /**
     * All ways out, one search each, those that give most first; empty when no single parameter stands in the way.
     *
     * @param given the parameters of the search that finds nothing
     * @throws IOException when the archive fails
     */
    public static List<Relief> of(Map<String, List<String>> given, Parameters parameters, Archive archive)
            throws IOException {
        List<Relief> relief = new ArrayList<>();
        List<String> names = Stream.concat(
                        Stream.of("q"), Stream.concat(Filters.NAMES.stream(), Stream.of("from", "to")))
                .toList();
        for (String name : names) {
            List<String> values = given.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                Map<String, List<String>> rest = new LinkedHashMap<>(given);
                rest.keySet().removeAll(List.of(name, "cursor", "facet"));
                SearchRequest request = parameters.read(rest, archive).request();
                long total = archive.search(request.page(0, null)).total();
                if (total > 0) {
                    relief.add(new Relief(name, values, total));
                }
            }
        }
        relief.sort(java.util.Comparator.comparingLong(Relief::total).reversed());
        return relief;
    }
}
