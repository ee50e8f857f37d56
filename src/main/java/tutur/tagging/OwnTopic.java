package tutur.tagging;

import java.util.List;
import java.util.Objects;
import tutur.archive.Query;
import tutur.topic.Topic;

/**
 * A topic that the owner of a corpus made: what a query finds is about it.
 *
 * @param topic its id, labels and definition
 * @param query what is about it
 * @param yes sentences that the query must find, at least one
 * @param no sentences that it must not find, at least one
 * @param place where it was written down, for messages, such as {@code topics.yaml line 3}
 */
public record OwnTopic(Topic topic, Query query, List<String> yes, List<String> no, String place) {

    /** @throws IllegalArgumentException when there is no example, for then there is no topic */
    public OwnTopic {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(place, "place");
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        if (yes.isEmpty() || no.isEmpty()) {
            throw new IllegalArgumentException(
                    place + ": topic " + topic.id() + " needs a sentence that is about it and one that is not");
        }
    }
}
