package tutur.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request as our handlers see it.
 *
 * @param address what was asked for
 * @param path the variable parts of the path, decoded
 * @param base how clients reach this server, such as {@code http://127.0.0.1:7070}; no slash at the end
 * @param id names the request in headers and in the log
 */
record Request(Address address, Map<String, String> path, String base, String id) {

    private static final Pattern PROGRAMS = Pattern.compile(
            "/api/.*|/(healthz|readyz|metrics|mcp)|/sitemap/.*|/[^/]+\\.(json|xml|txt)", Pattern.DOTALL);

    Request {
        path = Map.copyOf(path);
    }

    /** Whether a program asks, not a browser: errors are then JSON. */
    boolean api() {
        return PROGRAMS.matcher(address.path()).matches();
    }

    /** A variable part of the path. */
    String part(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalStateException("the route of " + address.path() + " has no part " + name);
        }
        return value;
    }

    /** The last value of a parameter, if there is one that is not blank. */
    List<String> given(String name) {
        List<String> values = address.all(name);
        return values.isEmpty() || values.getLast().isBlank() ? List.of() : List.of(values.getLast());
    }

    /**
     * The language asked for, else the default.
     *
     * @throws Refusal when it is none of ours
     */
    Language language(Language otherwise) {
        List<String> codes = address.all("lang");
        if (codes.isEmpty() || codes.getLast().isBlank()) {
            return otherwise;
        }
        String code = codes.getLast();
        return Language.of(code)
                .orElseThrow(() -> Refusal.value(Trouble.BAD_VALUE, "lang", List.of("id", "en"), code, "lang"));
    }
}
