package tutur.json;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An object of JSON that is read key by key; whatever is missing, of the wrong kind or left over is told by its key. */
final class Keys {

    private final String path;
    private final Map<?, ?> object;
    private final Set<String> read = new HashSet<>();

    Keys(String path, Map<?, ?> object) {
        this.path = path;
        this.object = object;
    }

    /** A text that is not blank. */
    String text(String key) {
        String text = optionalText(key);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(name(key) + " is missing or empty");
        }
        return text;
    }

    /** A text that may be empty. */
    String anyText(String key) {
        String text = optionalText(key);
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(String key) {
        read.add(key);
        Object value = object.get(key);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException(name(key) + " is not a text");
        }
        return (String) value;
    }

    Keys object(String key) {
        Keys keys = optionalObject(key);
        if (keys == null) {
            throw new IllegalArgumentException(name(key) + " is missing");
        }
        return keys;
    }

    @Nullable
    Keys optionalObject(String key) {
        read.add(key);
        Object value = object.get(key);
        if (value != null && !(value instanceof Map)) {
            throw new IllegalArgumentException(name(key) + " is not an object");
        }
        return value == null ? null : new Keys(path + key + ".", (Map<?, ?>) value);
    }

    /** One of these constants in lower case. */
    <E extends Enum<E>> @Nullable E oneOf(String key, E[] constants) {
        String text = optionalText(key);
        Set<String> known = new TreeSet<>();
        for (E constant : constants) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return constant;
            }
            known.add(name);
        }
        if (text != null) {
            throw new IllegalArgumentException(
                    name(key) + " is \"" + text + "\"; it may be " + String.join(", ", known));
        }
        return null;
    }

    /** To be called when everything was read: nothing may be left over. */
    void end() {
        for (Object key : object.keySet()) {
            if (!read.contains(String.valueOf(key))) {
                throw new IllegalArgumentException("there is no key " + name(String.valueOf(key)) + " here");
            }
        }
    }

    private String name(String key) {
        return "\"" + path + key + "\"";
    }
}
