package tutur.archive;

import java.util.List;
import java.util.Objects;
import tutur.text.Span;

/**
 * A passage with the words that matched.
 *
 * @param text the passage
 * @param matches the words that matched, as spans in {@code text}, in order, not overlapping
 */
public record Snippet(String text, List<Span> matches) {

    /** Copies the list. */
    public Snippet {
        Objects.requireNonNull(text, "text");
        matches = List.copyOf(matches);
    }
}
