package tutur.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts off clients that hold a connection by sending or taking next to nothing: whoever is at the head or the body of a request, or at
 * an answer, for longer than the grace and has not moved bytes at the pace meanwhile. Jetty itself only knows clients that are silent;
 * one byte every few seconds is not silence.
 */
final class Patience implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final long LOOK_MILLIS = 500;
    private static final double NANOS = 1e9;

    private enum Doing {
        NOTHING,
        ASKING,
        SENDING,
        TAKING
    }

    /** Since when a client has been at it, and how many bytes had come and gone then. */
    private record Seen(Doing doing, long message, long since, long in, long out) {}

    private final Server server;
    private final int grace;
    private final int pace;
    private final Thread looking;
    private Map<EndPoint, Seen> clients = new HashMap<>();

    /**
     * @param grace seconds
     * @param pace bytes a second
     */
    Patience(Server server, int grace, int pace) {
        this.server = server;
        this.grace = grace;
        this.pace = pace;
        this.looking = Thread.ofPlatform().name("slow-clients").daemon().unstarted(this::look);
    }

    void start() {
        looking.start();
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                lookAround();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong with one look must not end all others. */
    private void lookAround() {
        try {
            Map<EndPoint, Seen> now = new HashMap<>();
            for (Connector connector : server.getConnectors()) {
                connector.getConnectedEndPoints().forEach(client -> look(client, now));
            }
            clients = now;
        } catch (RuntimeException e) {
            LOG.warn("clients could not be looked at", e);
        }
    }

    private void look(EndPoint client, Map<EndPoint, Seen> now) {
        Connection connection = client.getConnection();
        if (connection == null || !client.isOpen()) {
            return;
        }
        Seen before = clients.get(client);
        long time = System.nanoTime();
        long message = message(connection);
        Doing doing = doing(client, connection, before);
        Seen seen = before != null && before.doing() == doing && before.message() == message
                ? before
                : new Seen(doing, message, time, in(connection, before), connection.getBytesOut());
        if (doing != Doing.NOTHING && tooSlow(seen, connection, time)) {
            client.close(new TimeoutException("the client is too slow: " + doing));
            return;
        }
        now.put(client, seen);
    }

    private boolean tooSlow(Seen seen, Connection connection, long time) {
        long moved = seen.doing() == Doing.TAKING
                ? connection.getBytesOut() - seen.out()
                : connection.getBytesIn() - seen.in();
        return (time - seen.since()) / NANOS > grace + (double) moved / pace;
    }

    private static Doing doing(EndPoint client, Connection connection, @Nullable Seen before) {
        if (client instanceof AbstractEndPoint point && point.getWriteFlusher().isPending()) {
            return Doing.TAKING;
        }
        boolean answered = connection.getMessagesIn() == connection.getMessagesOut();
        if (answered) {
            return connection.getBytesIn() > in(connection, before) ? Doing.ASKING : Doing.NOTHING;
        }
        return client.isFillInterested() ? Doing.SENDING : Doing.NOTHING;
    }

    /** What had come before the request at hand began, as far as it was seen. */
    private static long in(Connection connection, @Nullable Seen before) {
        long message = message(connection);
        boolean same = before == null ? message == 0 : before.message() == message;
        return same ? (before == null ? 0 : before.in()) : connection.getBytesIn();
    }

    /** Changes when the head of a request has come and when its answer has gone. */
    private static long message(Connection connection) {
        return connection.getMessagesIn() + connection.getMessagesOut();
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
