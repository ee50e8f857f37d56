package tutur.archive.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;
import tutur.archive.Filing;
import tutur.roster.Curation;

/** What one commit holds, with what is dear to compute for it. */
final class Snapshot extends IndexSearcher {

    /** Measured on questions and sample queries, see docs/relevance.md: long texts are longer, not richer, and say a word once more. */
    private static final float K1 = 0.9f;

    private static final float B = 0.9f;

    private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();
    private final Supplier<Curation> curation;
    private final Commit commit;
    private @Nullable Persons persons;
    private @Nullable Copies copies;
    private @Nullable Vocabulary vocabulary;
    private volatile @Nullable Long replaced;

    Snapshot(IndexReader reader, Supplier<Curation> curation) {
        super(reader);
        setSimilarity(new BM25Similarity(K1, B));
        this.curation = curation;
        this.commit = Commit.of(reader);
    }

    /** What it holds. */
    Commit commit() {
        return commit;
    }

    /** The number of the commit. */
    long generation() {
        return commit.generation();
    }

    /** For how long it has been known to be replaced by a newer one; by one thread at a time. */
    long replaced(long now) {
        Long since = replaced;
        if (since == null) {
            since = now;
            replaced = since;
        }
        return now - since;
    }

    /** The values of a facet field over all segments. */
    StringDocValuesReaderState state(String field) throws IOException {
        StringDocValuesReaderState state = states.get(field);
        if (state == null) {
            state = new StringDocValuesReaderState(getIndexReader(), field);
            states.putIfAbsent(field, state);
        }
        return state;
    }

    boolean hasValues(String field) throws IOException {
        return MultiDocValues.getSortedSetValues(getIndexReader(), field) != null;
    }

    /** The persons in what it holds; found out when somebody asks first. */
    synchronized Persons persons() throws IOException {
        Persons found = persons;
        if (found == null) {
            found = Persons.of(this, curation.get());
            persons = found;
        }
        return found;
    }

    /** The copies in what it holds; found out when somebody asks first. */
    synchronized Copies copies() throws IOException {
        Copies found = copies;
        if (found == null) {
            found = Copies.of(this);
            copies = found;
        }
        return found;
    }

    /** The words of what it holds; found out when somebody asks first. */
    synchronized Vocabulary vocabulary() throws IOException {
        Vocabulary found = vocabulary;
        if (found == null) {
            found = Vocabulary.of(this);
            vocabulary = found;
        }
        return found;
    }

    LeafReaderContext leaf(int doc) {
        return getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(doc, getIndexReader().leaves()));
    }

    /** Finds the cards of a unit that have this id. */
    static Query card(Filing.Unit unit, String id) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Schema.ID, id)), Occur.FILTER)
                .add(new TermQuery(new Term(Schema.UNIT, Schema.lower(unit))), Occur.FILTER)
                .build();
    }
}
