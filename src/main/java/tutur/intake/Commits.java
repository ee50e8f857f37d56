package tutur.intake;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tutur.archive.Archive;

/** Makes what a run does durable, often enough that a crash costs little and seldom enough that it costs little itself. */
final class Commits {

    /** So many documents are the first commit; each later one is of as many as were committed before, for each makes a segment to merge. */
    private static final int FIRST = 500;

    /** Nanoseconds of work that a crash costs at most. */
    private static final long TIME = TimeUnit.SECONDS.toNanos(30);

    private static final long SOON = TimeUnit.SECONDS.toNanos(1);

    private final Archive archive;
    private final Ledger ledger;
    private final Departed departed;
    private int uncommitted;
    private int done;
    private long committed = System.nanoTime();
    private long written = System.nanoTime() - SOON;

    Commits(Archive archive, Ledger ledger, Departed departed) {
        this.archive = archive;
        this.ledger = ledger;
        this.departed = departed;
    }

    /** So many documents were added to the archive or removed from it. */
    void changed(int documents) {
        uncommitted += documents;
    }

    /** Commits when it is time. */
    void perhaps() throws IOException {
        if (uncommitted >= Math.max(FIRST, done) || System.nanoTime() - committed > TIME) {
            now();
        }
    }

    /** A file was refused: that is made durable soon, for finding it out may have taken long, as with a picture without text. */
    void refused() throws IOException {
        if (System.nanoTime() - written >= SOON) {
            ledger.commitRefusals();
            written = System.nanoTime();
        }
        perhaps();
    }

    /** The archive first: the ledger must never know more than it. */
    void now() throws IOException {
        if (uncommitted > 0) {
            archive.commit();
        }
        ledger.commit();
        done += uncommitted;
        uncommitted = 0;
        committed = System.nanoTime();
    }

    /**
     * The last commit of a run: files that are gone are remembered before their documents are taken out and their lines forgotten.
     *
     * @param gone what stood in the archive and has no file any more
     * @param paths all that was found, and what stays although its file is gone
     */
    void last(List<Line> gone, Set<String> paths) throws IOException {
        ledger.without(paths).forEach(departed::put);
        gone.forEach(departed::put);
        departed.commit();
        now();
        ledger.keepOnly(paths);
    }
}
