package tutur.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.region.Region;
import tutur.text.Span;

/**
 * The place in front of a report, as in {@code SAMPIT –}.
 *
 * @param place the place as written
 * @param span where it stands in the body
 * @param region the region that the place lies in or is the seat of, or null when unknown
 */
public record Dateline(String place, Span span, @Nullable Region region) {

    /** @throws NullPointerException when place or span is missing */
    public Dateline {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
    }
}
