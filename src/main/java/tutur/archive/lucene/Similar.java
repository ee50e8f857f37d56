package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Filing;
import tutur.archive.SearchRequest;
import tutur.official.Official;
import tutur.story.Story;
import tutur.text.Terms;

/**
 * Asks for what is about the same matter: its weightiest words by Lucene's {@code MoreLikeThis} and its topics; who and where count
 * little, and their names are no words of the matter. Copies are left out: they have a place of their own. What everything counts is
 * measured by {@code SimilarTest}.
 *
 * @param query finds the cards of the same unit
 * @param least what scores less only shares words by chance
 */
record Similar(Query query, float least) {

    /** Words that stand for a text. */
    private static final int MOST_WORDS = 40;

    /** Of the words that stand for a document so many must be in another one that is like it in its words. */
    private static final float SHARED = 0.1f;

    /** The words of a title count so many times besides their places in the body. */
    private static final int TITLE = 3;

    /** Shares of what the text itself scores by its words: what all of its topics, officials and regions add together. */
    private static final float TOPICS = 0.5f;

    private static final float OFFICIALS = 0.05f;
    private static final float REGIONS = 0.05f;

    private static final float LEAST = 0.15f;

    /** What is like a card of a document. */
    static Similar to(Snapshot snapshot, Terms terms, AnnotatedDocument document, Filing filing) throws IOException {
        Query words = words(snapshot, terms, filing, names(terms, document));
        float whole = score(snapshot, words, filing);
        BooleanQuery.Builder matter = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        add(matter, Schema.TOPIC, filing.topics(), whole * TOPICS);
        BooleanQuery.Builder like = new BooleanQuery.Builder().add(matter.build(), Occur.MUST);
        List<String> officials =
                filing.officials().stream().map(Official::id).distinct().toList();
        add(like, Schema.OFFICIAL, officials, whole * OFFICIALS);
        add(like, Schema.REGION, filing.regions(), whole * REGIONS);
        like.add(new TermQuery(new Term(Schema.UNIT, Schema.lower(filing.unit()))), Occur.FILTER)
                .add(new TermInSetQuery(Schema.DOCUMENT, copies(snapshot, filing)), Occur.MUST_NOT);
        return new Similar(like.build(), whole * LEAST);
    }

    /** The likest, of copies one. */
    FieldDoc[] first(Snapshot snapshot, int most) throws IOException {
        SearchRequest.Sort likest = SearchRequest.Sort.RELEVANCE;
        Query folded = snapshot.copies().repeats(snapshot, query, likest).without(query);
        TopFieldCollectorManager top =
                new TopFieldCollectorManager(Cursors.sort(likest), most, null, Integer.MAX_VALUE);
        return Arrays.stream(snapshot.search(folded, top).scoreDocs)
                .map(FieldDoc.class::cast)
                .filter(hit -> (Float) hit.fields[0] >= least)
                .toArray(FieldDoc[]::new);
    }

    /** What the card itself scores; 1 when none of its words stands elsewhere. */
    private static float score(Snapshot snapshot, Query words, Filing filing) throws IOException {
        Query own = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(Schema.named(filing.id()), Occur.FILTER)
                .build();
        ScoreDoc[] found = snapshot.search(own, 1).scoreDocs;
        return found.length == 0 ? 1 : found[0].score;
    }

    /** The stems of what its persons and regions are called, in full and where it names them. */
    private static Set<String> names(Terms terms, AnnotatedDocument document) {
        String body = document.document().body();
        Set<String> names = new HashSet<>();
        Stream.concat(
                        document.officials().stream()
                                .flatMap(mention -> Stream.concat(
                                        Stream.of(mention.official().name()),
                                        mention.spans().stream().map(span -> span.of(body)))),
                        document.regions().stream()
                                .flatMap(mention -> Stream.concat(
                                        Stream.of(mention.region().name()),
                                        mention.spans().stream().map(span -> span.of(body)))))
                .distinct()
                .forEach(name -> terms.of(name).forEach(term -> names.add(term.stem())));
        return names;
    }

    private static Query words(Snapshot snapshot, Terms terms, Filing filing, Set<String> names) throws IOException {
        boolean statement = filing.unit() == Filing.Unit.STATEMENT;
        Schema.Text field = statement ? Schema.SAID : Schema.BODY;
        MoreLikeThis like = new MoreLikeThis(snapshot.getIndexReader());
        // Each term is a value of its own: this analyzer hands it on as it is.
        like.setAnalyzer(new KeywordAnalyzer());
        like.setFieldNames(new String[] {field.stem()});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(MOST_WORDS);
        like.setBoost(true);
        String title = statement ? "" : (filing.title() + "\n").repeat(TITLE);
        Collection<Object> stems = new ArrayList<>();
        terms.of(title + filing.text()).stream()
                .map(Terms.Term::stem)
                .filter(stem -> !names.contains(stem))
                .forEach(stems::add);
        BooleanQuery.Builder enough = new BooleanQuery.Builder();
        if (like.like(Map.of(field.stem(), stems)) instanceof BooleanQuery words) {
            words.clauses().forEach(enough::add);
            int all = words.clauses().size();
            enough.setMinimumNumberShouldMatch(statement ? 1 : Math.max(1, Math.round(SHARED * all)));
        }
        return enough.build();
    }

    /** All of the values together add the weight. */
    private static void add(BooleanQuery.Builder like, String field, Collection<String> values, float weight) {
        for (String value : values) {
            Query term = new ConstantScoreQuery(new TermQuery(new Term(field, Schema.value(value))));
            like.add(new BoostQuery(term, weight / values.size()), Occur.SHOULD);
        }
    }

    /** The document itself and all of its story. */
    private static List<BytesRef> copies(Snapshot snapshot, Filing filing) throws IOException {
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
