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
 * @param accept the header {@code Accept}; empty when there is none
 */
record Request(Address address, Map<String, String> path, String base, String id, String accept) {

    private static final Pattern PROGRAMS = Pattern.compile(
            "/api/.*|/(healthz|readyz|metrics|mcp)|/sitemap/.*|/[^/]+\\.(json|xml|txt)", Pattern.DOTALL);

    Request {
        path = Map.copyOf(path);
    }

    /** One of a client that takes anything. */
    Request(Address address, Map<String, String> path, String base, String id) {
        this(address, path, base, id, "");
    }

    /** The same without a parameter. */
    Request without(String parameter) {
        return new Request(address.without(parameter), path, base, id, accept);
    }

    /** Which of these media types the client likes best; the first one when it likes none of them, or all. */
    String preferred(String... offered) {
        String best = offered[0];
        double most = liking(best);
        for (String type : offered) {
            if (liking(type) > most) {
                best = type;
                most = liking(type);
            }
        }
        return best;
    }

    /** How much the client likes a media type, 0 to 1; what it names counts a little more than what it allows. See RFC 9110, 12.5.1. */
    private double liking(String type) {
        double liking = 0;
        for (String range : accept.split(",", 50)) {
            String[] parts = range.strip().split("\\s*;\\s*", 5);
            double named = parts[0].equalsIgnoreCase(type) ? 1 : parts[0].equals("*/*") ? 0.001 : 0;
            double weight = 1;
            for (String part : parts) {
                weight = part.matches("q=[01](\\.\\d{1,3})?") ? Double.parseDouble(part.substring(2)) : weight;
            }
            liking = Math.max(liking, named * weight);
        }
        return liking;
    }

    /** Whether a program asks, not a browser: errors are then JSON. */
    boolean api() {
        return api(address.path());
    }

    static boolean api(String path) {
        return PROGRAMS.matcher(path).matches();
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
