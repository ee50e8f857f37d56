package tutur.tagging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;

/**
 * Brings the topics of all documents in an archive up to date with the topics of its corpus, from what the archive holds: no file is
 * read. A text file beside the index remembers which topics the archive is up to date with; it is spoiled before the first document
 * is written with other topics, and written when the last one is durable, so that a run that was cut off is made good by the next.
 * For one thread.
 */
public final class Retagging {

    /** Is told how far it has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Told after each document.
         *
         * @param done number of documents looked at
         * @param documents number of documents in the archive
         */
        void at(int done, int documents);
    }

    /**
     * What came of it.
     *
     * @param documents number of documents in the archive
     * @param changed number of documents that, or whose statements, have other topics than before
     * @param lines the account: one line for each topic that was gained or lost, then the sum
     */
    public record Report(int documents, int changed, List<String> lines) {

        /** Copies the list. */
        public Report {
            lines = List.copyOf(lines);
        }
    }

    /** A crash costs at most so many documents, or so many nanoseconds of work. */
    private static final int DOCUMENTS_IN_A_COMMIT = 500;

    private static final long TIME_FOR_A_COMMIT = TimeUnit.SECONDS.toNanos(10);

    private static final String UNFINISHED = "unfinished";

    private final Tagger tagger;
    private final Archive archive;
    private final Path file;

    /**
     * @param tagger knows the topics
     * @param archive open for writing
     * @param side folder beside the index, for what is remembered between runs; exists
     */
    public Retagging(Tagger tagger, Archive archive, Path side) {
        this.tagger = tagger;
        this.archive = archive;
        this.file = side.resolve("topics.mark");
    }

    /** Whether an index was made with these topics, as far as the file beside it tells. */
    public static boolean upToDate(OwnTopics own, Path side) throws IOException {
        Path file = side.resolve("topics.mark");
        return Files.isRegularFile(file)
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(own.mark());
    }

    /**
     * To be called before documents with these topics are added.
     *
     * @return whether the documents that are in the archive now have to be looked at; never so for an empty archive
     * @throws FailedExamples when the topics are others than before and a query does not find what its examples say
     */
    public boolean due() throws IOException {
        if (upToDate(tagger.own(), file.resolveSibling(""))) {
            return false;
        }
        tagger.check();
        List<String> ids = ids();
        write(ids.isEmpty() ? tagger.own().mark() : UNFINISHED);
        return !ids.isEmpty();
    }

    /**
     * Looks at all documents in the archive and files those anew whose topics changed.
     *
     * @param progress is told how far it has come
     * @throws FailedExamples when a query does not find what its examples say; then nothing was touched
     * @throws IOException when the archive fails: then what was committed stays, and the same again goes on from there
     */
    public Report run(Progress progress) throws IOException {
        Instant start = Instant.now();
        tagger.check();
        write(UNFINISHED);
        List<String> ids = ids();
        Changes changes = new Changes();
        int changed = 0;
        int uncommitted = 0;
        long committed = System.nanoTime();
        for (int i = 0; i < ids.size(); i++) {
            if (archive.change(ids.get(i), document -> tagged(document, changes))) {
                changed++;
                uncommitted++;
            }
            if (uncommitted >= DOCUMENTS_IN_A_COMMIT
                    || (uncommitted > 0 && System.nanoTime() - committed > TIME_FOR_A_COMMIT)) {
                archive.commit();
                uncommitted = 0;
                committed = System.nanoTime();
            }
            progress.at(i + 1, ids.size());
        }
        archive.commit();
        write(tagger.own().mark());
        return report(ids.size(), changed, changes, Duration.between(start, Instant.now()));
    }

    private AnnotatedDocument tagged(AnnotatedDocument document, Changes changes) {
        AnnotatedDocument tagged = tagger.tag(document);
        changes.add(document, tagged);
        return tagged;
    }

    private static Report report(int documents, int changed, Changes changes, Duration time) {
        List<String> lines = new ArrayList<>(changes.lines());
        lines.add(String.format(
                Locale.ROOT,
                "%d documents = %d with other topics than before + %d unchanged; %.1f s",
                documents,
                changed,
                documents - changed,
                time.toMillis() / 1000.0));
        return new Report(documents, changed, lines);
    }

    private List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        archive.entries(entry -> ids.add(entry.id()));
        return ids;
    }

    private void write(String mark) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, mark);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
