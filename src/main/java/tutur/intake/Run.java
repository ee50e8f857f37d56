package tutur.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.correction.Corrections;
import tutur.document.Document;
import tutur.document.Reading;
import tutur.document.Refused;

/**
 * One run. Files go through in the order of their paths, so that the first of several equal ones is met first; reading and annotating
 * run ahead on other threads, everything else happens here.
 */
final class Run {

    /** A crash costs at most so many documents, or so many nanoseconds of work. */
    private static final int DOCUMENTS_IN_A_COMMIT = 250;

    private static final long TIME_FOR_A_COMMIT = TimeUnit.SECONDS.toNanos(10);

    /** A file on its way through reading. */
    private sealed interface Read {
        /** The ledger knows what reading would tell. */
        record Remembered(Found found, Line line) implements Read {}

        /** It is being read; {@code before} is what an earlier run remembered of another state of it. */
        record Fresh(Found found, Optional<Line> before, Future<Reading> reading) implements Read {}
    }

    /** A document on its way through annotation. */
    private record Work(Found found, Future<Workers.Annotated> annotated) {}

    private final Workers workers;
    private final Archive archive;
    private final Ledger ledger;
    private final Progress progress;
    private final Instant start = Instant.now();

    private final Corrections corrections;

    /** What stood in the archive before this run, by id. */
    private final Map<String, Archive.Entry> archived = new HashMap<>();

    /** The path of the first file by what makes files the same document. */
    private final Map<String, String> firsts = new HashMap<>();

    private final Map<String, Outcome> outcomes = new TreeMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Queue<Read> reads = new ArrayDeque<>();
    private final Queue<Work> works = new ArrayDeque<>();
    private int uncommitted;
    private long committed = System.nanoTime();
    private int files;

    Run(Workers workers, Corrections corrections, Archive archive, Ledger ledger, Progress progress) {
        this.workers = workers;
        this.corrections = corrections;
        this.archive = archive;
        this.ledger = ledger;
        this.progress = progress;
    }

    Report over(List<Found> found) throws IOException {
        files = found.size();
        archive.entries(entry -> archived.put(entry.id(), entry));
        for (Found file : found) {
            reads.add(read(file));
            if (reads.size() >= workers.window()) {
                settle(reads.remove());
            }
        }
        while (!reads.isEmpty()) {
            settle(reads.remove());
        }
        while (!works.isEmpty()) {
            add(works.remove());
        }
        int removed = removeOthers();
        commit();
        ledger.keepOnly(outcomes.keySet());
        return new Report(files, List.copyOf(outcomes.values()), removed, Duration.between(start, Instant.now()));
    }

    private Read read(Found found) {
        Optional<Line> line = ledger.find(found.path());
        return line.isPresent() && line.get().stillHolds(found)
                ? new Read.Remembered(found, line.get())
                : new Read.Fresh(found, line, workers.read(found));
    }

    /** Decides what becomes of a file, now that what it holds is known. */
    private void settle(Read read) throws IOException {
        switch (read) {
            case Read.Remembered(Found found, Line line) -> {
                switch (line.known()) {
                    case Known.Nothing(Refused refused) -> end(new Outcome.Refusal(refused));
                    case Known.Text known -> settle(found, known, line.indexed(), null);
                }
            }
            case Read.Fresh(Found found, Optional<Line> before, Future<Reading> reading) -> {
                switch (get(reading)) {
                    case Refused refused -> refuse(found, refused);
                    case Document document -> {
                        Known.Text known = Known.of(document);
                        settle(found, known, before.isPresent() && before.get().indexedFrom(known), document);
                    }
                }
            }
        }
    }

    /**
     * @param indexed whether an earlier run indexed these bytes by the rules of this run
     * @param document the document, or null when it was read by an earlier run
     */
    private void settle(Found found, Known.Text known, boolean indexed, @Nullable Document document)
            throws IOException {
        String first = first(known, found.path());
        if (!first.equals(found.path())) {
            remember(found, false, known);
            end(new Outcome.Duplicate(found.path(), first));
        } else if (indexed && upToDate(known)) {
            remember(found, true, known);
            kept.add(known.id());
            end(new Outcome.Unchanged(found.path(), known.id()));
        } else {
            works.add(new Work(found, document == null ? workers.readAndAnnotate(found) : workers.annotate(document)));
            if (works.size() >= workers.window()) {
                add(works.remove());
            }
        }
    }

    /** Whether the archive holds these bytes with the corrections that people have made by now. */
    private boolean upToDate(Known.Text known) {
        Archive.Entry entry = archived.get(known.id());
        return entry != null
                && entry.sha256().equals(known.sha256())
                && entry.corrections().stream()
                        .map(note -> note.stale(null))
                        .toList()
                        .equals(corrections.about(known.id(), known.url(), entry.fingerprint()));
    }

    /** The path of the first file that is the same document. */
    private String first(Known.Text known, String path) {
        String first = firsts.getOrDefault(known.sha256(), path);
        String article = known.article();
        if (first.equals(path) && article != null) {
            first = firsts.getOrDefault(article, path);
        }
        if (first.equals(path)) {
            firsts.put(known.sha256(), path);
            if (article != null) {
                firsts.put(article, path);
            }
        }
        return first;
    }

    private void add(Work work) throws IOException {
        switch (get(work.annotated)) {
            case Workers.Annotated.Failed(Refused refused) -> refuse(work.found, refused);
            case Workers.Annotated.Done(var document) -> {
                try {
                    archive.add(document);
                } catch (IllegalArgumentException e) {
                    refuse(work.found, Workers.failure(work.found.path(), "adding", e));
                    return;
                }
                Known.Text known = Known.of(document.document());
                remember(work.found, true, known);
                kept.add(known.id());
                end(new Outcome.Indexed(work.found.path(), known.id()));
                uncommitted++;
                if (uncommitted >= DOCUMENTS_IN_A_COMMIT || System.nanoTime() - committed > TIME_FOR_A_COMMIT) {
                    commit();
                }
            }
        }
    }

    private void refuse(Found found, Refused refused) {
        if (refused.reason() != Refused.Reason.INACCESSIBLE) {
            remember(found, false, new Known.Nothing(refused));
        }
        end(new Outcome.Refusal(refused));
    }

    private void remember(Found found, boolean indexed, Known known) {
        ledger.put(new Line(found.path(), found.size(), found.modified(), start.toEpochMilli(), indexed, known));
    }

    private void end(Outcome outcome) {
        outcomes.put(outcome.path(), outcome);
        progress.at(outcomes.size(), files);
    }

    /** Takes out what no file stands for any more. */
    private int removeOthers() throws IOException {
        int removed = 0;
        for (String id : archived.keySet()) {
            if (!kept.contains(id)) {
                archive.remove(id);
                removed++;
                uncommitted++;
            }
        }
        return removed;
    }

    /** The archive first: the ledger must never know more than it. */
    private void commit() throws IOException {
        if (uncommitted > 0) {
            archive.commit();
        }
        ledger.commit();
        uncommitted = 0;
        committed = System.nanoTime();
    }

    private static <T> T get(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the run was interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        }
    }
}
