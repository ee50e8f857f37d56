package tutur.mcp;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was sent with a call, checked against what the tool takes. Models send texts for lists and for numbers: that is understood. */
final class Given {

    /** What has ids of which our addresses are made. */
    private static final Set<String> NAMED_BY_ID = Set.of("id", "official", "region", "topic", "story", "quotation");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:^|/)(?:documents|statements|officials|regions|topics)/([^/?#]+)[^#]*(?:#(.+))?");
    private static final Pattern STATEMENT = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{8}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final Arguments takes;
    private final Map<String, Object> sent;

    /** @throws IllegalArgumentException when there is an argument that the tool does not take, or one is missing that it needs */
    Given(Arguments takes, Map<String, Object> sent) {
        this.takes = takes;
        this.sent = sent;
        for (String name : sent.keySet()) {
            if (!takes.names().contains(name)) {
                throw new IllegalArgumentException("there is no argument '" + Telling.clean(name, 60)
                        + "'; this tool takes " + String.join(", ", takes.names()));
            }
        }
        for (String name : takes.needed()) {
            if (text(name) == null) {
                throw new IllegalArgumentException("the argument '" + name + "' is missing");
            }
        }
    }

    /** A text; null when it is not given or blank. */
    @Nullable
    String text(String name) {
        List<String> values = texts(name);
        return values.isEmpty() ? null : values.getLast();
    }

    /** Some texts; ids for addresses that contain them. */
    List<String> texts(String name) {
        Object value = sent.get(name);
        List<?> values = value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
        return values.stream()
                .map(one -> plain(name, one))
                .filter(text -> !text.isBlank())
                .map(text -> NAMED_BY_ID.contains(name) ? id(text) : text)
                .toList();
    }

    private static String plain(String name, @Nullable Object value) {
        if (value == null || value instanceof Map || value instanceof List) {
            throw new IllegalArgumentException(
                    "'" + name + "' takes a text, or a list of texts where the schema says so");
        }
        return value.toString();
    }

    /** A number within its range. */
    int number(String name) {
        int[] range = takes.range(name);
        String text = text(name);
        if (text == null) {
            return range[2];
        }
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        if (!NUMBER.matcher(whole).matches()
                || Integer.parseInt(whole) < range[0]
                || Integer.parseInt(whole) > range[1]) {
            throw new IllegalArgumentException("'" + name + "' is a whole number from " + range[0] + " to " + range[1]);
        }
        return Integer.parseInt(whole);
    }

    /** The id in one of our addresses, of the statement when it leads to one; anything else as it is. */
    static String id(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.find()) {
            return text.strip();
        }
        String place = address.group(2);
        if (place != null && STATEMENT.matcher(place).matches()) {
            return place;
        }
        try {
            return URLDecoder.decode(address.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return address.group(1);
        }
    }
}
