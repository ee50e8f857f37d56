package tutur.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** All cards that a query finds, with their scores; 0 when scores are not asked for. */
final class Matches extends SimpleCollector {

    /** Makes them. */
    record Gathering(boolean scored) implements CollectorManager<Matches, Matches> {
        @Override
        public Matches newCollector() {
            return new Matches(scored);
        }

        @Override
        public Matches reduce(Collection<Matches> parts) {
            Matches all = new Matches(scored);
            parts.forEach(part -> {
                for (int i = 0; i < part.size; i++) {
                    all.add(part.cards[i], part.scores[i]);
                }
            });
            return all;
        }
    }

    private final boolean scored;
    private int[] cards = new int[64];
    private float[] scores = new float[64];
    private int size;
    private int base;
    private @Nullable Scorable scorer;

    private Matches(boolean scored) {
        this.scored = scored;
    }

    @Override
    public ScoreMode scoreMode() {
        return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int card) throws IOException {
        add(base + card, scored && scorer != null ? scorer.score() : 0);
    }

    private void add(int card, float score) {
        if (size == cards.length) {
            cards = Arrays.copyOf(cards, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        cards[size] = card;
        scores[size++] = score;
    }

    int size() {
        return size;
    }

    int card(int index) {
        return cards[index];
    }

    float score(int index) {
        return scores[index];
    }
}
