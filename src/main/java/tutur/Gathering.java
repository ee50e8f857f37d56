package tutur;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import tutur.harvest.Account;
import tutur.harvest.Harvester;
import tutur.intake.Report;
import tutur.reception.Runs;
import tutur.reception.SourceRecord;

/** Fetches what is due and takes in what came, once or again and again. {@link #stop} may be called by any thread, the rest by one. */
final class Gathering {

    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Brings the archive up to date with the corpus. */
    interface Intake {
        Report run() throws IOException;
    }

    private final Harvester harvester;
    private final Intake intake;
    private final Runs runs;
    private final PrintWriter out;
    private final PrintWriter err;
    private final FetchProgress progress;
    private Thread worker = Thread.currentThread();
    /** Whether something was stored that has not been taken in yet. */
    private boolean owed;

    private boolean stopped;
    /** Whether the work may be interrupted: fetching may, writing to the index had better be finished. */
    private boolean interruptible;

    Gathering(Harvester harvester, Intake intake, Runs runs, PrintWriter out, PrintWriter err) {
        this.harvester = harvester;
        this.intake = intake;
        this.runs = runs;
        this.out = out;
        this.err = err;
        this.progress = new FetchProgress(err);
    }

    /** Fetches one source, due or not, and takes in what is new; whether nothing was refused on the way. */
    boolean one(String id) throws IOException {
        return all(harvester.harvest(id, progress));
    }

    /** Fetches all sources that are due and takes in what is new; whether nothing was refused on the way. */
    boolean due() throws IOException {
        return all(harvester.harvest(progress));
    }

    private boolean all(Account account) throws IOException {
        tell(account);
        boolean had = account.sources().stream().allMatch(source -> source.refused() == 0);
        return take().refused() == 0 && had;
    }

    /** Does so whenever a source is due, until stopped or interrupted. */
    void forever() {
        try {
            while (true) {
                Instant next = harvester.next();
                while (Instant.now().isBefore(next)) {
                    interruptible(true);
                    Duration left = Duration.between(Instant.now(), next);
                    Thread.sleep(left.compareTo(LONGEST_SLEEP) < 0 ? left : LONGEST_SLEEP);
                }
                again();
            }
        } catch (InterruptedException | InterruptedIOException _) {
            // Whoever interrupts wants it to end.
        } catch (IOException e) {
            err.println("tutur: sources are no longer fetched: " + e.getMessage());
        }
    }

    /** What goes wrong with the disk or the index is told, and tried again later; serving goes on. */
    private void again() throws InterruptedIOException, InterruptedException {
        try {
            interruptible(true);
            Account account = harvester.harvest(progress);
            interruptible(false);
            tell(account);
            owed |= account.stored() > 0;
            if (owed) {
                take();
                owed = false;
            }
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            err.println("tutur: what sources offer could not be taken in, next try in " + AFTER_FAILURE.toMinutes()
                    + " minutes: " + e.getMessage());
            interruptible(true);
            Thread.sleep(AFTER_FAILURE);
        }
    }

    private void tell(Account account) throws IOException {
        account.lines().forEach(out::println);
        out.flush();
        Instant now = Instant.now();
        runs.visited(account.sources().stream()
                .map(source -> new SourceRecord(
                        source.id(),
                        now,
                        source.found(),
                        source.stored(),
                        source.unchanged(),
                        source.refused(),
                        source.postponed(),
                        source.remarks()))
                .toList());
    }

    private Report take() throws IOException {
        Report report = intake.run();
        report.lines().forEach(out::println);
        out.flush();
        return report;
    }

    private synchronized void interruptible(boolean may) throws InterruptedException {
        if (stopped) {
            throw new InterruptedException("stopped");
        }
        interruptible = may;
    }

    /** Does so on a thread of its own. */
    void start() {
        worker = Thread.ofPlatform().name("harvest").daemon().start(this::forever);
    }

    /** Ends what {@link #start} began: what is being fetched is dropped, what is being written is waited for. */
    void stop() throws InterruptedException, IOException {
        synchronized (this) {
            stopped = true;
            if (interruptible) {
                worker.interrupt();
            }
        }
        worker.join(PATIENCE);
        harvester.close();
    }
}
