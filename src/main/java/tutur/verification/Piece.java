package tutur.verification;

import java.util.Objects;

/**
 * A stretch of the difference between a quotation and what the archive has.
 *
 * @param kind where it stands
 * @param text its words as written
 */
public record Piece(Kind kind, String text) {

    /** Where words stand. */
    public enum Kind {
        /** In both; as the quotation writes them. */
        SAME,
        /** In the quotation only. */
        QUOTED,
        /** In the archive only. */
        ARCHIVED
    }

    /** @throws NullPointerException when a component is missing */
    public Piece {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
