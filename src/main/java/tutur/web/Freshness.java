package tutur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.text.Sha256;

/**
 * Names answers, so that clients need not be sent what they have. What follows from the archive alone is named by the state of the
 * archive, before any work is done for it; everything else by its bytes. See RFC 9110, 8.8.3.
 */
final class Freshness {

    /** Another server may answer otherwise. */
    private final String server = UUID.randomUUID().toString();

    private final Archive archive;

    Freshness(Archive archive) {
        this.archive = archive;
    }

    /** The name of the answer to a request, whatever it will be; null when only the answer itself tells. */
    @Nullable
    String tag(Route route, Request request) throws IOException {
        if (!route.derived() || goesOn(request)) {
            return null;
        }
        List<String> all = List.of(
                server,
                Long.toString(archive.generation()),
                request.base(),
                request.address().toString(),
                request.accept(),
                route.besides().of(request));
        return quoted(Sha256.hex(String.join("\n", all).getBytes(StandardCharsets.UTF_8)));
    }

    /** A page that is not the first may come from an earlier state, for as long as that is kept, see {@link Archive#search}. */
    private static boolean goesOn(Request request) {
        return !request.given("cursor").isEmpty();
    }

    /** The name of an answer that is there. */
    static String tag(Answer answer) {
        return quoted(Sha256.hex(answer.body()));
    }

    /** The name of bytes whose SHA-256 is known. */
    static String named(String sha256) {
        return quoted(sha256);
    }

    private static String quoted(String digest) {
        return "W/\"" + digest.substring(0, 16) + "\"";
    }

    /** Whether a client that asked {@code If-None-Match} has this one, of which nobody knows yet whether it is there. */
    static boolean named(@Nullable String asked, String tag) {
        return asked != null && List.of(asked.split("\\s*,\\s*")).contains(tag);
    }

    /** Whether a client that asked {@code If-None-Match} has it. */
    static boolean known(@Nullable String asked, String tag) {
        return named(asked, tag) || (asked != null && asked.strip().equals("*"));
    }
}
