package tutur.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.document.Refused;
import tutur.intake.Outcome;
import tutur.intake.Report;

/**
 * The account of one run as it is kept and shown: the sum of its parts is the number of files.
 *
 * @param started when it began
 * @param state how it stands
 * @param failure why it failed; null when it did not
 * @param seconds how long it took
 * @param files number of files found
 * @param bytes their bytes together
 * @param indexed number of documents read and added
 * @param unchanged number of documents that were there already
 * @param duplicate number of files that repeat another one
 * @param empty number of files without text
 * @param refused number of files that gave no document for another reason
 * @param removed number of documents taken out of the archive
 * @param incomplete documents that were added although something in them was cut off, left out or could not be read: the path, a
 *     colon, what it is; empty for runs of versions that did not tell
 * @param vanished paths of documents whose files are gone but that stay until somebody asks for their removal
 * @param refusals the files without a document and why, empty ones among them
 * @param duplicates the files that repeat another one
 * @param notes what was passed over, and what else is to be told, for people
 */
public record RunRecord(
        Instant started,
        State state,
        @Nullable String failure,
        double seconds,
        int files,
        long bytes,
        int indexed,
        int unchanged,
        int duplicate,
        int empty,
        int refused,
        int removed,
        List<String> incomplete,
        List<String> vanished,
        List<NoDocument> refusals,
        List<Duplicate> duplicates,
        List<String> notes) {

    /** How a run stands. */
    public enum State {
        /** It came to its end. */
        ENDED,
        /** It failed; what it had made durable stays. */
        FAILED,
        /** It has begun: it is going on, or was broken off. */
        BEGUN
    }

    /**
     * A file that gave no document.
     *
     * @param path path of the file below the corpus
     * @param reason a {@link Refused.Reason} in lower case with hyphens, such as {@code too-large}
     * @param detail what happened and what to do, in one line
     */
    public record NoDocument(String path, String reason, String detail) {

        static NoDocument of(Refused refused) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new NoDocument(refused.path(), reason, refused.detail());
        }
    }

    /**
     * A file that repeats another one.
     *
     * @param path path of the file below the corpus
     * @param of path of the other file, which stands in the archive or did so when this one was looked at
     * @param older whether it is an older version of that one; else they are the same
     */
    public record Duplicate(String path, String of, boolean older) {}

    /** So many things of a kind are kept of a run; the numbers count all. */
    public static final int MOST = 1_000;

    /** @throws IllegalArgumentException when the parts do not add up to the files */
    public RunRecord {
        Objects.requireNonNull(started, "started");
        // Accounts that earlier versions wrote tell nothing of these.
        state = Objects.requireNonNullElse(state, State.ENDED);
        incomplete = List.copyOf(Objects.requireNonNullElse(incomplete, List.of()));
        vanished = List.copyOf(Objects.requireNonNullElse(vanished, List.of()));
        refusals = List.copyOf(Objects.requireNonNullElse(refusals, List.of()));
        duplicates = List.copyOf(Objects.requireNonNullElse(duplicates, List.of()));
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
        if (files != indexed + unchanged + duplicate + empty + refused) {
            throw new IllegalArgumentException("the parts of the run of " + started + " do not add up to " + files);
        }
    }

    /** The account of a run that has just ended, with each file that it names. */
    public static RunRecord whole(Report report) {
        return of(report, Integer.MAX_VALUE);
    }

    /** What is kept of a run that has just ended: of each list the first {@value #MOST}. */
    public static RunRecord of(Report report) {
        return of(report, MOST);
    }

    private static RunRecord of(Report report, int most) {
        return new RunRecord(
                report.started(),
                State.ENDED,
                null,
                report.time().toMillis() / 1000.0,
                report.files(),
                report.bytes(),
                report.indexed(),
                report.unchanged(),
                report.duplicates(),
                report.empty(),
                report.refused(),
                report.removed(),
                report.incomplete().stream().limit(most).toList(),
                report.vanished().stream().limit(most).toList(),
                report.refusals().stream().limit(most).map(NoDocument::of).toList(),
                report.outcomes().stream()
                        .filter(Outcome.Duplicate.class::isInstance)
                        .map(Outcome.Duplicate.class::cast)
                        .limit(most)
                        .map(same -> new Duplicate(same.path(), same.of(), same.older()))
                        .toList(),
                report.notes().stream().limit(most).toList());
    }

    /** A run that has begun. */
    static RunRecord begun(Instant started) {
        return nothing(started, State.BEGUN, null, 0);
    }

    /** A run that failed just now, and why. */
    public static RunRecord failed(Instant started, Exception why) {
        String told = why.getMessage() == null ? why.toString() : why.getMessage();
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        return nothing(started, State.FAILED, told, seconds);
    }

    private static RunRecord nothing(Instant started, State state, @Nullable String why, double seconds) {
        return new RunRecord(
                started, state, why, seconds, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
