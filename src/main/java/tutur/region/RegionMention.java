package tutur.region;

import java.util.List;
import java.util.Objects;
import tutur.text.Span;

/**
 * A region that a document is about or names.
 *
 * @param region which one
 * @param role what it is to the document
 * @param spans where it is named in the body, in order; empty when it follows from other evidence
 * @param rule name of the rule that decided region and role
 */
public record RegionMention(Region region, Role role, List<Span> spans, String rule) {

    /** What a region is to a document. */
    public enum Role {
        /** The document is about what happens there. */
        PRIMARY,
        /** It is only named. */
        MENTIONED,
        /** The event took place there. */
        VENUE
    }

    /** @throws NullPointerException when a component is missing */
    public RegionMention {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(role, "role");
        spans = List.copyOf(spans);
        Objects.requireNonNull(rule, "rule");
    }
}
