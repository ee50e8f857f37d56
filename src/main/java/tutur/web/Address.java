package tutur.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An address on this server: a path, parameters in their order, and how links are made from it. Immutable.
 *
 * @param path encoded path
 * @param parameters values by name, not encoded; no name without a value
 */
record Address(String path, Map<String, List<String>> parameters) {

    Address {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                copy.put(name, List.copyOf(values));
            }
        });
        parameters = Collections.unmodifiableMap(copy);
    }

    /** A path without parameters. */
    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** One segment of a path, encoded. */
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** The values of {@code name}; empty when it is absent. */
    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The value of {@code name} that counts where only one can; {@code otherwise} when it is absent or blank. */
    String last(String name, String otherwise) {
        List<String> values = all(name);
        return values.isEmpty() || values.getLast().isBlank() ? otherwise : values.getLast();
    }

    /** The same without the blank values that forms send. */
    Address tidy() {
        Map<String, List<String>> full = new LinkedHashMap<>();
        parameters.forEach((name, values) ->
                full.put(name, values.stream().filter(v -> !v.isBlank()).toList()));
        return new Address(path, full);
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The same with one more value of {@code name}. */
    Address plus(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        values.add(value);
        return with(name, values);
    }

    /** The same with {@code value} as the only one of {@code name}. */
    Address only(String name, String value) {
        return with(name, List.of(value));
    }

    /** The same without any of these. */
    Address without(String... names) {
        Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
        copy.keySet().removeAll(List.of(names));
        return new Address(path, copy);
    }

    /** The same without this value of {@code name}. */
    Address minus(String name, String value) {
        return with(name, all(name).stream().filter(v -> !v.equals(value)).toList());
    }

    /** The same with another value of {@code name} in the place of this one. */
    Address instead(String name, String value, String other) {
        return with(
                name, all(name).stream().map(v -> v.equals(value) ? other : v).toList());
    }

    private Address with(String name, List<String> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
        copy.put(name, values);
        return new Address(path, copy);
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        char mark = '?';
        for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
            for (String value : entry.getValue()) {
                text.append(mark).append(encoded(entry.getKey())).append('=').append(encoded(value));
                mark = '&';
            }
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
