package tutur.relevance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How good one answer is, or the mean of many.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten, gain 2^grade - 1
 * @param recall share of all that is wanted among the first ten, of ten at the most
 * @param rank reciprocal rank of the first wanted one among the first ten, 0 when none is
 */
record Score(double ndcg, double recall, double rank) {

    static final int DEPTH = 10;

    /** @param grades 1 and more by id; what is not there is not wanted */
    static Score of(List<String> found, Map<String, Integer> grades) {
        double gain = 0;
        int hits = 0;
        double rank = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
            int grade = seen.add(found.get(i)) ? grades.getOrDefault(found.get(i), 0) : 0;
            gain += gain(grade, i);
            hits += grade > 0 ? 1 : 0;
            rank = rank == 0 && grade > 0 ? 1.0 / (i + 1) : rank;
        }
        List<Integer> best = new ArrayList<>(grades.values());
        best.sort(Collections.reverseOrder());
        double ideal = 0;
        for (int i = 0; i < Math.min(DEPTH, best.size()); i++) {
            ideal += gain(best.get(i), i);
        }
        return new Score(gain / ideal, (double) hits / Math.min(DEPTH, best.size()), rank);
    }

    private static double gain(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }

    static Score mean(Collection<Score> scores) {
        return new Score(
                scores.stream().mapToDouble(Score::ndcg).average().orElse(0),
                scores.stream().mapToDouble(Score::recall).average().orElse(0),
                scores.stream().mapToDouble(Score::rank).average().orElse(0));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f\t%.3f\t%.3f", ndcg, recall, rank);
    }
}
