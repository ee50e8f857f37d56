package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds statements in given documents: one query, and one walk over the blocks of all of them. */
final class Inside {

    /** Statements of one document: who wants more asks for statements. */
    static final int MOST = 3;

    /** A statement with less of a score than this share of the best one's has hardly more than a word of it, such as the speaker's office. */
    private static final float NEAR = 1 / 3f;

    private record Found(int place, float score) {}

    private Inside() {}

    /**
     * Places in their blocks of the statements that {@code query} finds in each document, best first, at most {@value #MOST}; none that are
     * far behind the best.
     *
     * @param documents how many statements each document has, by the number of its card
     */
    static Map<Integer, List<Integer>> places(Snapshot snapshot, Query query, SortedMap<Integer, Integer> documents)
            throws IOException {
        Weight weight = snapshot.createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE, 1);
        Map<Integer, List<Integer>> places = new HashMap<>();
        @Nullable LeafReaderContext leaf = null;
        @Nullable Scorer scorer = null;
        for (Map.Entry<Integer, Integer> document : documents.entrySet()) {
            int card = document.getKey();
            LeafReaderContext here = snapshot.leaf(card);
            if (here != leaf) {
                leaf = here;
                scorer = weight.scorer(here);
            }
            places.put(card, scorer == null ? List.of() : best(scorer, card - here.docBase, document.getValue()));
        }
        return places;
    }

    private static List<Integer> best(Scorer scorer, int card, int statements) throws IOException {
        List<Found> found = new ArrayList<>();
        DocIdSetIterator cards = scorer.iterator();
        int at = cards.docID() > card ? cards.docID() : cards.advance(card + 1);
        while (at <= card + statements) {
            found.add(new Found(at - card, scorer.score()));
            at = cards.nextDoc();
        }
        float least =
                NEAR * (float) found.stream().mapToDouble(Found::score).max().orElse(0);
        return found.stream()
                .filter(one -> one.score >= least)
                .sorted(Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::place))
                .limit(MOST)
                .map(Found::place)
                .toList();
    }
}
