package tutur.archive.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import tutur.archive.Filing;

/** What one commit holds, with what is dear to compute for it. */
final class Snapshot extends IndexSearcher {

    private static final int MOST_NAMES = 20_000;

    private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    Snapshot(IndexReader reader) {
        super(reader);
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

    /** A name of the official of this id; the id when there is none. */
    String name(String official) throws IOException {
        String name = names.get(official);
        if (name == null) {
            name = readName(official);
            if (names.size() < MOST_NAMES) {
                names.putIfAbsent(official, name);
            }
        }
        return name;
    }

    private String readName(String official) throws IOException {
        ScoreDoc[] found = search(card(Filing.Unit.OFFICIAL, official), 1).scoreDocs;
        if (found.length == 0) {
            return official;
        }
        LeafReaderContext leaf = leaf(found[0].doc);
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.NAME);
        return values != null && values.advanceExact(found[0].doc - leaf.docBase)
                ? values.lookupOrd(values.nextOrd()).utf8ToString()
                : official;
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
