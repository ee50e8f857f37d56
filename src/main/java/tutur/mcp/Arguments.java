package tutur.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a tool takes, as a JSON schema with an example of everything. Filled while tools are made, only read afterwards. */
final class Arguments {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();

    /** A text. */
    Arguments text(String name, String description, String example) {
        return add(name, Telling.map("type", "string"), description, example);
    }

    /** A text that must be there. */
    Arguments needs(String name, String description, String example) {
        needed.add(name);
        return text(name, description, example);
    }

    /** Any of several texts. */
    Arguments texts(String name, String description, String... examples) {
        Map<String, Object> schema =
                Telling.map("type", "array", "items", Telling.map("type", "string"), "maxItems", 50);
        return add(name, schema, description, List.of(examples));
    }

    /** One of these texts. */
    Arguments choice(String name, String description, List<String> values, String example) {
        return add(name, Telling.map("type", "string", "enum", values), description, example);
    }

    /** A whole number. */
    Arguments number(String name, String description, int least, int most, int usual) {
        Map<String, Object> schema =
                Telling.map("type", "integer", "minimum", least, "maximum", most, "default", usual);
        return add(name, schema, description, usual);
    }

    private Arguments add(String name, Map<String, Object> schema, String description, Object example) {
        Map<String, Object> property = new LinkedHashMap<>(schema);
        property.put("description", description + " Example: " + shown(example));
        property.put("examples", List.of(example));
        properties.put(name, property);
        return this;
    }

    private static String shown(Object example) {
        return example instanceof List<?> list ? list.toString() : String.valueOf(example);
    }

    /** All of another one's, too. */
    Arguments with(Arguments others) {
        properties.putAll(others.properties);
        needed.addAll(others.needed);
        return this;
    }

    Set<String> names() {
        return properties.keySet();
    }

    List<String> needed() {
        return needed;
    }

    /** The smallest and the largest number that this one takes, and the one that counts when none is given. */
    int[] range(String name) {
        Map<?, ?> property = (Map<?, ?>) properties.getOrDefault(name, Map.of());
        return new int[] {whole(property, "minimum"), whole(property, "maximum"), whole(property, "default")};
    }

    private static int whole(Map<?, ?> property, String key) {
        if (property.get(key) instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("no number: " + property);
    }

    Map<String, Object> schema() {
        return Telling.map(
                "type", "object", "properties", properties, "required", needed, "additionalProperties", false);
    }
}
