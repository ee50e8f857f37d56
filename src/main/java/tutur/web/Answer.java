package tutur.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.text.Sha256;

/**
 * What goes back to the client: status, media type, bytes or what writes them, further headers. Immutable as long as nobody writes into
 * the bytes.
 */
final class Answer {

    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";

    /** Writes what is too long to be held, on the way to the client. */
    @FunctionalInterface
    interface Flow {

        /** Writes all of it. What it throws breaks the answer off, so that nobody takes a part for the whole. */
        void to(OutputStream out) throws IOException;
    }

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;
    private final @Nullable Flow flow;

    private Answer(int status, String type, byte[] body, Map<String, String> headers, @Nullable Flow flow) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = Map.copyOf(headers);
        this.flow = flow;
    }

    /** An answer of status 200 that clients ask for again each time. */
    static Answer of(String type, byte[] body) {
        return new Answer(200, type, body, Map.of("Cache-Control", "no-cache"), null);
    }

    /** An answer of status 200 that is written while it is sent. */
    static Answer stream(String type, Flow flow) {
        return new Answer(200, type, new byte[0], Map.of("Cache-Control", "no-cache"), flow);
    }

    /** An answer of status 200 that is written while it is sent; clients save it under this name. */
    static Answer file(String type, String name, Flow flow) {
        return new Answer(200, type, new byte[0], Map.of("Cache-Control", "no-store"), flow)
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** Sends the client to another address of this server, which may end in a place in a page. */
    static Answer redirect(String to) {
        return new Answer(303, "text/plain; charset=utf-8", new byte[0], Map.of("Location", to), null);
    }

    /** Sends the client to the address that has taken the place of this one; clients that remember it ask again all the same. */
    static Answer moved(String to) {
        return redirect(to).withStatus(301).with("Cache-Control", "no-cache");
    }

    Answer withStatus(int other) {
        return new Answer(other, type, body, headers, flow);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more, flow);
    }

    /** The same with other bytes. */
    Answer with(byte[] bytes) {
        return new Answer(status, type, bytes, headers, flow);
    }

    /** The same written by another. */
    Answer with(Flow other) {
        return new Answer(status, type, body, headers, other);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    /** What writes the body, or null when it is held. */
    @Nullable
    Flow flow() {
        return flow;
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** A short name of these bytes, for {@code ETag} and addresses of assets. */
    String tag() {
        return Sha256.hex(body).substring(0, 16);
    }
}
