package tutur.document;

import java.util.Objects;
import tutur.text.Span;

/**
 * One paragraph of a body.
 *
 * @param span where it stands in the body; paragraphs do not overlap and are in order
 * @param place which paragraph of the document as received it was, counted from 1 before furniture and repetitions were dropped
 */
public record Paragraph(Span span, int place) {

    /** @throws IllegalArgumentException when the place is not positive */
    public Paragraph {
        Objects.requireNonNull(span, "span");
        if (place < 1) {
            throw new IllegalArgumentException("place " + place + " of a paragraph: counted from 1");
        }
    }
}
