package tutur.archive.lucene;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Queries for exact values of fields; they add nothing to scores. */
final class Properties {

    private Properties() {}

    static Query within(String field, List<String> values) {
        return silent(new TermInSetQuery(
                field, values.stream().distinct().map(Schema::bytes).toList()));
    }

    static Query between(@Nullable LocalDate from, @Nullable LocalDate to) {
        int first = from == null ? Integer.MIN_VALUE : day(from);
        int last = to == null ? Integer.MAX_VALUE : day(to);
        return silent(IntPoint.newRangeQuery(Schema.DAY, first, last));
    }

    private static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Query filter(String field, String value) {
        return silent(new TermQuery(new Term(field, Schema.value(value))));
    }

    static Query silent(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
