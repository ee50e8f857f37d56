package tutur.archive;

import java.util.Objects;

/**
 * Something that the user should know about how a query was understood.
 *
 * @param code what it is, stable, hyphenated, such as {@code unbalanced-quote}
 * @param indonesian in words, in Indonesian
 * @param english in words, in English
 */
public record Remark(String code, String indonesian, String english) {

    /** @throws NullPointerException when a component is missing */
    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(indonesian, "indonesian");
        Objects.requireNonNull(english, "english");
    }
}
