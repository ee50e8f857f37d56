package tutur.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tutur.document.Document;
import tutur.document.Refused;

/**
 * The account of a run: every file that was found has one outcome, and the sum holds. A container counts through its members: each
 * of them is a file, and it is one itself only when something in it could not be had.
 *
 * @param started when it began
 * @param files number of files found, members of containers among them
 * @param bytes size of the files together; a container counts once, as it lies on the disk
 * @param outcomes what became of each, in the order of their paths
 * @param removed number of documents taken out of the archive because their files gave no document of their own now, lie elsewhere
 *     now, or are gone and removal was asked for
 * @param vanished paths of documents whose files are gone and that stay in the archive because nobody asked for their removal
 * @param time how long it took
 * @param notes what was passed over in containers because it cannot be a document, each with the path of its container
 */
public record Report(
        Instant started,
        int files,
        long bytes,
        List<Outcome> outcomes,
        int removed,
        List<String> vanished,
        Duration time,
        List<String> notes) {

    private static final int MOST_NAMED = 20;

    /** @throws IllegalStateException when not every file has exactly one outcome: then a file was lost or taken twice */
    public Report {
        outcomes = List.copyOf(outcomes);
        vanished = List.copyOf(vanished);
        notes = List.copyOf(notes);
        long distinct = outcomes.stream().map(Outcome::path).distinct().count();
        if (outcomes.size() != files || distinct != files) {
            throw new IllegalStateException(
                    files + " files have " + outcomes.size() + " outcomes, " + distinct + " of them distinct");
        }
    }

    /** Number of documents read, annotated and added. */
    public int indexed() {
        return count(Outcome.Indexed.class);
    }

    /** Number of documents that were in the archive already. */
    public int unchanged() {
        return count(Outcome.Unchanged.class);
    }

    /** Number of files that repeat another file. */
    public int duplicates() {
        return count(Outcome.Duplicate.class);
    }

    /** Number of these that are an older version of another file. */
    public int older() {
        return (int) outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Duplicate duplicate && duplicate.older())
                .count();
    }

    /** Number of files without text. */
    public int empty() {
        return (int) refusals().stream()
                .filter(r -> r.reason() == Refused.Reason.EMPTY)
                .count();
    }

    /** Number of files that gave no document for another reason. */
    public int refused() {
        return refusals().size() - empty();
    }

    /**
     * What is missing in documents that were added, one line for each of them: its path, then what was cut off, left out or could not
     * be read.
     */
    public List<String> incomplete() {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Indexed(String path, String _, List<Document.Caveat> caveats)) {
                String missing = caveats.stream()
                        .filter(Document.Caveat::incomplete)
                        .map(Document.Caveat::line)
                        .collect(Collectors.joining("; "));
                if (!missing.isEmpty()) {
                    lines.add(path + ": " + missing);
                }
            }
        }
        return lines;
    }

    /** Why files gave no document, empty ones among them, in the order of their paths. */
    public List<Refused> refusals() {
        List<Refused> refusals = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Refusal(Refused refused)) {
                refusals.add(refused);
            }
        }
        return refusals;
    }

    /** The account in lines of text: the notes, one for each refused file and for the first duplicates, then the sum. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(notes);
        for (Refused refused : refusals()) {
            lines.add("refused " + refused.path() + ": "
                    + refused.reason().name().toLowerCase(Locale.ROOT) + ", " + refused.detail());
        }
        List<String> incomplete = incomplete();
        incomplete.forEach(line -> lines.add("incomplete " + line));
        if (!incomplete.isEmpty()) {
            lines.add(incomplete.size()
                    + (incomplete.size() == 1 ? " new document is not complete" : " new documents are not complete"));
        }
        outcomes.stream()
                .filter(Outcome.Duplicate.class::isInstance)
                .map(Outcome.Duplicate.class::cast)
                .limit(MOST_NAMED)
                .forEach(same -> lines.add((same.older() ? "older " : "duplicate ")
                        + same.path()
                        + (same.older() ? ": newer is " : ": same as ")
                        + same.of()));
        if (duplicates() > MOST_NAMED) {
            lines.add("and " + (duplicates() - MOST_NAMED) + " more duplicates; ingest --report FILE names all");
        }
        int older = older();
        if (older > 0) {
            lines.add(older + (older == 1 ? " duplicate is an older version" : " duplicates are older versions")
                    + " of a page that came again");
        }
        if (!vanished.isEmpty()) {
            vanished.stream().limit(MOST_NAMED).forEach(path -> lines.add("vanished " + path));
            lines.add(vanished.size()
                    + (vanished.size() == 1
                            ? " document has no file any more and stays"
                            : " documents have no file any more and stay")
                    + " in the archive; ingest --remove-vanished takes out what is gone");
        }
        lines.add(String.format(
                Locale.ROOT,
                "%d files = %d indexed + %d unchanged + %d duplicate + %d empty + %d refused; %d removed; %.1f s",
                files,
                indexed(),
                unchanged(),
                duplicates(),
                empty(),
                refused(),
                removed,
                time.toMillis() / 1000.0));
        return lines;
    }

    private int count(Class<? extends Outcome> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }
}
