package tutur.archive.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Finds the cards of one snapshot that stand in a set. */
final class CardSet extends Query {

    private final FixedBitSet cards;

    /** @param cards numbers over all segments; not to be changed any more */
    CardSet(FixedBitSet cards) {
        this.cards = cards;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                int most = leaf.reader().maxDoc();
                return ConstantScoreScorerSupplier.fromIterator(
                        new Within(cards, leaf.docBase, most), score(), mode, most);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** The part of the set that lies in one segment. */
    private static final class Within extends DocIdSetIterator {
        private final FixedBitSet cards;
        private final int base;
        private final int most;
        private int at = -1;

        Within(FixedBitSet cards, int base, int most) {
            this.cards = cards;
            this.base = base;
            this.most = most;
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            int from = base + target;
            int next = target >= most || from >= cards.length() ? NO_MORE_DOCS : cards.nextSetBit(from);
            at = next == NO_MORE_DOCS || next - base >= most ? NO_MORE_DOCS : next - base;
            return at;
        }

        @Override
        public long cost() {
            return most;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "cards:" + cards.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardSet set && cards.equals(set.cards);
    }

    @Override
    public int hashCode() {
        return cards.hashCode();
    }
}
