package tutur.archive.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tutur.archive.Filing;
import tutur.archive.Query;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.story.Story;
import tutur.text.Terms;

/** Says in Lucene what a query of ours means for one unit. Words score; everything else only filters. */
final class QueryCompiler {

    /** What a synonym counts for beside the word that the user wrote. */
    private static final float SYNONYM = 0.7f;
    /** What the form that was typed counts for on top of its stem. */
    private static final float EXACT = 0.5f;
    /** What a property counts for that the words name, on top of the words. */
    private static final float NAMED = 4;
    /** What a part of a query counts for on top of its words where some parts may be missing: more than all words together. */
    private static final float PART = 1000;

    private final Terms terms;
    private final Filing.Unit unit;
    private final List<Schema.Text> texts;
    private final WordForms forms;
    private final Roster roster;
    private final Stories stories;

    QueryCompiler(Terms terms, Filing.Unit unit, Roster roster, Stories stories) {
        this(terms, unit, Schema.texts(unit), roster, stories);
    }

    /** @param texts the fields in which words are sought */
    private QueryCompiler(Terms terms, Filing.Unit unit, List<Schema.Text> texts, Roster roster, Stories stories) {
        this.terms = terms;
        this.unit = unit;
        this.texts = texts;
        this.forms = new WordForms(terms, texts);
        this.roster = roster;
        this.stories = stories;
    }

    Filing.Unit unit() {
        return unit;
    }

    /** What finds the cards of this unit that {@code query} means. */
    org.apache.lucene.search.Query compile(Query query) {
        org.apache.lucene.search.Query found = new BooleanQuery.Builder()
                .add(part(query), Occur.MUST)
                .add(new TermQuery(new Term(Schema.UNIT, Schema.lower(unit))), Occur.FILTER)
                .build();
        return unit == Filing.Unit.DOCUMENT ? Asking.closer(query, found, terms) : found;
    }

    /** The same compiler, for words in one field. */
    QueryCompiler in(Schema.Text field) {
        return new QueryCompiler(terms, unit, List.of(field), roster, stories);
    }

    /** What finds cards of any unit that a part of a query means, and adds to their scores what it adds there. */
    org.apache.lucene.search.Query part(Query query) {
        return switch (query) {
            case Query.Words(String text) -> words(text);
            case Query.Phrase(String text) -> phrase(text);
            case Query.Near(String text, int distance) -> forms.near(text, distance);
            case Query.Prefix(String start) -> forms.prefix(start);
            case Query.Like(String word, int edits) -> forms.like(word, edits);
            case Query.Titled(Query inTitle) -> titled(inTitle);
            case Query.Alternatives(Query said, List<Query> same) -> alternatives(said, same);
            case Query.Meant meant -> meant(meant);
            case Query.Question(String _, Query said, var _) -> asked(said);
            case Query.SaidBy(String official) -> said(official);
            case Query.HeldBy(String office) -> Properties.filter(Schema.OFFICE, Schema.key(office));
            case Query.In(String region) -> Properties.filter(Schema.REGION, region);
            case Query.SeatedIn(String region) -> Properties.filter(Schema.SEAT, region);
            case Query.About(String topic) -> Properties.filter(Schema.TOPIC, topic);
            case Query.InDocumentAbout(String topic) -> Properties.filter(Schema.SUBJECT, topic);
            case Query.From(String source) -> Properties.filter(Schema.SOURCE, Schema.key(source));
            case Query.OfKind(var kind) -> Properties.filter(Schema.KIND, Schema.lower(kind));
            case Query.Advertorial(boolean value) -> Properties.filter(Schema.ADVERTORIAL, String.valueOf(value));
            case Query.OfStory(String document) -> Properties.within(Schema.DOCUMENT, story(document));
            case Query.OfQuotation(String statement) -> quotation(statement);
            case Query.Between(LocalDate from, LocalDate to) -> Properties.between(from, to);
            case Query.Most most -> most(most, most.needed() < most.parts().size());
            case Query.AllOf(List<Query> queries) -> join(queries, Occur.MUST, everything());
            case Query.AnyOf(List<Query> queries) -> join(queries, Occur.SHOULD, new BooleanQuery.Builder().build());
            case Query.Not(Query unwanted) ->
                new BooleanQuery.Builder()
                        .add(everything(), Occur.MUST)
                        .add(part(unwanted), Occur.MUST_NOT)
                        .build();
        };
    }

    private org.apache.lucene.search.Query titled(Query inTitle) {
        return switch (unit) {
            case DOCUMENT -> in(Schema.TITLE).part(inTitle);
            case STATEMENT -> in(Schema.ABOVE).part(inTitle);
            case OFFICIAL -> new BooleanQuery.Builder().build();
        };
    }

    /** By the person, under all ids by which documents know the person; where an id means others too, in the right documents only. */
    private org.apache.lucene.search.Query said(String official) {
        List<BytesRef> whole = new ArrayList<>();
        List<org.apache.lucene.search.Query> either = new ArrayList<>();
        for (Member member : roster.known(official)) {
            member.marks().forEach((id, documents) -> {
                if (documents.isEmpty()) {
                    whole.add(Schema.bytes(Schema.value(id)));
                } else {
                    List<BytesRef> meant = documents.stream().map(Schema::bytes).toList();
                    either.add(new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Schema.OFFICIAL, Schema.value(id))), Occur.MUST)
                            .add(new TermInSetQuery(Schema.DOCUMENT, meant), Occur.MUST)
                            .build());
                }
            });
        }
        either.add(new TermInSetQuery(Schema.OFFICIAL, whole));
        return Properties.silent(bool(either, Occur.SHOULD, everything()));
    }

    private List<String> story(String document) {
        return stories.story(document)
                .map(story -> story.copies().stream().map(Story.Copy::document).toList())
                .orElse(List.of(document));
    }

    private org.apache.lucene.search.Query quotation(String statement) {
        List<String> all =
                stories.quotation(statement).map(Quotation::statements).orElse(List.of(statement));
        return unit == Filing.Unit.STATEMENT
                ? Properties.within(Schema.ID, all)
                : Properties.within(
                        Schema.DOCUMENT, all.stream().map(Quotation::document).toList());
    }

    private org.apache.lucene.search.Query words(String text) {
        List<org.apache.lucene.search.Query> all =
                terms.of(text).stream().map(this::word).toList();
        return bool(all, Occur.MUST, everything());
    }

    /**
     * The word in any of the fields, as written and by its stem; the fields are taken as one text, so that a title makes nothing long
     * or rare. Names are also found by the beginnings of their words.
     */
    private org.apache.lucene.search.Query word(Terms.Term term) {
        List<org.apache.lucene.search.Query> forms = new ArrayList<>();
        forms.add(new BoostQuery(together(term.exact(), Schema.Text::exact), EXACT));
        forms.add(together(term.stem(), Schema.Text::stem));
        if (unit == Filing.Unit.OFFICIAL) {
            for (Schema.Text field : texts) {
                forms.add(Properties.silent(new PrefixQuery(new Term(field.exact(), term.exact()))));
            }
        }
        return bool(forms, Occur.SHOULD, everything());
    }

    private org.apache.lucene.search.Query together(String term, Function<Schema.Text, String> form) {
        CombinedFieldQuery.Builder fields = new CombinedFieldQuery.Builder(term);
        texts.forEach(field -> fields.addField(form.apply(field), field.weight()));
        return fields.build();
    }

    /** As written, word by word; a phrase of one word is that word in no other form. */
    private org.apache.lucene.search.Query phrase(String text) {
        List<Terms.Term> found = terms.of(text);
        if (found.isEmpty()) {
            return everything();
        }
        List<org.apache.lucene.search.Query> fields = new ArrayList<>();
        for (Schema.Text field : texts) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            found.forEach(term -> phrase.add(new Term(field.exact(), term.exact())));
            fields.add(new BoostQuery(phrase.build(), (1 + EXACT) * field.weight()));
        }
        return bool(fields, Occur.SHOULD, everything());
    }

    private org.apache.lucene.search.Query alternatives(Query said, List<Query> same) {
        List<org.apache.lucene.search.Query> all = new ArrayList<>();
        all.add(part(said));
        same.forEach(synonym -> all.add(meaning(said, synonym)));
        return new DisjunctionMaxQuery(all, 0);
    }

    /** What means the same as what was said; it counts less, the more so the more words it has. */
    org.apache.lucene.search.Query meaning(Query said, Query synonym) {
        float share = Math.min(1, (float) length(said) / Math.max(1, length(synonym)));
        boolean topic = synonym instanceof Query.About;
        org.apache.lucene.search.Query meant = topic ? new ConstantScoreQuery(part(synonym)) : part(synonym);
        return new BoostQuery(meant, SYNONYM * share);
    }

    /** The words, and what they name on top: of several properties the first that holds, each counting half of the one before. */
    private org.apache.lucene.search.Query meant(Query.Meant meant) {
        return new BooleanQuery.Builder()
                .add(part(meant.said()), meant.inWords() ? Occur.MUST : Occur.SHOULD)
                .add(new DisjunctionMaxQuery(properties(meant), 0), Occur.SHOULD)
                .build();
    }

    /** What words name, in order, each with what it adds to a score. */
    List<org.apache.lucene.search.Query> properties(Query.Meant meant) {
        List<org.apache.lucene.search.Query> properties = new ArrayList<>();
        float worth = NAMED;
        for (Query property : meant.named()) {
            properties.add(worth(property, worth));
            worth /= 2;
        }
        return properties;
    }

    private org.apache.lucene.search.Query worth(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(part(query)), score);
    }

    /** Number of terms: the score of a phrase grows with it, which must not put a long synonym first. */
    private int length(Query query) {
        return switch (query) {
            case Query.Words(String text) -> terms.of(text).size();
            case Query.Phrase(String text) -> terms.of(text).size();
            case Query.Alternatives(Query said, List<Query> _) -> length(said);
            case Query.Meant(Query said, List<Query> _, boolean _) -> length(said);
            case Query.AllOf(List<Query> queries) ->
                queries.stream().mapToInt(this::length).sum();
            default -> 1;
        };
    }

    /** What a question asks for: its words weigh by how rare they are, not by how many of them are there. */
    org.apache.lucene.search.Query asked(Query said) {
        return switch (said) {
            case Query.Most most -> most(most, false);
            case Query.AllOf(List<Query> queries) ->
                bool(queries.stream().map(this::asked).toList(), Occur.MUST, everything());
            default -> part(said);
        };
    }

    /** @param counted whether each part that is there counts more than all words together */
    private org.apache.lucene.search.Query most(Query.Most most, boolean counted) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(most.needed());
        most.parts().forEach(part -> some.add(part(part), Occur.SHOULD));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        most.hints().forEach(hint -> all.add(part(hint), Occur.SHOULD));
        if (counted) {
            most.parts().forEach(part -> all.add(worth(part, PART), Occur.SHOULD));
        }
        return all.build();
    }

    private org.apache.lucene.search.Query join(List<Query> queries, Occur occur, org.apache.lucene.search.Query none) {
        return bool(queries.stream().map(this::part).toList(), occur, none);
    }

    private static org.apache.lucene.search.Query bool(
            List<org.apache.lucene.search.Query> queries, Occur occur, org.apache.lucene.search.Query none) {
        if (queries.isEmpty()) {
            return none;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, occur));
        return all.build();
    }

    private static org.apache.lucene.search.Query everything() {
        return Properties.silent(MatchAllDocsQuery.INSTANCE);
    }
}
