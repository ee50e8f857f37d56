package tutur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that gave a document once and are no longer where they were, so that links to those documents lead to where the words are now.
 * Nothing else tells that a file was renamed, so this is part of the corpus and not of the index; it is only ever added to. Lines are
 * those of the {@link Ledger}.
 */
final class Departed {

    /** Its name in the folder. */
    static final String FILE = "permalinks.tsv";

    private static final String HEAD = "tutur permalinks 1";

    private final Path file;
    private final Map<String, Line> known = new HashMap<>();
    private final List<Line> pending = new ArrayList<>();

    private Departed(Path file) {
        this.file = file;
    }

    /** Those of a corpus with this folder beside its index. */
    static Departed open(Corpus corpus, Path side) throws IOException {
        Path folder = corpus.hasFolderOfItsOwn() && Files.isWritable(corpus.folder()) ? corpus.folder() : side;
        Departed departed = new Departed(folder.resolve(FILE));
        lines(corpus, side).forEach(line -> departed.known.put(line.path(), line));
        return departed;
    }

    /** What is remembered of them; where the folder of the corpus could not be written to, it lies beside the index. */
    static Collection<Line> lines(Corpus corpus, Path side) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files(corpus, side)) {
            if (Files.isRegularFile(file)) {
                lines.addAll(Ledger.lines(file));
            }
        }
        return lines;
    }

    static List<Path> files(Corpus corpus, Path side) {
        return corpus.hasFolderOfItsOwn()
                ? List.of(side.resolve(FILE), corpus.folder().resolve(FILE))
                : List.of(side.resolve(FILE));
    }

    /** Remembers a file from the next {@link #commit} on, if it gave a document that nobody knows yet to be gone. */
    void put(Line line) {
        Line before = known.get(line.path());
        boolean told = before != null
                && before.known() instanceof Known.Text then
                && line.known() instanceof Known.Text now
                && then.sha256().equals(now.sha256());
        if (line.known() instanceof Known.Text && !told) {
            known.put(line.path(), line);
            pending.add(line.read());
        }
    }

    /** Writes what was put; to be called before documents are taken out of the archive for good. */
    void commit() throws IOException {
        if (pending.isEmpty()) {
            return;
        }
        boolean fresh = !Files.isRegularFile(file) || Files.size(file) == 0;
        // A line that a crash cut off ends here, so that it takes no other one with it; empty lines are passed over.
        Files.writeString(
                file,
                (fresh ? HEAD + "\n" : "\n") + Ledger.text(pending),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        pending.clear();
    }
}
