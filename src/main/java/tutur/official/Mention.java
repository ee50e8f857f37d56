package tutur.official;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/**
 * A place where a text speaks of a person.
 *
 * @param form how
 * @param span the words, titles and office included
 * @param person who, or null when the words name an office whose holder the document does not name
 */
public record Mention(Form form, Span span, @Nullable Person person) {

    /** How a text speaks of a person. */
    public enum Form {
        /** Office and name together, or name and office in apposition. */
        FULL,
        /** A name, or a part of one that was given before. */
        NAME,
        /** An office alone. */
        OFFICE,
        /** A capitalised word that may be a name; to be believed only where a person must stand. */
        WORD
    }

    /** @throws NullPointerException when form or span is missing */
    public Mention {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(span, "span");
    }
}
