package tutur.tagging;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tutur.text.Sha256;
import tutur.topic.Topic;

/**
 * All topics that the owner of a corpus made.
 *
 * @param all the topics, no id twice, in the order in which they were written down
 */
public record OwnTopics(List<OwnTopic> all) {

    /** No topics but those that Tutur has. */
    public static final OwnTopics NONE = new OwnTopics(List.of());

    /** @throws IllegalArgumentException when an id stands twice */
    public OwnTopics {
        all = List.copyOf(all);
        if (all.stream().map(own -> own.topic().id()).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two topics have the same id");
        }
    }

    /** The topics of {@code builtIn}, then these. */
    public List<Topic> after(List<Topic> builtIn) {
        return Stream.concat(builtIn.stream(), all.stream().map(OwnTopic::topic))
                .toList();
    }

    /**
     * Stands for what these topics find: other queries or examples have another mark, other labels or another order do not. Queries
     * count as they were understood, so that a new synonym changes the mark as well.
     */
    String mark() {
        String text = all.stream()
                .sorted(Comparator.comparing(own -> own.topic().id()))
                .map(own -> List.of(own.topic().id(), own.query(), own.yes(), own.no())
                        .toString())
                .toList()
                .toString();
        return Sha256.hex(text, 32);
    }
}
