package tutur.web;

import io.javalin.http.Context;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
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

    private final Semaphore places = new Semaphore(PLACES);
    private final Squeeze squeeze;

    Outflow(Squeeze squeeze) {
        this.squeeze = squeeze;
    }

    /** What an answer says of itself. */
    static void head(Context context, Answer answer) {
        answer.headers().forEach((name, value) -> {
            if (name.equals("Vary")) {
                context.res().addHeader(name, value);
            } else {
                context.header(name, value);
            }
        });
        context.status(answer.status()).contentType(answer.type());
    }

    /** @throws Refusal when there is no place */
    void send(Context context, Answer answer, Answer.Flow flow) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refusal(Trouble.BUSY);
        }
        try {
            head(context, answer);
            write(context, answer, flow);
        } finally {
            places.release();
        }
    }

    private void write(Context context, Answer answer, Answer.Flow flow) throws IOException {
        Tap tap = new Tap(context.outputStream());
        try (OutputStream out = squeeze.coding(context, answer, false).over(tap)) {
            try {
                flow.to(out);
            } catch (IOException | RuntimeException e) {
                tap.turnOff();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            if (!context.res().isCommitted()) {
                takeBack(context, answer);
                throw e;
            }
            LOG.warn("the answer to {} broke off: {}", context.path(), String.valueOf(e));
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(e);
        }
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
