package tutur.story;

import org.jspecify.annotations.Nullable;
import tutur.text.Shingles;

/**
 * A direct statement as far as it must be known to find the same quotation elsewhere.
 *
 * @param statement its id
 * @param document id of the document that it stands in
 * @param person id of the person who said it, the same in all documents, or null when it is no person known in office
 * @param speaker words of the speaker's name in lower case with single spaces; empty when unknown
 * @param shingles what was said, in shingles of {@link #WORDS} words
 */
public record Quote(
        String statement, String document, @Nullable String person, String speaker, Shingles shingles) {

    /** Words in a shingle of a quotation. */
    public static final int WORDS = 2;

    /** Quotations with fewer different shingles are said by many at all times. */
    public static final int SHORTEST = 6;
}
