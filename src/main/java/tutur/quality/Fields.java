package tutur.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads JSON that others wrote: what is missing is absent, what is of another kind is told. */
record Fields(Map<?, ?> values) {

    @Nullable
    String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new IllegalArgumentException(name + " should be text, not " + value);
    }

    String needed(String name) {
        return Objects.requireNonNullElseGet(text(name), () -> {
            throw new IllegalArgumentException("no " + name + " in " + values.keySet());
        });
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** @throws IllegalArgumentException when it is anything but a list of objects */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Object item : list(name)) {
            if (!(item instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(name + " should hold objects, not " + item);
            }
            objects.add(new Fields(map));
        }
        return objects;
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    private List<?> list(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        throw new IllegalArgumentException(name + " should be a list, not " + value);
    }
}
