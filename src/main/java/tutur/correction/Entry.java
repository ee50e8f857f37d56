package tutur.correction;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.statement.Corrected;

/** One line of the file of corrections. */
public sealed interface Entry {

    /** Names it; no other entry has the same. */
    String id();

    /** Who wrote it. */
    String by();

    /** When. */
    Instant when();

    /** The reason given. */
    String why();

    /**
     * A correction.
     *
     * @param id names it
     * @param correction what is wrong
     * @param anchor where; null only when it is about persons of all documents
     * @param by who says so
     * @param when when it was said
     * @param why for what reason
     */
    record Made(String id, Correction correction, @Nullable Anchor anchor, String by, Instant when, String why)
            implements Entry {

        /** @throws IllegalArgumentException when the correction hangs on words and there is no anchor */
        public Made {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(why, "why");
            if (anchor == null && !(correction instanceof Correction.SamePerson)) {
                throw new IllegalArgumentException("correction " + id + " says nowhere which document it is about");
            }
        }

        /** Whether both say the same of the same words, whoever says it. */
        public boolean repeats(Made other) {
            return correction.equals(other.correction) && Objects.equals(anchor, other.anchor);
        }

        /** The note of it for a document. */
        Corrected note(@Nullable String stale) {
            return new Corrected(
                    id,
                    correction.what(),
                    anchor == null ? "" : anchor.words(),
                    correction.change(),
                    by,
                    when,
                    why,
                    stale);
        }
    }

    /**
     * An earlier correction does not hold any more.
     *
     * @param id names it
     * @param correction id of the correction
     * @param by who takes it back
     * @param when when
     * @param why for what reason
     */
    record Withdrawn(String id, String correction, String by, Instant when, String why) implements Entry {

        /** @throws NullPointerException when anything is missing */
        public Withdrawn {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(why, "why");
        }
    }
}
