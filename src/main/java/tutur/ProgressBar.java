package tutur;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tutur.intake.Progress;
import tutur.tagging.Retagging;

/** Shows how far a run has come: a bar that moves on a terminal, else a line now and then. */
final class ProgressBar implements Progress, Retagging.Progress {

    private static final int WIDTH = 30;
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final String things;
    private final long start = System.nanoTime();
    private final long pause;
    private long shown = start;

    /** @param things what is counted, such as {@code files} */
    ProgressBar(PrintWriter err, boolean terminal, String things) {
        this.err = err;
        this.things = things;
        this.terminal = terminal;
        this.pause = terminal ? TimeUnit.MILLISECONDS.toNanos(100) : TimeUnit.SECONDS.toNanos(5);
    }

    @Override
    public void at(State state) {
        at(state.done(), state.files(), state);
    }

    @Override
    public void at(int done, int all) {
        at(done, all, null);
    }

    private void at(int done, int all, @Nullable State state) {
        long now = System.nanoTime();
        if (now - shown < pause && !(terminal && done == all)) {
            return;
        }
        shown = now;
        String line = line(done, all, now - start, things) + (state == null ? "" : counts(state, now - start));
        if (terminal) {
            err.print(ERASE_LINE + (done == all ? "" : bar(done, all) + " " + line));
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** What the files together weigh and have given so far. */
    static String counts(State state, long nanos) {
        double megabytes = state.bytes() / 1e6 / Math.max(1e-9, nanos / 1e9);
        return String.format(
                Locale.ROOT, ", %.1f MB/s; %d indexed, %d refused", megabytes, state.indexed(), state.refused());
    }

    private static String bar(int done, int all) {
        int full = (int) ((long) WIDTH * done / Math.max(1, all));
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    static String line(int done, int all, long nanos, String things) {
        double rate = done / Math.max(1e-9, nanos / 1e9);
        long left = Math.round((all - done) / Math.max(1e-9, rate));
        String time = left < 120 ? left + " s" : (left + 30) / 60 + " min";
        return String.format(
                Locale.ROOT, "%d of %d %s, %d %%, %.0f/s, %s left", done, all, things, 100L * done / all, rate, time);
    }
}
