package tutur;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tutur.intake.Progress;

/** Shows how far a run has come: a bar that moves on a terminal, else a line now and then. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private final long pause;
    private long shown = start;

    ProgressBar(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
        this.pause = terminal ? TimeUnit.MILLISECONDS.toNanos(100) : TimeUnit.SECONDS.toNanos(5);
    }

    @Override
    public void at(int done, int files) {
        long now = System.nanoTime();
        if (now - shown < pause && !(terminal && done == files)) {
            return;
        }
        shown = now;
        String line = line(done, files, now - start);
        if (terminal) {
            err.print(ERASE_LINE + (done == files ? "" : bar(done, files) + " " + line));
            err.flush();
        } else {
            err.println(line);
        }
    }

    private static String bar(int done, int files) {
        int full = (int) ((long) WIDTH * done / Math.max(1, files));
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    static String line(int done, int files, long nanos) {
        double rate = done / Math.max(1e-9, nanos / 1e9);
        long left = Math.round((files - done) / Math.max(1e-9, rate));
        String time = left < 120 ? left + " s" : (left + 30) / 60 + " min";
        return String.format(
                Locale.ROOT, "%d of %d files, %d %%, %.0f/s, %s left", done, files, 100L * done / files, rate, time);
    }
}
