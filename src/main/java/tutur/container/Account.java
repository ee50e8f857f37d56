package tutur.container;

import org.jspecify.annotations.Nullable;

/**
 * How the opening of a container ended.
 *
 * @param rest why no more members came than did, or null when the container was whole
 * @param note what was passed over because it cannot be a document, in one line, or null when nothing was
 */
public record Account(Member.@Nullable Left rest, @Nullable String note) {

    /** Of a container that was whole. */
    public static final Account WHOLE = new Account(null, null);
}
