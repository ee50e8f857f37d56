package tutur.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Processes that take files out of files. One is started when the first file comes (a second or so), kept for the files after it, and replaced
 * after a thousand of them. Safe for use by several threads at once.
 */
public final class Extractors implements AutoCloseable {

    /** More than one file at a time is seldom taken apart; further processes end with their file. */
    private static final int MOST_IDLE = 2;

    private final int heapMegabytes;
    private final Duration patience;
    private final int largest;
    private final Deque<Extractor> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * Starts nothing yet.
     *
     * @param heapMegabytes memory of a process, in MiB
     * @param patience longest time until the next thing in a file comes
     * @param largest bytes of the largest file that is taken out
     */
    public Extractors(int heapMegabytes, Duration patience, int largest) {
        this.heapMegabytes = heapMegabytes;
        this.patience = patience;
        this.largest = largest;
    }

    /**
     * Begins to take a file apart.
     *
     * @param file it; its first bytes tell what it is
     * @throws IOException when no process can be started
     */
    public Extraction open(Path file) throws IOException {
        Extractor extractor = take();
        try {
            extractor.order(file, largest);
        } catch (IOException e) {
            extractor.kill();
            throw e;
        }
        return new Extraction(this, extractor, patience, largest);
    }

    private synchronized Extractor take() throws IOException {
        while (!idle.isEmpty()) {
            Extractor extractor = idle.pop();
            if (extractor.isUsable()) {
                return extractor;
            }
            extractor.kill();
        }
        return Extractor.start(heapMegabytes);
    }

    synchronized void giveBack(Extractor extractor) {
        if (closed || idle.size() >= MOST_IDLE) {
            extractor.kill();
        } else {
            idle.push(extractor);
        }
    }

    /** Ends the processes. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Extractor::kill);
        idle.clear();
    }
}
