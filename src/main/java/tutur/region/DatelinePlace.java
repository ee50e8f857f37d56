package tutur.region;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/**
 * The place in front of a report, as in {@code SAMPIT –}.
 *
 * @param place the place as written, without outlet and date
 * @param span where it stands in the body
 * @param region the region that is called so, that has its seat there, or that the district lies in; null when unknown or open
 * @param capital whether the place is the capital of a province, where stories of other regions are filed too, so that it says
 *     little about what a story is about
 */
public record DatelinePlace(
        String place, Span span, @Nullable Region region, boolean capital) {

    /** @throws NullPointerException when place or span is missing */
    public DatelinePlace {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
    }
}
