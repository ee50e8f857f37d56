package tutur;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tutur.intake.Corpus;

/**
 * Looks whether files of a corpus came, changed or went while a server is running, and orders a run when they did and have been left alone
 * since. Looking costs a walk over the folders; it may take a twentieth of the time at the most.
 */
final class Lookout implements AutoCloseable {

    private static final int SHARE = 20;

    private final Corpus corpus;
    private final Duration pause;
    private final Runnable order;
    private final Consumer<String> told;
    private String known = "";
    private String last = "";
    private @Nullable Thread watcher;

    /**
     * One that does not look yet.
     *
     * @param pause how long it waits between two looks, at least; zero for no looks at all
     * @param order orders a run
     * @param told takes what went wrong
     */
    Lookout(Corpus corpus, Duration pause, Runnable order, Consumer<String> told) {
        this.corpus = corpus;
        this.pause = pause;
        this.order = order;
        this.told = told;
    }

    /** A run begins: what is there now need not be told any more. */
    void seen() throws IOException {
        String now = corpus.state();
        synchronized (this) {
            known = now;
            last = now;
        }
    }

    /** Begins to look; not when there is no pause. */
    void start() {
        if (pause.isZero()) {
            return;
        }
        watcher = Thread.ofPlatform().name("lookout").daemon().start(this::watch);
    }

    private void watch() {
        try {
            Duration wait = pause;
            while (true) {
                Thread.sleep(wait);
                long start = System.nanoTime();
                look();
                Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SHARE);
                wait = took.compareTo(pause) > 0 ? took : pause;
            }
        } catch (InterruptedException _) {
            // Closing ends it.
        }
    }

    /** Files that are still being copied look different the next time. */
    private void look() {
        try {
            String now = corpus.state();
            boolean due;
            synchronized (this) {
                due = !now.equals(known) && now.equals(last);
                last = now;
            }
            if (due) {
                order.run();
            }
        } catch (IOException | RuntimeException e) {
            told.accept("tutur: the documents cannot be looked at: " + e.getMessage());
        }
    }

    /** Looks no more. */
    @Override
    public void close() {
        if (watcher != null) {
            watcher.interrupt();
        }
    }
}
