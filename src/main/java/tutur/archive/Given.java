package tutur.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.WrongParameter.Fault;

/** Reads the values of parameters that take one of a few, or a number. */
final class Given {

    /** Of a parameter that says yes or no. */
    enum Truth {
        TRUE,
        FALSE
    }

    private Given() {}

    /** Values that say something, each once. */
    static List<String> values(Map<String, List<String>> given, String name) {
        @Nullable List<String> values = given.get(name);
        return values == null
                ? List.of()
                : values.stream()
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The value that counts where only one can; empty when there is none. */
    static String last(Map<String, List<String>> given, String name) {
        List<String> values = values(given, name);
        return values.isEmpty() ? "" : values.getLast();
    }

    static <E extends Enum<E>> E one(Map<String, List<String>> given, String name, Class<E> type, E otherwise) {
        String value = last(given, name);
        return value.isEmpty() ? otherwise : constant(name, value, type);
    }

    /** The constant of this name. @throws WrongParameter when there is none */
    static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        for (E constant : constants) {
            if (written(constant).equalsIgnoreCase(value)) {
                return constant;
            }
        }
        List<String> names = constants.stream().map(Given::written).toList();
        throw new WrongParameter(
                Fault.BAD_VALUE, name, value, "one of " + String.join(", ", names), Nearest.of(value, names));
    }

    /** As parameters have it: lower case, with hyphens. */
    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static int size(String value) {
        if (value.isEmpty()) {
            return Parameters.USUAL_SIZE;
        }
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > SearchRequest.MOST_HITS) {
            throw new WrongParameter(
                    Fault.BAD_VALUE, "size", value, "a number from 0 to " + SearchRequest.MOST_HITS, List.of());
        }
        return Integer.parseInt(value);
    }

    static List<Facet.Field> facets(Map<String, List<String>> given) {
        return values(given, "facet").stream()
                .flatMap(v -> Stream.of(v.split(",", -1)))
                .filter(v -> !v.isBlank())
                .map(v -> constant("facet", v.strip(), Facet.Field.class))
                .distinct()
                .toList();
    }
}
