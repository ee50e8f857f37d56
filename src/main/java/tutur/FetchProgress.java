package tutur;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import tutur.harvest.Progress;

/** Tells now and then how far sources have come. For several threads. */
final class FetchProgress implements Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final PrintWriter err;
    private long shown = System.nanoTime();

    FetchProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void at(String source, int done, int found) {
        long now = System.nanoTime();
        if (now - shown >= PAUSE) {
            shown = now;
            err.println(source + ": " + done + " of " + found);
        }
    }
}
