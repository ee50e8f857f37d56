package tutur.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/** JSON Schemas of what {@link Json} writes, each under a name. Not safe for use by several threads. */
final class Schemas {

    private final Json json = new Json();
    private final Function<String, @Nullable String> words;
    private final Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** Schemas that explain nothing. */
    Schemas() {
        this(_ -> null);
    }

    /** @param words what members mean, by {@code schema.Type.member}, else by {@code schema.member}; null where nothing is told */
    Schemas(Function<String, @Nullable String> words) {
        this.words = words;
    }

    /** The schema of {@code type}, which is a record or a sealed interface: a reference to it. */
    Map<String, Object> of(Class<?> type) {
        String name = names.get(type);
        if (name == null) {
            name = free(type);
            names.put(type, name);
            schemas.put(name, Members.of());
            schemas.put(name, type.isRecord() ? record(type, name) : anyOf(type));
        }
        return Members.of("$ref", "#/components/schemas/" + name);
    }

    /** All that were asked for, and what they need, by name. */
    Map<String, Map<String, Object>> all() {
        return schemas;
    }

    /** Whether what is written of {@code type} can have the member that {@code path} leads to, with dots between names. */
    boolean has(Class<?> type, String path) {
        return !at(List.of(of(type)), path).isEmpty();
    }

    /** Names of the members of what {@code path} leads to; of the type itself when it is empty. */
    List<String> members(Class<?> type, String path) {
        List<Map<String, Object>> found = path.isEmpty() ? List.of(of(type)) : at(List.of(of(type)), path);
        return found.stream()
                .flatMap(schema -> objects(schema).stream())
                .flatMap(object -> properties(object).keySet().stream())
                .distinct()
                .toList();
    }

    private List<Map<String, Object>> at(List<Map<String, Object>> from, String path) {
        List<Map<String, Object>> here = from;
        for (String name : path.split("\\.", -1)) {
            here = here.stream()
                    .flatMap(schema -> objects(schema).stream())
                    .map(object -> properties(object).get(name))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return here;
    }

    /** The objects that fit the schema: behind references, in lists, any of several. */
    private List<Map<String, Object>> objects(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String ref) {
            return objects(schemas.getOrDefault(ref.substring(ref.lastIndexOf('/') + 1), Members.of()));
        }
        if (schema.get("anyOf") instanceof List<?> any) {
            return any.stream().flatMap(one -> objects(object(one)).stream()).toList();
        }
        return schema.get("items") == null ? List.of(schema) : objects(object(schema.get("items")));
    }

    private static Map<String, Map<String, Object>> properties(Map<String, Object> schema) {
        Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> named) {
            named.forEach((name, property) -> properties.put(String.valueOf(name), object(property)));
        }
        return properties;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object schema) {
        return (Map<String, Object>) Objects.requireNonNull(schema);
    }

    /** The name of the type; with that of what it stands in when another has it. */
    private String free(Class<?> type) {
        String own = bare(type);
        Class<?> outer = type.getEnclosingClass();
        boolean lone = outer == null || !outer.isRecord();
        String name = lone ? own : bare(outer) + own;
        if (schemas.containsKey(name) && outer != null) {
            name = bare(outer) + own;
        }
        if (schemas.containsKey(name)) {
            throw new IllegalStateException("two answers are called " + name + ": rename " + type);
        }
        return name;
    }

    private static String bare(Class<?> type) {
        return type.getSimpleName().replaceAll("Json$", "");
    }

    private Map<String, Object> record(Class<?> type, String name) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), explained(of(component.getAnnotatedType()), name, component.getName()));
            required.add(component.getName());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    private Map<String, Object> explained(Map<String, Object> schema, String type, String member) {
        String own = words.apply("schema." + type + "." + member);
        String told = own == null ? words.apply("schema." + member) : own;
        if (told == null) {
            return schema;
        }
        Map<String, Object> more = new LinkedHashMap<>(schema);
        more.put("description", told);
        return more;
    }

    private Map<String, Object> anyOf(Class<?> type) {
        if (!type.isSealed()) {
            throw new IllegalStateException("no schema for " + type + ": it is neither a record nor sealed");
        }
        return Members.of(
                "anyOf",
                Arrays.stream(type.getPermittedSubclasses()).map(this::of).toList());
    }

    private Map<String, Object> of(AnnotatedType annotated) {
        Map<String, Object> schema = value(annotated);
        return annotated.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
            Map<String, Object> either = new LinkedHashMap<>(schema);
            either.put("type", List.of(type, "null"));
            return either;
        }
        return Members.of("anyOf", List.of(schema, Members.of("type", "null")));
    }

    private Map<String, Object> value(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType listed
                && listed.getType() instanceof java.lang.reflect.ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw) {
            AnnotatedType[] inner = listed.getAnnotatedActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return Members.of("type", "array", "items", of(inner[0]));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return Members.of("type", "object", "additionalProperties", of(inner[1]));
            }
        }
        if (annotated.getType() instanceof Class<?> type) {
            return plain(type);
        }
        throw new IllegalStateException("no schema for " + annotated);
    }

    private Map<String, Object> plain(Class<?> type) {
        return switch (type) {
            case Class<?> c when c == String.class -> Members.of("type", "string");
            case Class<?> c when c == boolean.class || c == Boolean.class -> Members.of("type", "boolean");
            case Class<?> c when c == double.class || c == Double.class -> Members.of("type", "number");
            case Class<?> c
            when c == int.class || c == Integer.class || c == long.class || c == Long.class ->
                Members.of("type", "integer");
            case Class<?> c when c == LocalDate.class -> Members.of("type", "string", "format", "date");
            case Class<?> c when c == Instant.class -> Members.of("type", "string", "format", "date-time");
            case Class<?> c
            when c == LocalTime.class -> Members.of("type", "string", "pattern", "^\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?$");
            case Class<?> c
            when c.isEnum() ->
                Members.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(c.getEnumConstants()).map(this::called).toList());
            default -> of(type);
        };
    }

    private String called(Object constant) {
        String written = json.text(constant);
        return written.substring(1, written.length() - 1);
    }
}
