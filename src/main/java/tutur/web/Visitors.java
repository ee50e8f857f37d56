package tutur.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** Which pages of other sites may read the answers of the API in a browser: none, unless the settings name their sites (CORS). */
final class Visitors {

    private static final String ANY = "*";

    private final List<String> origins;

    /** @param origins sites, {@code *} for all */
    Visitors(List<String> origins) {
        this.origins = List.copyOf(origins);
    }

    /** @throws Refusal when a page asks that is neither ours nor of one of these sites */
    void check(Context context, String base) {
        String origin = context.header("Origin");
        if (origin == null || !(origins.contains(ANY) || origins.contains(origin))) {
            Gatekeeper.origin(context, base);
        }
    }

    /** Lets the browser hand on the answer, when the site of the page is one of them. */
    void admit(Context context, boolean api) {
        if (origins.isEmpty() || !api) {
            return;
        }
        context.res().addHeader("Vary", "Origin");
        String origin = context.header("Origin");
        if (origin != null && (origins.contains(ANY) || origins.contains(origin))) {
            context.header("Access-Control-Allow-Origin", origins.contains(ANY) ? ANY : origin);
            context.header("Access-Control-Expose-Headers", "Link, ETag, Location, Retry-After, X-Request-Id");
            context.header("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    /** Tells a browser what such pages may send: questions, and nothing that changes anything. */
    void preflight(Context context, Set<String> methods) {
        if (context.res().getHeader("Access-Control-Allow-Origin") == null) {
            context.header("Allow", String.join(", ", methods));
            throw new Refusal(Trouble.METHOD_NOT_ALLOWED);
        }
        context.header("Access-Control-Allow-Methods", "GET, HEAD, POST");
        context.header(
                "Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match, MCP-Protocol-Version");
        context.header("Access-Control-Max-Age", "600");
        context.status(204);
    }
}
