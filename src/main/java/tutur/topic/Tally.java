package tutur.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The queries that fired in a text, and what that makes of each topic. */
final class Tally {
    private static final int MOST_HITS = 6;
    private static final double NEXT_HIT = 0.6;

    private record Hit(double worth, int paragraph) {}

    private final Map<TopicQuery, List<Hit>> hits = new HashMap<>();
    private int paragraphs;

    /** What a topic has to reach: a score, and a share of the score of the strongest one. */
    record Bar(double score, double share) {}

    void add(QueryIndex queries, Passage passage) {
        int first = paragraphs;
        queries.match(
                passage,
                (query, at) -> hits.computeIfAbsent(query, q -> new ArrayList<>())
                        .add(new Hit(passage.worth(at), first + passage.paragraphOf(at))));
        paragraphs += passage.paragraphs();
    }

    /** Score of every topic that some query fired for. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new HashMap<>();
        hits.forEach((query, at) -> scores.merge(query.topic(), query.weight() * repeated(at), Double::sum));
        return scores;
    }

    /** Topics that are the strongest one of some paragraph and reach {@code score} there. */
    Set<String> ofParagraphs(double score) {
        Map<Integer, Map<String, Double>> byParagraph = new HashMap<>();
        hits.forEach((query, at) -> at.stream()
                .map(Hit::paragraph)
                .distinct()
                .forEach(p -> byParagraph
                        .computeIfAbsent(p, k -> new HashMap<>())
                        .merge(query.topic(), query.weight(), Double::sum)));
        Set<String> strongest = new HashSet<>();
        for (Map<String, Double> scores : byParagraph.values()) {
            scores.entrySet().stream()
                    .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .filter(e -> e.getValue() >= score)
                    .ifPresent(e -> strongest.add(e.getKey()));
        }
        return strongest;
    }

    /** The queries that fired for a topic, the strongest first. */
    List<String> evidence(String topic) {
        return hits.entrySet().stream()
                .filter(e -> e.getKey().topic().equals(topic))
                .sorted(Comparator.comparingDouble((Map.Entry<TopicQuery, List<Hit>> e) ->
                                -e.getKey().weight() * repeated(e.getValue()))
                        .thenComparing(e -> e.getKey().text()))
                .map(e -> e.getKey().text())
                .toList();
    }

    /** The first hit counts whole, the next ones less and less: what is said ten times is not ten times as true. */
    private static double repeated(List<Hit> hits) {
        if (hits.size() == 1) {
            return hits.getFirst().worth();
        }
        double[] worths = new double[hits.size()];
        for (int i = 0; i < worths.length; i++) {
            worths[i] = hits.get(i).worth();
        }
        Arrays.sort(worths);
        double sum = 0;
        double factor = 1;
        for (int i = worths.length - 1; i >= Math.max(0, worths.length - MOST_HITS); i--) {
            sum += worths[i] * factor;
            factor *= NEXT_HIT;
        }
        return sum;
    }
}
