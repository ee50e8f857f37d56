package tutur.region;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/**
 * A place in a text that names a region.
 *
 * @param span the words, with the level word in front: {@code Kota Medan} in {@code Sekda Kota Medan}
 * @param name the name alone: {@code Medan}
 * @param region which region it is, or null when the text does not tell which of the candidates; a district only behind a word such
 *     as {@code Kecamatan} or {@code Camat}, or in a name such as {@code Medan Kota}
 * @param candidates the regions that can be called so here, in the order of their codes; never empty
 * @param governed whether a unit, an office or a body of government stands in front of it, as in {@code Bupati Kotim}
 * @param rule name of the rule that decided
 */
public record FoundRegion(
        Span span, Span name, @Nullable Region region, List<Region> candidates, boolean governed, String rule) {

    /** @throws IllegalArgumentException when there is no candidate */
    public FoundRegion {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a name of no region");
        }
    }
}
