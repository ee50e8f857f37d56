package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tutur.archive.Filing;
import tutur.story.Story;
import tutur.text.Terms;

/**
 * Asks for what is like something: its rarest words by Lucene's {@code MoreLikeThis}, its officials, topics and regions. Copies are left
 * out: they have a place of their own.
 */
final class Similar {

    /** Words that stand for a text; Lucene's usual number. */
    private static final int MOST_WORDS = 25;

    /** Of the words that stand for a text so many must be in another one that is like it. */
    private static final float LEAST = 0.3f;

    private static final float OFFICIAL = 4;
    private static final float TOPIC = 2;
    private static final float REGION = 1;

    private final Terms terms;
    private final Snapshot snapshot;

    Similar(Terms terms, Snapshot snapshot) {
        this.terms = terms;
        this.snapshot = snapshot;
    }

    /** What finds the cards of the same unit that are like this one. */
    Query to(Filing filing) throws IOException {
        BooleanQuery.Builder like = new BooleanQuery.Builder().add(words(filing), Occur.MUST);
        filing.officials().forEach(official -> entity(like, Schema.OFFICIAL, official.id(), OFFICIAL));
        filing.topics().forEach(topic -> entity(like, Schema.TOPIC, topic, TOPIC));
        filing.regions().forEach(region -> entity(like, Schema.REGION, region, REGION));
        return like.add(new TermQuery(new Term(Schema.UNIT, Schema.lower(filing.unit()))), Occur.FILTER)
                .add(new TermInSetQuery(Schema.DOCUMENT, copies(filing)), Occur.MUST_NOT)
                .build();
    }

    private Query words(Filing filing) throws IOException {
        Schema.Text field = filing.unit() == Filing.Unit.STATEMENT ? Schema.SAID : Schema.BODY;
        MoreLikeThis like = new MoreLikeThis(snapshot.getIndexReader());
        // Each term is a value of its own: this analyzer hands it on as it is.
        like.setAnalyzer(new KeywordAnalyzer());
        like.setFieldNames(new String[] {field.stem()});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(MOST_WORDS);
        like.setBoost(true);
        Collection<Object> stems = new ArrayList<>();
        terms.of(filing.text()).forEach(term -> stems.add(term.stem()));
        if (like.like(Map.of(field.stem(), stems)) instanceof BooleanQuery words) {
            BooleanQuery.Builder enough = new BooleanQuery.Builder();
            words.clauses().forEach(enough::add);
            return enough.setMinimumNumberShouldMatch(
                            Math.max(1, Math.round(LEAST * words.clauses().size())))
                    .build();
        }
        return new BooleanQuery.Builder().build();
    }

    private static void entity(BooleanQuery.Builder like, String field, String value, float weight) {
        Query term = new ConstantScoreQuery(new TermQuery(new Term(field, Schema.value(value))));
        like.add(new BoostQuery(term, weight), Occur.SHOULD);
    }

    /** The document itself and all of its story. */
    private List<BytesRef> copies(Filing filing) throws IOException {
        String own = filing.unit() == Filing.Unit.STATEMENT ? tutur.story.Quotation.document(filing.id()) : filing.id();
        Set<String> all = new LinkedHashSet<>(List.of(own));
        snapshot.copies()
                .stories()
                .story(own)
                .map(Story::copies)
                .ifPresent(copies -> copies.forEach(copy -> all.add(copy.document())));
        return all.stream().map(Schema::bytes).toList();
    }
}
