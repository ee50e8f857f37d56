package tutur.reception;

import java.util.Objects;
import tutur.inbox.Inbox;
import tutur.intake.Versions;

/**
 * Where a running server takes files in and tells what became of files: all that is needed for both.
 *
 * @param queue carries out runs
 * @param runs the accounts of runs
 * @param inbox stores what arrives before it is read
 * @param versions knows which files are versions of one document
 */
public record Reception(IntakeQueue queue, Runs runs, Inbox inbox, Versions versions) {

    /** @throws NullPointerException when a component is missing */
    public Reception {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(runs, "runs");
        Objects.requireNonNull(inbox, "inbox");
        Objects.requireNonNull(versions, "versions");
    }
}
