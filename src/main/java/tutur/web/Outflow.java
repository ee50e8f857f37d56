package tutur.web;

import io.javalin.http.Context;
import java.io.IOException;
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

    /** @throws Refusal when there is no place */
    void send(Context context, Answer answer, Answer.Flow flow) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refusal(Trouble.BUSY);
        }
        try {
            answer.headers().forEach(context::header);
            context.status(answer.status()).contentType(answer.type());
            flow.to(context.outputStream());
        } catch (IOException | RuntimeException e) {
            if (!context.res().isCommitted()) {
                context.res().resetBuffer();
                answer.headers().keySet().forEach(name -> context.res().setHeader(name, null));
                throw e;
            }
            LOG.warn("the answer to {} broke off: {}", context.path(), String.valueOf(e));
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(e);
        } finally {
            places.release();
        }
    }
}
