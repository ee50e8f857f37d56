package tutur.pickup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.statement.Statement;

/**
 * What became of a quotation of the release in another document.
 *
 * @param said the quotation as the release has it
 * @param kind what became of it
 * @param form the statement of the other document that has its words; null when they are gone, or stand in no statement of it
 */
public record Fate(Statement said, Kind kind, @Nullable Statement form) {

    /** What can become of a quotation. */
    public enum Kind {
        /** All of its words stand there in their order. */
        EXACT,
        /** Some of its words stand there, shortened, reworded or told indirectly. */
        CHANGED,
        /** It is not there. */
        DROPPED
    }

    /** @throws NullPointerException when anything but the form is missing */
    public Fate {
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(kind, "kind");
    }
}
