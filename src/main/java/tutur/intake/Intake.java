package tutur.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.correction.Corrections;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;

/**
 * Brings an archive up to date with a folder of files. Only new and changed files are read and annotated; documents whose files are
 * gone are reported, and removed when that is asked for; where they went is remembered beside the documents of the corpus. Of files that are the same document the first by name stands in the archive, whatever the order of runs.
 *
 * <p>One run at a time for an archive; several instances may run on several archives. A bad file never ends a run.
 */
public final class Intake {

    private final DocumentReader reader;
    private final Function<Document, AnnotatedDocument> annotator;
    private final Corrections corrections;
    private final ReaderLimits limits;
    private final UnaryOperator<AnnotatedDocument> last;
    private final Wishes wishes;

    /**
     * @param reader reads files; stays the caller's to close
     * @param annotator finds what is in a document; called by several threads at once
     * @param corrections what people corrected: laid over what the annotator finds; a document is annotated again when those about it
     *     have changed
     * @param limits the limits that {@code reader} works under: with others, files give other documents
     */
    public Intake(
            DocumentReader reader,
            Function<Document, AnnotatedDocument> annotator,
            Corrections corrections,
            ReaderLimits limits) {
        this(reader, annotator, corrections, limits, document -> document, Wishes.NONE);
    }

    private Intake(
            DocumentReader reader,
            Function<Document, AnnotatedDocument> annotator,
            Corrections corrections,
            ReaderLimits limits,
            UnaryOperator<AnnotatedDocument> last,
            Wishes wishes) {
        this.reader = reader;
        this.annotator = annotator;
        this.corrections = corrections;
        this.limits = limits;
        this.last = last;
        this.wishes = wishes;
    }

    /** The same, but documents pass through {@code step} when they are corrected, before they are added; for several threads at once. */
    public Intake then(UnaryOperator<AnnotatedDocument> step) {
        return new Intake(reader, annotator, corrections, limits, step, wishes);
    }

    /** The same, but refused files whose paths {@code again} holds for are tried once more, though they have not changed. */
    public Intake again(Predicate<String> again) {
        return new Intake(reader, annotator, corrections, limits, last, new Wishes(again, wishes.removal()));
    }

    /**
     * The same, but documents whose files are gone are taken out of the archive: not when there are no files at all, or ten and more and
     * the greater part of the archive are gone, for then a disk may be missing.
     */
    public Intake removingVanished() {
        return removing(Wishes.Removal.SOME);
    }

    /** The same, but documents whose files are gone are taken out of the archive, however many they are. */
    public Intake removingAllVanished() {
        return removing(Wishes.Removal.ALL);
    }

    private Intake removing(Wishes.Removal removal) {
        return new Intake(reader, annotator, corrections, limits, last, new Wishes(wishes.again(), removal));
    }

    /**
     * Runs once over all files of a corpus.
     *
     * @param corpus the files
     * @param archive takes the documents; what is in it and not from this corpus stays until its removal is asked for
     * @param side folder beside the index for what is remembered between runs; made when missing, may be deleted at any time
     * @param progress is told how far the run has come
     * @return the account of every file
     * @throws IOException when the folder, the archive or the side file fails: then what was committed stays, and the same run
     *     again goes on from there
     */
    public Report run(Corpus corpus, Archive archive, Path side, Progress progress) throws IOException {
        // How many processes read decides when a document comes, not what is in it.
        String rules = Rules.digest() + " " + limits.withChildren(1) + " " + reader.abilities();
        Ledger ledger = Ledger.open(side, corpus.hasFolderOfItsOwn(), rules);
        try (Workers workers =
                new Workers(reader, annotator.andThen(corrections::apply).andThen(last))) {
            Archived archived = new Archived(archive, corrections);
            return new Run(wishes, workers, archived, archive, ledger, Departed.open(corpus, side), progress)
                    .over(corpus);
        }
    }
}
