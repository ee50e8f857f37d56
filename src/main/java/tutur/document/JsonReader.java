package tutur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as pages write it: line breaks and bare quotation marks inside strings, commas too many or too few, wrapped in CDATA or
 * comments, several values in a row, cut off. Never fails; what cannot be understood is left out. Time is linear, depth bounded.
 */
final class JsonReader {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 2_000_000;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The objects and lists that stand in a row in {@code text}; usually one. */
    static List<Json> read(String text) {
        JsonReader reader = new JsonReader(text.substring(0, Math.min(text.length(), LONGEST)));
        List<Json> values = new ArrayList<>();
        while (reader.skipTo("{[")) {
            reader.value(0).ifPresent(values::add);
        }
        return values;
    }

    private boolean skipTo(String wanted) {
        while (at < text.length() && wanted.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Optional<Json> value(int depth) {
        space();
        if (depth > DEEPEST && (peek() == '{' || peek() == '[')) {
            skip();
            return Optional.empty();
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> Optional.of(new Json.Text(string()));
            default -> Optional.of(new Json.Text(word()));
        };
    }

    private Optional<Json> object(int depth) {
        at++;
        Map<String, Json> fields = new HashMap<>();
        while (true) {
            space();
            while (peek() == ',') {
                at++;
                space();
            }
            if (ended('}')) {
                return Optional.of(new Json.Obj(fields));
            }
            String name = peek() == '"' ? string() : word();
            space();
            if (peek() == ':') {
                at++;
                value(depth + 1).ifPresent(value -> fields.putIfAbsent(name, value));
            } else if (name.isEmpty()) {
                at++;
            }
        }
    }

    private Optional<Json> list(int depth) {
        at++;
        List<Json> items = new ArrayList<>();
        while (true) {
            space();
            while (peek() == ',') {
                at++;
                space();
            }
            if (ended(']')) {
                return Optional.of(new Json.Arr(items));
            }
            int before = at;
            value(depth + 1).ifPresent(items::add);
            at = Math.max(at, before + 1);
        }
    }

    /** Reads past what lies too deep. */
    private void skip() {
        int open = 0;
        do {
            char c = peek();
            if (c == '"') {
                string();
                continue;
            }
            open += c == '{' || c == '[' ? 1 : 0;
            open -= c == '}' || c == ']' ? 1 : 0;
            at++;
        } while (open > 0 && at < text.length());
    }

    private boolean ended(char close) {
        if (peek() == close) {
            at++;
            return true;
        }
        return at >= text.length();
    }

    /** A word without marks: a number, true, a name; empty when there is none. */
    private String word() {
        int start = at;
        while (at < text.length()
                && ",:{}[]\"".indexOf(text.charAt(at)) < 0
                && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                out.append(escaped());
            } else if (c == '"' && closesHere()) {
                break;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A quotation mark ends a string only in front of what may follow a string. */
    private boolean closesHere() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || ",:}]".indexOf(text.charAt(next)) >= 0 || text.charAt(next) == '"';
    }

    private String escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n', 'r' -> "\n";
            case 't' -> "\t";
            case 'b', 'f' -> " ";
            case 'u' -> unicode();
            default -> String.valueOf(c);
        };
    }

    private String unicode() {
        if (at + 4 > text.length()) {
            return "";
        }
        try {
            char c = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return String.valueOf(c);
        } catch (NumberFormatException e) {
            // Not an escape after all; its letters stay.
            return "u";
        }
    }
}
