package tutur.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tutur.document.Refused;
import tutur.intake.Report;

/**
 * The account of one run as it is kept and shown: the sum of its parts is the number of files.
 *
 * @param started when it began
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
 *     colon, what it is; at most {@link #MOST}. Empty for runs of versions that did not tell
 * @param vanished paths of documents whose files are gone but that stay until somebody asks for their removal; at most {@link #MOST}
 * @param refusals the files without a document and why, empty ones among them; at most {@link #MOST}
 */
public record RunRecord(
        Instant started,
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
        List<NoDocument> refusals) {

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

    /** So many refusals are kept of a run; the numbers count all. */
    public static final int MOST = 1_000;

    /** @throws IllegalArgumentException when the parts do not add up to the files */
    public RunRecord {
        Objects.requireNonNull(started, "started");
        incomplete =
                Stream.ofNullable(incomplete).flatMap(List::stream).limit(MOST).toList();
        vanished = vanished.stream().limit(MOST).toList();
        refusals = refusals.stream().limit(MOST).toList();
        if (files != indexed + unchanged + duplicate + empty + refused) {
            throw new IllegalArgumentException("the parts of the run of " + started + " do not add up to " + files);
        }
    }

    /** What is kept of a run that has just ended. */
    public static RunRecord of(Report report) {
        Duration time = report.time();
        return new RunRecord(
                report.started(),
                time.toMillis() / 1000.0,
                report.files(),
                report.bytes(),
                report.indexed(),
                report.unchanged(),
                report.duplicates(),
                report.empty(),
                report.refused(),
                report.removed(),
                report.incomplete(),
                report.vanished(),
                report.refusals().stream().map(NoDocument::of).toList());
    }
}
