package tutur.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;
import tutur.metering.Meters;

/**
 * What is written down of requests: numbers of all, lines of some. A line has the id, the template of the address, status and time; it
 * never tells who asked, and what was asked only where a setting says so.
 */
final class Minutes {

    private static final Logger LOG = LoggerFactory.getLogger("tutur.requests");
    private static final String ROUTE = "route";
    private static final String REQUEST = "request";
    private static final int MOST_CAUSES = 20;
    private static final int LONGEST_WORDS = 2_000;

    private final CompletableFuture<Meters> meters;
    private final WebSettings.Logs settings;

    Minutes(CompletableFuture<Meters> meters, WebSettings.Logs settings) {
        this.meters = meters;
        this.settings = settings;
    }

    /** A request begins: what is logged meanwhile bears its id. */
    static void begin(String id) {
        MDC.put(REQUEST, id);
    }

    /** By which route it is answered. */
    static void route(Context context, String template) {
        context.attribute(ROUTE, template);
    }

    /** A request has been answered. */
    void end(Context context, String id, float millis) {
        String route = Objects.requireNonNullElse(context.attribute(ROUTE), "none");
        String method = context.method().name();
        int status = context.statusCode();
        Duration time = Duration.ofNanos((long) (millis * 1e6));
        count(ready -> ready.request(method, route, status, time));
        boolean slow = millis >= settings.slowMillis();
        boolean told = switch (settings.requests()) {
            case NONE -> false;
            case SLOW -> slow;
            case ALL -> true;
        };
        if (told) {
            LoggingEventBuilder line = LOG.atLevel(slow ? Level.WARN : Level.INFO)
                    .addKeyValue("method", method)
                    .addKeyValue(ROUTE, route)
                    .addKeyValue("status", status)
                    .addKeyValue("ms", Math.round(millis));
            if (settings.words()) {
                line = line.addKeyValue("address", address(context));
            }
            MDC.put(REQUEST, id);
            line.log(slow ? "slow request" : "request");
        }
        MDC.remove(REQUEST);
    }

    /** An answer that was on its way was not told to its end. That a client has gone is no trouble of ours. */
    void brokenOff(Context context, Exception why) {
        String route = Objects.requireNonNullElse(context.attribute(ROUTE), "none");
        boolean gone = Stream.<Throwable>iterate(why, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(EofException.class::isInstance);
        count(ready -> ready.brokenOff(route, gone ? "client" : "server"));
        if (gone) {
            LOG.info("the client of {} went before the end of the answer", route);
        } else {
            LOG.error("the answer to {} broke off", route, why);
        }
    }

    private void count(Consumer<Meters> counting) {
        CompletableFuture<Void> counted = meters.thenAccept(counting);
        if (counted.isCompletedExceptionally() && !meters.isCancelled()) {
            LOG.warn("a request could not be counted");
        }
    }

    /** As it was sent, percent signs and all: nothing in it can break a line. */
    private static String address(Context context) {
        String query = context.req().getQueryString();
        String address = context.req().getRequestURI() + (query == null ? "" : "?" + query);
        return address.substring(0, Math.min(LONGEST_WORDS, address.length())).replaceAll("[^!-~]", "?");
    }
}
