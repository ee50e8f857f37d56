package tutur.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import tutur.archive.Query.Question.Answer;

/**
 * Finds what another query finds. Of that, the best hundred are looked at more closely, and what has the words of a question in one
 * passage, beside something that may answer it, scores more. All happens inside of the query: pages, totals and counts know nothing of it.
 */
final class Passages extends Query {

    /** Cards that are looked at: of what stands further back, one in twenty answers, and no second look brings it to the first page. */
    private static final int LOOKED_AT = 100;

    private final Query found;
    private final List<List<String>> words;
    private final Answer answer;

    /**
     * @param found what is found
     * @param words each word that is sought, as the stems of it and of all that it may be instead of
     * @param answer what is asked for
     */
    Passages(Query found, List<List<String>> words, Answer answer) {
        this.found = found;
        this.words = words;
        this.answer = answer;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query simpler = found.rewrite(searcher);
        return simpler.equals(found) ? super.rewrite(searcher) : new Passages(simpler, words, answer);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        if (!mode.needsScores()) {
            return found.createWeight(searcher, mode, boost);
        }
        Query both = new BooleanQuery.Builder()
                .add(found, Occur.MUST)
                .add(closer(searcher), Occur.SHOULD)
                .build();
        return searcher.rewrite(both).createWeight(searcher, mode, boost);
    }

    private Query closer(IndexSearcher searcher) throws IOException {
        ScoreDoc[] best = searcher.search(found, new TopScoreDocCollectorManager(LOOKED_AT, null, LOOKED_AT)).scoreDocs;
        Arrays.sort(best, Comparator.comparingInt(card -> card.doc));
        int[] cards = new int[best.length];
        float[] scores = new float[best.length];
        Closeness closeness = new Closeness(searcher, words, answer);
        for (int i = 0; i < best.length; ) {
            LeafReaderContext leaf =
                    searcher.getLeafContexts().get(ReaderUtil.subIndex(best[i].doc, searcher.getLeafContexts()));
            Closeness.Leaf open = closeness.in(leaf.reader());
            for (; i < best.length && best[i].doc < leaf.docBase + leaf.reader().maxDoc(); i++) {
                cards[i] = best[i].doc;
                scores[i] = open.of(best[i].doc - leaf.docBase);
            }
        }
        return new Extra(searcher.getIndexReader(), cards, scores);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        found.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String field) {
        return "passages(" + found.toString(field) + ", " + words + ", " + answer + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passages that
                && found.equals(that.found)
                && words.equals(that.words)
                && answer == that.answer;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * classHash() + found.hashCode()) + words.hashCode()) + answer.hashCode();
    }
}
