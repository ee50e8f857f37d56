package tutur.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation. Immutable; all methods give a new one.
 *
 * @param name the name in addresses
 * @param place {@code query} or {@code path}
 * @param words key of what it means, behind {@code parameter.}
 * @param schema JSON Schema of one value
 * @param several null when it takes one value, else how more are given
 * @param needed whether it must be given
 * @param example a value that an archive of samples understands
 */
public record Parameter(
        String name,
        Place place,
        String words,
        Map<String, Object> schema,
        @Nullable Several several,
        boolean needed,
        Object example) {

    /** Where a parameter stands. */
    public enum Place {
        /** Behind the question mark. */
        QUERY,
        /** A variable part of the path. */
        PATH
    }

    /** How several values are given. */
    public enum Several {
        /** The parameter is repeated. */
        REPEATED,
        /** With commas between them. */
        COMMAS
    }

    /** Most values of one parameter. */
    private static final int MOST_VALUES = 50;

    /** Copies the schema. */
    public Parameter {
        schema = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(schema));
    }

    /** A parameter behind the question mark that takes any text. */
    public static Parameter query(String name, Object example) {
        return new Parameter(name, Place.QUERY, name, Members.of("type", "string"), null, false, example);
    }

    /** A variable part of the path. */
    public static Parameter part(String name, String words, String example) {
        Map<String, Object> schema = with(Members.of("type", "string"), "minLength", 1);
        return new Parameter(name, Place.PATH, words, schema, null, true, example);
    }

    /** The same under another explanation. */
    public Parameter told(String key) {
        return new Parameter(name, place, key, schema, several, needed, example);
    }

    /** The same with this example. */
    public Parameter like(Object other) {
        return new Parameter(name, place, words, schema, several, needed, other);
    }

    /** The same with one of these values. */
    public Parameter choice(List<String> values) {
        return shaped(with(schema, "enum", values));
    }

    /** The same with texts of this form. */
    public Parameter pattern(String regex) {
        return shaped(with(schema, "pattern", regex));
    }

    /** The same with texts up to this length. */
    public Parameter upTo(int characters) {
        return shaped(with(schema, "maxLength", characters));
    }

    /** The same with whole numbers. */
    public Parameter whole(int least, int most, int usual) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("type", "integer");
        numbers.put("minimum", least);
        numbers.put("maximum", most);
        numbers.put("default", usual);
        return shaped(numbers);
    }

    /** The same with what counts when it is not given. */
    public Parameter usually(Object value) {
        return shaped(with(schema, "default", value));
    }

    /** The same for several values. */
    public Parameter several(Several how) {
        return new Parameter(name, place, words, schema, how, needed, example);
    }

    /** The same when it must be given. */
    public Parameter must() {
        return new Parameter(name, place, words, schema, several, true, example);
    }

    private Parameter shaped(Map<String, Object> other) {
        return new Parameter(name, place, words, other, several, needed, example);
    }

    private static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(schema);
        more.put(key, value);
        return more;
    }

    /** As OpenAPI tells it, but for its description. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("in", place == Place.QUERY ? "query" : "path");
        json.put("required", needed);
        if (several == null) {
            json.put("schema", schema);
            json.put("example", example);
        } else {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("type", "array");
            list.put("items", schema);
            list.put("maxItems", MOST_VALUES);
            json.put("style", "form");
            json.put("explode", several == Several.REPEATED);
            json.put("schema", list);
            json.put("example", List.of(example));
        }
        return json;
    }
}
