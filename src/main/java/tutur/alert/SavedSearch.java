package tutur.alert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody wants to go on. Immutable.
 *
 * @param id small letters, digits and hyphens, {@value #LONGEST_ID} at the most
 * @param name what people call it
 * @param parameters those of the search, see {@link tutur.archive.Parameters}; whether they are understood is seen when it is run
 * @param webhook address that is told of what it finds, or null
 */
public record SavedSearch(
        String id,
        String name,
        Map<String, List<String>> parameters,
        @Nullable String webhook) {

    /** The longest id. */
    public static final int LONGEST_ID = 60;

    /** The longest name. */
    public static final int LONGEST_NAME = 120;

    /** @throws IllegalArgumentException when the id is none */
    public SavedSearch {
        Objects.requireNonNull(name, "name");
        if (!isId(id)) {
            throw new IllegalArgumentException("'" + id + "' is no id; write small letters, digits and hyphens");
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** Whether a text can be the id of a search; {@code preview} is taken. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && text.matches("[a-z0-9]+(-[a-z0-9]+)*") && !text.equals("preview");
    }

    /** The last value of a parameter, or the other one. */
    String last(String parameter, String otherwise) {
        List<String> values = parameters.getOrDefault(parameter, List.of());
        return values.isEmpty() ? otherwise : values.getLast();
    }
}
