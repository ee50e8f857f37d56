package tutur.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tutur.mcp.Endpoint;

/** Where agents ask by the Model Context Protocol. Pages of other sites may not: a browser would lend them its way to this machine. */
final class AgentDesk implements AutoCloseable {

    static final String PATH = "/mcp";

    /** The longest text to verify, each character as an escape of JSON, and some room. */
    private static final int LARGEST_BODY = 200_000;

    private static final String VERSION = "MCP-Protocol-Version";

    private final Supplier<Endpoint> maker;
    private @Nullable Endpoint made;

    /** @param maker asked for when the first agent comes: most servers start faster than they are asked by one */
    AgentDesk(Supplier<Endpoint> maker) {
        this.maker = maker;
    }

    private synchronized Endpoint endpoint() {
        Endpoint endpoint = made;
        if (endpoint == null) {
            endpoint = maker.get();
            made = endpoint;
        }
        return endpoint;
    }

    /** The message of a request. @throws Refusal when it may not be answered */
    byte[] message(Context context) throws IOException {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
            throw new Refusal(Trouble.NOT_JSON);
        }
        String version = context.header(VERSION);
        if (version != null && !endpoint().versions().contains(version)) {
            throw Refusal.value(
                    Trouble.UNKNOWN_VALUE,
                    VERSION,
                    endpoint().versions(),
                    version.substring(0, Math.min(40, version.length())),
                    VERSION);
        }
        return Gatekeeper.body(context, LARGEST_BODY);
    }

    Answer answer(byte[] message, String base) throws IOException {
        Endpoint.Reply reply = endpoint().answer(message, base);
        return Answer.of(Answer.JSON, reply.body().getBytes(StandardCharsets.UTF_8))
                .withStatus(reply.status())
                .with("Cache-Control", "no-store");
    }

    @Override
    public synchronized void close() {
        if (made != null) {
            made.close();
        }
    }
}
