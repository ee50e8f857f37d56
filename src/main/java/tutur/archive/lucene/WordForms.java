package tutur.archive.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import tutur.text.Terms;

/** Words that are sought otherwise than as they stand, in some fields: near each other, by their beginning, by their likeness. */
final class WordForms {

    /** Spellings of one word that are tried: those most like it. */
    private static final int SPELLINGS = 50;

    private final Terms terms;
    private final List<Schema.Text> texts;

    WordForms(Terms terms, List<Schema.Text> texts) {
        this.terms = terms;
        this.texts = texts;
    }

    Query near(String text, int distance) {
        IntervalsSource[] words = terms.of(text).stream()
                .map(term -> Intervals.term(term.exact()))
                .toArray(IntervalsSource[]::new);
        IntervalsSource source = Intervals.maxgaps(distance, Intervals.unordered(words));
        return any(field -> new IntervalQuery(field.exact(), source));
    }

    Query prefix(String start) {
        return any(field -> new PrefixQuery(new Term(field.exact(), start)));
    }

    Query like(String word, int edits) {
        return any(field -> new FuzzyQuery(
                new Term(field.exact(), word),
                edits,
                1,
                SPELLINGS,
                true,
                new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(SPELLINGS)));
    }

    private Query any(Function<Schema.Text, Query> form) {
        List<Query> all = new ArrayList<>();
        texts.forEach(field -> all.add(new BoostQuery(form.apply(field), field.weight())));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        all.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
