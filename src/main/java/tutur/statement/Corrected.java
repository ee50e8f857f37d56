package tutur.statement;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The note of a correction that a person made, where it acts or should act.
 *
 * @param id id of the correction
 * @param what its kind, such as {@code wrong-speaker}
 * @param words the words of the document that it hangs on
 * @param change what it makes of them, in words; empty when the kind says it all
 * @param by who made it
 * @param when when it was made
 * @param why the reason given
 * @param stale why it does not act, in English words, or null when it acts
 */
public record Corrected(
        String id,
        String what,
        String words,
        String change,
        String by,
        Instant when,
        String why,
        @Nullable String stale) {

    /** What stands in {@link Statement#rule()} where a person, not a rule, has the last word. */
    public static final String RULE = "correction";

    /** @throws NullPointerException when anything but {@code stale} is missing */
    public Corrected {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(why, "why");
    }

    /** The same, not acting for this reason; null for acting. */
    public Corrected stale(@Nullable String reason) {
        return new Corrected(id, what, words, change, by, when, why, reason);
    }
}
