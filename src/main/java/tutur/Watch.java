package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;

/**
 * Runs saved searches over what came in, and tells webhooks, each on a thread of its own: intake waits for neither, and no webhook keeps
 * a search waiting. {@link #wake} may be called by any thread, the rest by one.
 */
final class Watch implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 15_000;
    private static final long LONGEST_PAUSE_SECONDS = 60;
    private static final long BETWEEN_DELIVERIES_SECONDS = 5;

    private final Alerts alerts;
    private final Deliveries deliveries;
    private final PrintWriter err;
    private final Semaphore came = new Semaphore(0);
    private final Semaphore found = new Semaphore(0);
    private final List<Thread> threads;
    private volatile boolean stopped;

    Watch(Alerts alerts, Deliveries deliveries, PrintWriter err) {
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.err = err;
        this.threads = List.of(
                Thread.ofPlatform().name("alerts").daemon().unstarted(() -> repeat(this::search)),
                Thread.ofPlatform().name("webhooks").daemon().unstarted(() -> repeat(this::tell)));
    }

    /** Something that is done again and again. */
    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    void start() {
        threads.forEach(Thread::start);
    }

    /** Something may have come in. */
    void wake() {
        came.release();
    }

    private void repeat(Step step) {
        String last = "";
        while (!stopped) {
            try {
                step.take();
                last = "";
            } catch (InterruptedException _) {
                return;
            } catch (IOException | RuntimeException e) {
                last = complain(e, last);
            }
        }
    }

    /** What is wrong is told once, and tried again: it is most likely a file that somebody is at. */
    private String complain(Exception e, String last) {
        String message = Thread.currentThread().getName() + " wait: " + e.getMessage();
        if (!stopped && !message.equals(last)) {
            err.println("tutur: " + message);
        }
        return message;
    }

    private void search() throws IOException, InterruptedException {
        came.tryAcquire(LONGEST_PAUSE_SECONDS, TimeUnit.SECONDS);
        came.drainPermits();
        if (!stopped && alerts.check() > 0) {
            found.release();
        }
    }

    private void tell() throws IOException, InterruptedException {
        found.tryAcquire(BETWEEN_DELIVERIES_SECONDS, TimeUnit.SECONDS);
        found.drainPermits();
        if (!stopped) {
            deliveries.deliver(alerts.watchlist()).forEach(err::println);
        }
    }

    /** What is at hand is ended, not broken off: a file is written, a request is answered or out of time. */
    @Override
    public void close() {
        stopped = true;
        came.release();
        found.release();
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
