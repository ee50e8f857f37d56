package tutur.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.quality.Haystack.Interval;

/**
 * Which predicted statement is which marked one: the pairs that overlap most are joined first.
 */
final class StatementMatch {

    private static final double LEAST_OVERLAP = 0.6;

    /** A marked statement and where it stands: once, or with a second end. */
    private record Marked(Gold.Said said, List<Interval> places) {

        double overlap(@Nullable Interval other) {
            return places.stream().mapToDouble(p -> p.overlap(other)).max().orElse(0);
        }
    }

    private record Found(Prediction.Said said, @Nullable Interval place) {}

    private record Pair(double overlap, int marked, int found) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::marked)
                .thenComparingInt(Pair::found)
                .reversed();
    }

    private final List<Marked> marked = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<@Nullable Found> partners = new ArrayList<>();

    private StatementMatch() {}

    static StatementMatch of(Gold gold, Prediction prediction, Haystack words) {
        StatementMatch match = new StatementMatch();
        gold.statements().forEach(said -> match.mark(said, words));
        Set<Object> seen = new HashSet<>();
        for (Prediction.Said said : prediction.statements()) {
            Interval place = words.find(said.text());
            if (seen.add(place == null ? String.valueOf(said.text()) : place)) {
                match.found.add(new Found(said, place));
            }
        }
        match.join();
        return match;
    }

    /** A statement that the article repeats counts once. */
    private void mark(Gold.Said said, Haystack words) {
        Interval place = words.find(said.text());
        Interval end = place == null || said.extendedEnd() == null ? null : words.find(said.extendedEnd());
        Interval extended = place == null || end == null || end.end() <= place.end()
                ? null
                : new Interval(place.start(), end.end());
        if (place == null
                || marked.stream()
                        .noneMatch(
                                m -> !m.places.isEmpty() && m.places.getFirst().equals(place))) {
            marked.add(new Marked(
                    said,
                    Stream.of(place, extended)
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .toList()));
        }
    }

    private void join() {
        List<Pair> pairs = new ArrayList<>();
        for (int m = 0; m < marked.size(); m++) {
            partners.add(null);
            for (int f = 0; f < found.size(); f++) {
                pairs.add(new Pair(marked.get(m).overlap(found.get(f).place), m, f));
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        for (Pair pair : pairs) {
            Found candidate = found.get(pair.found);
            if (pair.overlap >= LEAST_OVERLAP && partners.get(pair.marked) == null && !partners.contains(candidate)) {
                partners.set(pair.marked, candidate);
            }
        }
    }

    /** Every statement that was marked, with the one that was found for it, or null. */
    void forEachMarked(BiConsumer<Gold.Said, Prediction.@Nullable Said> use) {
        for (int m = 0; m < marked.size(); m++) {
            Found partner = partners.get(m);
            use.accept(marked.get(m).said, partner == null ? null : partner.said);
        }
    }

    /** What was found and is nothing that was marked; what overlaps something optional is not strange. */
    List<Prediction.Said> strange() {
        return found.stream()
                .filter(f -> !partners.contains(f))
                .filter(f -> marked.stream().noneMatch(m -> m.said.optional() && m.overlap(f.place) > 0))
                .map(Found::said)
                .toList();
    }
}
