package tutur.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import tutur.annotation.AnnotatedDocument;
import tutur.container.Member;
import tutur.document.Container;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.Reading;
import tutur.document.Refused;

/** Reads and annotates on all cores. What goes wrong with one file becomes a refusal of that file. */
final class Workers implements AutoCloseable {

    private final int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("intake-", 1).daemon().factory());
    private final DocumentReader reader;
    private final Delivery delivery = new Delivery();
    private final Function<Document, AnnotatedDocument> annotator;

    /** A document with what was found in it, or the reason why there is none. */
    sealed interface Annotated {
        record Done(AnnotatedDocument document) implements Annotated {}

        record Failed(Refused refused) implements Annotated {}
    }

    Workers(DocumentReader reader, Function<Document, AnnotatedDocument> annotator) {
        this.reader = reader;
        this.annotator = annotator;
    }

    /** A list of files on their way: enough of them to keep the threads busy, few enough to stay in memory. */
    <T> Backlog<T> backlog(Backlog.Settling<T> settling) {
        return new Backlog<>(4 * threads, 64 * threads, settling);
    }

    Future<Reading> read(Found found) {
        return pool.submit(() -> readNow(found));
    }

    Future<Annotated> annotate(Document document) {
        return pool.submit(() -> annotateNow(document));
    }

    /** For a file that was read by an earlier run, but must be annotated now. */
    Future<Annotated> readAndAnnotate(Found found) {
        return pool.submit(() -> annotated(readNow(found)));
    }

    private Annotated annotated(Reading reading) {
        return switch (reading) {
            case Document document -> annotateNow(document);
            case Refused refused -> new Annotated.Failed(refused);
            case Container container ->
                container
                        .itself()
                        .map(this::annotated)
                        .orElseGet(() -> new Annotated.Failed(new Refused(
                                container.path(),
                                Refused.Reason.INACCESSIBLE,
                                "it changed while it was read; run once more")));
        };
    }

    Future<Reading> read(Found found, Member member) {
        return pool.submit(() -> readNow(found, member));
    }

    private Reading readNow(Found found, Member member) {
        try {
            return delivered(reader.read(member), found);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failure(found.path(), "reading", e);
        }
    }

    private Reading readNow(Found found) {
        if (found.size() < 0) {
            return new Refused(
                    found.path(), Refused.Reason.INACCESSIBLE, "it cannot be looked at; check the permissions");
        }
        try {
            return delivered(reader.read(found.file(), found.path()), found);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failure(found.path(), "reading", e);
        }
    }

    private Reading delivered(Reading reading, Found found) {
        return switch (reading) {
            case Document document -> delivery.of(document, found);
            case Container container -> container.with(document -> delivery.of(document, found));
            case Refused refused -> refused;
        };
    }

    private Annotated annotateNow(Document document) {
        try {
            return new Annotated.Done(annotator.apply(document));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Annotated.Failed(failure(document.origin().path(), "annotating", e));
        }
    }

    /** A fault of ours that this file brings to light: told with the place in the program, so that it can be mended. */
    static Refused failure(String path, String step, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new Refused(path, Refused.Reason.CRASHED, step + " it failed with " + failure + place);
    }

    /** Waits for what a worker does. */
    static <T> T await(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the run was interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
