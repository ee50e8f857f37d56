package tutur.archive;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that the user should know about how a query was understood.
 *
 * @param code what it is, stable, hyphenated, such as {@code unbalanced-quote}
 * @param indonesian in words, in Indonesian
 * @param english in words, in English
 * @param offers filters that may be meant; empty for most remarks
 */
public record Remark(String code, String indonesian, String english, List<Offer> offers) {

    private static final Set<String> MISREAD = Set.of(
            "unknown-value",
            "unread-sign",
            "unbalanced-quote",
            "unbalanced-parenthesis",
            "dangling-operator",
            "too-deep",
            "too-many-words",
            "cut",
            "no-words");

    /**
     * A filter that may be meant by some of the words.
     *
     * @param filter its name, such as {@code region}; {@code year} stands for the days of a year, {@code q} for other words in the place
     *     of all
     * @param value its value
     * @param label the value in words
     * @param rest the words without those
     */
    public record Offer(String filter, String value, String label, String rest) {}

    /** A remark that offers nothing. */
    public Remark(String code, String indonesian, String english) {
        this(code, indonesian, english, List.of());
    }

    /** Whether something stands in the query that is not read as it was typed. */
    boolean misread() {
        return MISREAD.contains(code);
    }

    /** @throws NullPointerException when a component is missing */
    public Remark {
        offers = List.copyOf(offers);
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(indonesian, "indonesian");
        Objects.requireNonNull(english, "english");
    }
}
