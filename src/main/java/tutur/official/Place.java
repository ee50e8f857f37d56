package tutur.official;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.region.Region;
import tutur.text.Span;

/**
 * The name of a region in a text.
 *
 * @param span where it stands, without a level word before it or with it
 * @param region which one, or null when the name alone does not tell
 */
public record Place(Span span, @Nullable Region region) {

    /** @throws NullPointerException when the span is missing */
    public Place {
        Objects.requireNonNull(span, "span");
    }
}
