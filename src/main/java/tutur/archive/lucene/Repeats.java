package tutur.archive.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * The cards that a search finds and that stand behind another one.
 *
 * @param shown the cards that something stands behind, by number
 * @param hidden the cards behind them, by number
 */
record Repeats(List<Place> shown, List<Place> hidden, FixedBitSet cards) {

    static final Repeats NONE = new Repeats(List.of(), List.of(), new FixedBitSet(1));

    /** A card and the group that it belongs to. */
    record Place(int card, int group) {}

    boolean none() {
        return hidden.isEmpty();
    }

    int count() {
        return hidden.size();
    }

    /** What finds the same but for the hidden cards. */
    Query without(Query query) {
        return none()
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new CardSet(cards), Occur.MUST_NOT)
                        .build();
    }

    /** Collects them. */
    static final class Builder {
        private final Map<Integer, Integer> shown = new HashMap<>();
        private final Map<Integer, Integer> hidden = new HashMap<>();
        private final int most;

        Builder(int most) {
            this.most = most;
        }

        void add(int group, int before, int behind) {
            shown.put(before, group);
            hidden.put(behind, group);
        }

        Repeats build() {
            if (hidden.isEmpty()) {
                return NONE;
            }
            FixedBitSet cards = new FixedBitSet(most);
            hidden.keySet().forEach(cards::set);
            return new Repeats(places(shown), places(hidden), cards);
        }

        private static List<Place> places(Map<Integer, Integer> groups) {
            return groups.entrySet().stream()
                    .map(e -> new Place(e.getKey(), e.getValue()))
                    .sorted(Comparator.comparingInt(Place::card))
                    .toList();
        }
    }
}
