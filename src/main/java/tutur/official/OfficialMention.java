package tutur.official;

import java.util.List;
import java.util.Objects;
import tutur.text.Span;

/**
 * An official of a document with every place where the body names them.
 *
 * @param official who
 * @param spans where they are named, in order, by full mention, name part or bare title; never empty
 * @param rule name of the rule that found the first full mention
 */
public record OfficialMention(Official official, List<Span> spans, String rule) {

    /** @throws IllegalArgumentException when there is no span */
    public OfficialMention {
        Objects.requireNonNull(official, "official");
        spans = List.copyOf(spans);
        Objects.requireNonNull(rule, "rule");
        if (spans.isEmpty()) {
            throw new IllegalArgumentException(official.name() + " is mentioned nowhere");
        }
    }
}
