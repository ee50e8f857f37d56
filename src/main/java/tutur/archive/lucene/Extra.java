package tutur.archive.lucene;

import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Some cards of one reader, by number, each with a score that was computed before. */
final class Extra extends Query {

    private final Object reader;
    private final int[] cards;
    private final float[] scores;

    /** @param cards ascending */
    Extra(IndexReader reader, int[] cards, float[] scores) {
        this.reader = reader.getContext().id();
        this.cards = cards;
        this.scores = scores;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        if (!searcher.getIndexReader().getContext().id().equals(reader)) {
            throw new IllegalStateException("these cards are of another state of the index");
        }
        return new Weight(this) {
            @Override
            public Explanation explain(LeafReaderContext leaf, int card) {
                int at = Arrays.binarySearch(cards, card + leaf.docBase);
                return at < 0
                        ? Explanation.noMatch("not looked at")
                        : Explanation.match(boost * scores[at], "words close together, and an answer beside them");
            }

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int from = place(leaf.docBase);
                int to = place(leaf.docBase + leaf.reader().maxDoc());
                return from == to ? null : supplier(new Some(leaf.docBase, from, to), boost);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** Where the first card stands that is not before this one. */
    private int place(int card) {
        int at = Arrays.binarySearch(cards, card);
        return at < 0 ? -at - 1 : at;
    }

    private ScorerSupplier supplier(Some some, float boost) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new Scorer() {
                    @Override
                    public int docID() {
                        return some.docID();
                    }

                    @Override
                    public DocIdSetIterator iterator() {
                        return some;
                    }

                    @Override
                    public float score() {
                        return boost * scores[some.at];
                    }

                    @Override
                    public float getMaxScore(int upTo) {
                        return boost * some.most();
                    }
                };
            }

            @Override
            public long cost() {
                return some.cost();
            }
        };
    }

    /** The cards of one segment. */
    private final class Some extends DocIdSetIterator {

        private final int base;
        private final int from;
        private final int to;
        private int at;

        Some(int base, int from, int to) {
            this.base = base;
            this.from = from;
            this.to = to;
            this.at = from - 1;
        }

        float most() {
            float most = 0;
            for (int i = from; i < to; i++) {
                most = Math.max(most, scores[i]);
            }
            return most;
        }

        @Override
        public int docID() {
            return at < from ? -1 : at < to ? cards[at] - base : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at = Math.min(to, at + 1);
            return docID();
        }

        @Override
        public int advance(int target) {
            do {
                nextDoc();
            } while (docID() < target);
            return docID();
        }

        @Override
        public long cost() {
            return (long) to - from;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return cards.length + " cards";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extra that
                && reader.equals(that.reader)
                && Arrays.equals(cards, that.cards)
                && Arrays.equals(scores, that.scores);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + Arrays.hashCode(cards);
    }
}
