package tutur.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
