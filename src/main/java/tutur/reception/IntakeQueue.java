package tutur.reception;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tutur.intake.Report;

/**
 * Lets a server that goes on serving bring its archive up to date: one run at a time, ordered by whoever has something new, waited for
 * by nobody who does not want to. Orders that come while a run is going on are carried out together by the next one. Thread-safe.
 */
public final class IntakeQueue implements AutoCloseable {

    private final Run run;
    private final Consumer<String> told;
    private Order due = Order.UPDATE;
    private boolean ordered;
    private boolean running;
    private boolean closed;
    private final Thread worker;

    /** Brings the archive up to date. */
    @FunctionalInterface
    public interface Run {

        /**
         * Runs once.
         *
         * @param order what is asked for
         */
        Report run(Order order) throws IOException;
    }

    /**
     * What is asked of a run.
     *
     * @param again paths of refused files that shall be tried once more although they have not changed
     * @param removeVanished whether documents whose files are gone shall be taken out
     * @param evenMost whether they shall be even when they are the greater part of the archive
     */
    public record Order(Set<String> again, boolean removeVanished, boolean evenMost) {

        /** Nothing beyond the usual. */
        public static final Order UPDATE = new Order(Set.of(), false, false);

        /** Copies the set. */
        public Order {
            again = Set.copyOf(again);
        }

        private Order and(Order other) {
            Set<String> all = new TreeSet<>(again);
            all.addAll(other.again);
            return new Order(all, removeVanished || other.removeVanished, evenMost || other.evenMost);
        }
    }

    /**
     * @param run what a run is; never called by two threads at once
     * @param told takes the lines that a run has to say, and why one failed
     */
    public IntakeQueue(Run run, Consumer<String> told) {
        this.run = run;
        this.told = told;
        this.worker = Thread.ofPlatform().name("intake-queue").daemon().start(this::work);
    }

    /** Asks for a run soon. */
    public synchronized void order(Order order) {
        due = due.and(order);
        ordered = true;
        notifyAll();
    }

    /** Runs and waits for its end; when one is going on, waits for that first. */
    public Report now() throws IOException {
        try {
            begin();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while another run was going on");
        }
        try {
            return run.run(Order.UPDATE);
        } finally {
            end();
        }
    }

    /** Whether a run is going on or has been ordered. */
    public synchronized boolean running() {
        return running || ordered;
    }

    private void work() {
        try {
            while (true) {
                carryOut(next());
            }
        } catch (InterruptedException _) {
            // Closing ends the thread.
        }
    }

    private void carryOut(Order order) throws InterruptedException {
        begin();
        try {
            run.run(order).lines().forEach(told);
        } catch (IOException | RuntimeException e) {
            told.accept("tutur: a run of intake failed, what was made durable stays: " + e.getMessage());
        } finally {
            end();
        }
    }

    private synchronized Order next() throws InterruptedException {
        while (!ordered) {
            wait();
        }
        ordered = false;
        Order next = due;
        due = Order.UPDATE;
        return next;
    }

    private synchronized void begin() throws InterruptedException {
        while (running) {
            wait();
        }
        if (closed) {
            throw new InterruptedException("closed");
        }
        running = true;
    }

    private synchronized void end() {
        running = false;
        notifyAll();
    }

    /** Waits for the run that is going on, up to 20 seconds, and begins no other. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            long end = System.nanoTime() + 20_000_000_000L;
            try {
                while (running && System.nanoTime() < end) {
                    wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        worker.interrupt();
    }
}
