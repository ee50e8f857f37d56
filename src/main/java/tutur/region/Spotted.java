package tutur.region;

import java.util.List;
import tutur.region.Region.Level;
import tutur.text.Span;

/**
 * A name of a region spotted in a text, before it is decided which one it is.
 *
 * @param first first word of the name
 * @param last last word of the name
 * @param candidates what it can mean at this place
 * @param accepted whether the words around it suffice for it to count
 * @param front what stands in front
 */
record Spotted(
        int first,
        int last,
        Span span,
        Span name,
        List<Region> candidates,
        boolean accepted,
        Surroundings.Front front) {

    Spotted narrowed(List<Region> to) {
        return new Spotted(first, last, span, name, to, accepted, front);
    }

    /** Whether the text itself says the level, so that this mention can decide others. */
    boolean levelled() {
        return candidates.size() == 1 && front.level() == candidates.getFirst().level();
    }

    boolean district() {
        return candidates.getFirst().level() == Level.DISTRICT;
    }
}
