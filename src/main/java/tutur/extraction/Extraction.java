package tutur.extraction;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is in one file, one thing after the other. For one thread. */
public final class Extraction implements AutoCloseable {

    private final Extractors extractors;
    private final Extractor extractor;
    private final Duration patience;
    private final int largest;
    private boolean ended;

    Extraction(Extractors extractors, Extractor extractor, Duration patience, int largest) {
        this.extractors = extractors;
        this.extractor = extractor;
        this.patience = patience;
        this.largest = largest;
    }

    /** The process that took the file apart died or was killed. */
    public static final class Died extends IOException {
        private static final long serialVersionUID = 1L;

        Died(String how, Throwable cause) {
            super(how, cause);
        }
    }

    /**
     * The next thing; empty when there is nothing more.
     *
     * @throws Died when the file crashed what takes it apart, needed too much memory or took too long
     */
    public Optional<Extract> next() throws Died {
        AtomicBoolean late = new AtomicBoolean();
        Thread alarm = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(patience);
                late.set(true);
                extractor.kill();
            } catch (InterruptedException e) {
                // It came in time.
            }
        });
        try {
            Optional<Extract> next = Frame.read(extractor.answers(), largest);
            ended = next.isEmpty();
            return next;
        } catch (IOException e) {
            throw new Died(late.get() ? "it took longer than the time limit" : extractor.death(), e);
        } finally {
            alarm.interrupt();
        }
    }

    /** Lets the process go on to other files when this one came to its end, else ends it. */
    @Override
    public void close() {
        if (ended) {
            extractors.giveBack(extractor);
        } else {
            extractor.kill();
        }
    }
}
