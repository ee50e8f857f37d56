package tutur.archive;

import java.io.IOException;

/** An archive that cannot be opened as it is. The message says what to do. */
public final class ArchiveUnusable extends IOException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** Another process has it open for writing. */
        LOCKED,
        /** Written by another version of schema or analysis: build it again from the corpus. */
        OUTDATED,
        /** Damaged: build it again from the corpus. */
        DAMAGED,
        /** Nothing there to read. */
        MISSING
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param message what happened to which archive and what to do
     */
    public ArchiveUnusable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
