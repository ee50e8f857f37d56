package tutur.topic;

import java.util.List;
import java.util.Objects;

/**
 * A topic that a text was filed under, and why.
 *
 * @param topic the topic
 * @param score how much speaks for it; more than the threshold that applied
 * @param evidence the queries that fired, the strongest first
 */
public record FoundTopic(Topic topic, double score, List<String> evidence) {

    /** @throws NullPointerException when the topic is missing */
    public FoundTopic {
        Objects.requireNonNull(topic, "topic");
        evidence = List.copyOf(evidence);
    }
}
