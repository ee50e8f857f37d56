package tutur.topic;

import java.util.List;
import java.util.Map;
import tutur.text.Table;

/**
 * Two topics that together are a third one, as elections and civil servants are neutrality: the score of the lesser moves to it.
 *
 * @param topic id of the topic that they are together
 * @param first id of one
 * @param lesser id of the other, which loses what it gives
 */
record Joint(String topic, String first, String lesser) {

    /** Both must reach this much: a mention in passing joins nothing. */
    private static final double LEAST = 4;

    /** Reads {@code joint.tsv}. @throws IllegalStateException when it is missing or malformed */
    static List<Joint> load() {
        return Table.rows(Joint.class, "joint.tsv", 4).stream()
                .map(row -> new Joint(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    void apply(Map<String, Double> scores) {
        double other = scores.getOrDefault(first, 0.0);
        double own = scores.getOrDefault(lesser, 0.0);
        if (other >= LEAST && own >= LEAST) {
            double moved = Math.min(other, own);
            scores.merge(topic, moved, Double::sum);
            scores.put(lesser, own - moved);
        }
    }
}
