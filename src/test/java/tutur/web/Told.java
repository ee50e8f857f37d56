package tutur.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON as a test reads it: names and numbers lead to what is inside.
 *
 * @param json maps, lists and plain values
 */
record Told(@Nullable Object json) {

    /** What stands at {@code path}: names of members and places in lists. Null when it is null there. */
    @Nullable
    Object at(Object... path) {
        Object here = json;
        for (Object step : path) {
            here = switch (Objects.requireNonNull(here, () -> "nothing before " + step + " in " + json)) {
                case Map<?, ?> map when map.containsKey(step) -> map.get(step);
                case List<?> list when step instanceof Integer place && place < list.size() -> list.get(place);
                default -> throw new IllegalArgumentException("no " + step + " in " + json);
            };
        }
        return here;
    }

    String text(Object... path) {
        return String.valueOf(at(path));
    }

    int number(Object... path) {
        return Integer.parseInt(text(path));
    }

    Told in(Object... path) {
        return new Told(at(path));
    }

    Stream<Told> each(Object... path) {
        Told list = in(path);
        return IntStream.range(0, ((List<?>) Objects.requireNonNull(list.json)).size())
                .mapToObj(list::in);
    }
}
