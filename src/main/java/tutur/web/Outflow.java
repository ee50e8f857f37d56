package tutur.web;

import io.javalin.http.Context;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends answers that are written on the way. Few at a time, for each reads all that it tells; how long one takes is up to the client, whom
 * the server lets go when he takes nothing for half a minute.
 */
final class Outflow {

    private static final Logger LOG = LoggerFactory.getLogger(Outflow.class);
    private static final int PLACES = 4;

    /** Of these, one client may take so many. */
    private static final int EACH = 2;

    private final Map<String, Integer> taken = new HashMap<>();
    private int all;
    private final Squeeze squeeze;
    private final Minutes minutes;

    Outflow(Squeeze squeeze, Minutes minutes) {
        this.squeeze = squeeze;
        this.minutes = minutes;
    }

    /** What an answer says of itself. */
    static void head(Context context, Answer answer) {
        Remainder.settle(context);
        answer.headers().forEach((name, value) -> {
            if (name.equals("Vary")) {
                context.res().addHeader(name, value);
            } else {
                context.header(name, value);
            }
        });
        context.status(answer.status()).contentType(answer.type());
    }

    /** @throws Refusal when there is no place, or this client has as many as one may have */
    void send(Context context, Answer answer, Answer.Flow flow) throws IOException {
        String client = Allowance.client(Clients.of(context));
        enter(client);
        try {
            head(context, answer);
            write(context, answer, flow);
        } finally {
            leave(client);
        }
    }

    private synchronized void enter(String client) {
        int own = taken.getOrDefault(client, 0);
        if (own >= EACH) {
            throw new Refusal(Trouble.TOO_MANY_STREAMS, EACH);
        }
        if (all >= PLACES) {
            throw new Refusal(Trouble.BUSY);
        }
        all++;
        taken.put(client, own + 1);
    }

    private synchronized void leave(String client) {
        all--;
        taken.computeIfPresent(client, (_, own) -> own > 1 ? own - 1 : null);
    }

    private void write(Context context, Answer answer, Answer.Flow flow) throws IOException {
        Tap tap = new Tap(context.outputStream());
        try (OutputStream out = squeeze.coding(context, answer, false).over(tap)) {
            try {
                flow.to(out);
            } catch (IOException | RuntimeException e) {
                if (!context.res().isCommitted()) {
                    tap.turnOff();
                    throw e;
                }
                minutes.brokenOff(context, e);
                if (answer.type().equals(HitLines.MEDIA_TYPE)) {
                    out.write(lastLine(context));
                } else {
                    tap.turnOff();
                    hangUp(context, e);
                }
            }
        } catch (IOException | RuntimeException e) {
            if (!context.res().isCommitted()) {
                takeBack(context, answer);
                throw e;
            }
            LOG.debug("nobody hears the end of an answer", e);
        }
    }

    /** Lines stay lines: whoever reads them one by one sees that they are not all. */
    private static byte[] lastLine(Context context) {
        String line =
                "{\"error\":\"broken off; the lines before are not all\",\"request\":\"" + Door.id(context) + "\"}\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** In the middle of an answer there is no other way to say that it is not whole. */
    private static void hangUp(Context context, Exception why) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close(why);
    }

    private static void takeBack(Context context, Answer answer) {
        context.res().resetBuffer();
        context.res().setHeader("Content-Encoding", null);
        answer.headers().keySet().stream()
                .filter(name -> !name.equals("Vary"))
                .forEach(name -> context.res().setHeader(name, null));
    }

    /** Codings are closed whatever happens, for they hold memory; what they still say after a failure goes nowhere. */
    private static final class Tap extends FilterOutputStream {

        private boolean off;

        Tap(OutputStream out) {
            super(out);
        }

        void turnOff() {
            off = true;
        }

        @Override
        public void write(int one) throws IOException {
            if (!off) {
                out.write(one);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!off) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!off) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
