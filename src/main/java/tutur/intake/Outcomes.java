package tutur.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of the files of a run so far, and how far that is. */
final class Outcomes {

    private final Progress progress;
    private final Map<String, Outcome> byPath = new TreeMap<>();
    private int files;
    private long bytes;
    private int indexed;
    private int refused;

    Outcomes(Progress progress) {
        this.progress = progress;
    }

    /** So many more files are to have an outcome, or fewer when a container turns out to be none itself. */
    void expect(int more) {
        files += more;
    }

    /** Number of files that are to have an outcome, as far as is known. */
    int files() {
        return files;
    }

    /** A file of this size has been read, or need not be. */
    void read(Found found) {
        bytes += Math.max(0, found.size());
    }

    /** How many bytes the files had that have been read, or need not be. */
    long bytes() {
        return bytes;
    }

    /** The end of one file. */
    void add(Outcome outcome) {
        byPath.put(outcome.path(), outcome);
        indexed += outcome instanceof Outcome.Indexed ? 1 : 0;
        refused += outcome instanceof Outcome.Refusal ? 1 : 0;
        progress.at(new Progress.State(byPath.size(), files, bytes, indexed, refused));
    }

    /** What became of a file, or null when that is not known yet. */
    @Nullable
    Outcome of(String path) {
        return byPath.get(path);
    }

    /** Whether a file gave a document, be it in the archive already or elsewhere. */
    boolean gaveDocument(String path) {
        Outcome outcome = byPath.get(path);
        return outcome != null && !(outcome instanceof Outcome.Refusal);
    }

    /** Takes back what was said of a file; whether its document stood in the archive. */
    boolean takeBack(String path) {
        Outcome outcome = byPath.remove(path);
        indexed -= outcome instanceof Outcome.Indexed ? 1 : 0;
        return outcome instanceof Outcome.Indexed || outcome instanceof Outcome.Unchanged;
    }

    /** Paths of all files that have an outcome. */
    Set<String> paths() {
        return byPath.keySet();
    }

    /** All, in the order of their paths. */
    List<Outcome> all() {
        return List.copyOf(byPath.values());
    }
}
