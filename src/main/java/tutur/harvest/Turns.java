package tutur.harvest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to a host, and a while pass between two. For several threads. */
final class Turns {

    /** Something done while it is one's turn. */
    interface Request {
        Raw send() throws IOException;
    }

    private static final class Host {
        final ReentrantLock turn = new ReentrantLock(true);
        long last;
        boolean used;
    }

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /** Waits for the turn of a host, then does it. */
    Raw take(String name, Duration delay, Request request) throws IOException {
        Host host = hosts.computeIfAbsent(name, n -> new Host());
        try {
            host.turn.lockInterruptibly();
            try {
                long wait = host.used ? delay.toNanos() - (System.nanoTime() - host.last) : 0;
                Thread.sleep(Duration.ofNanos(Math.max(0, wait)));
                return request.send();
            } finally {
                host.used = true;
                host.last = System.nanoTime();
                host.turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the harvest was interrupted").initCause(e);
        }
    }
}
