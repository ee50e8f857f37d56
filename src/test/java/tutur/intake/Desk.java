package tutur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.correction.Corrections;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.text.Language;

/** A folder of files and an archive made from it, for tests. */
final class Desk implements AutoCloseable {

    /** What is installed on a machine must not decide what a test sees. */
    private final ReaderLimits limits = ReaderLimits.standard().withOcr(false);

    private final DocumentReader reader = new DocumentReader(limits);
    private final AtomicInteger annotated = new AtomicInteger();
    Corrections corrections = Corrections.NONE;
    final Path corpus;
    final Path index;

    Desk(Path folder) throws IOException {
        this(Files.createDirectories(folder.resolve("corpus")), folder.resolve("index"));
    }

    Desk(Path corpus, Path index) {
        this.corpus = corpus;
        this.index = index;
    }

    /** Writes a file that was last changed an hour ago. */
    Desk file(String path, String text) throws IOException {
        return file(path, text, Instant.now().minusSeconds(3600));
    }

    Desk file(String path, String text, Instant modified) throws IOException {
        Path file = corpus.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return this;
    }

    Report run() throws IOException {
        return run(UnaryOperator.identity());
    }

    Report run(UnaryOperator<Intake> wishes) throws IOException {
        return run(wishes, state -> {});
    }

    /** A run that ends when so many files have their outcome, and does nothing more. */
    void runKilledAfter(int files) throws IOException {
        run(UnaryOperator.identity(), state -> {
            if (state.done() == files) {
                throw new IllegalStateException("killed");
            }
        });
    }

    private Report run(UnaryOperator<Intake> wishes, Progress progress) throws IOException {
        annotated.set(0);
        try (Archive archive = LuceneArchive.open(index.resolve("lucene"))) {
            return wishes.apply(new Intake(reader, this::annotate, corrections, limits))
                    .run(Corpus.at(corpus), archive, index, progress);
        }
    }

    /** How many documents the last run annotated. */
    int annotated() {
        return annotated.get();
    }

    /** A document whose words ask for it breaks the annotator. */
    private AnnotatedDocument annotate(Document document) {
        annotated.incrementAndGet();
        if (document.body().contains("MELEDAK")) {
            throw new IllegalStateException("a fault in a rule");
        }
        return new AnnotatedDocument(
                document, Language.INDONESIAN, null, List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    /** SHA-256 of the bytes by id of all documents in the archive. */
    Map<String, String> archived() throws IOException {
        Map<String, String> archived = new TreeMap<>();
        try (Archive archive = LuceneArchive.open(index.resolve("lucene"))) {
            archive.entries(e -> archived.put(e.id(), e.sha256()));
        }
        return archived;
    }

    /** The document in the archive of a file. */
    Document document(String path) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Archive archive = LuceneArchive.open(index.resolve("lucene"))) {
            List<String> ids = new ArrayList<>();
            archive.entries(e -> ids.add(e.id()));
            for (String id : ids) {
                documents.add(archive.find(id).orElseThrow().document());
            }
        }
        documents.removeIf(d -> !d.origin().path().equals(path));
        return documents.getFirst();
    }

    @Override
    public void close() {
        reader.close();
    }
}
