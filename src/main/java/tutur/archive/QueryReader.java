package tutur.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutur.region.Gazetteer;
import tutur.text.Terms;
import tutur.topic.Topic;

/**
 * Reads what a user types into a search field: words (all are sought), {@code "phrases"}, {@code "near words"~5}, {@code begin*}, {@code
 * alike~}, {@code title:word}, filters as in {@code region:kotim}, {@code -without}, {@code OR} or {@code ATAU}, parentheses. Words that have synonyms find them as well; phrases do not. Nothing is ever refused: the best query comes with
 * remarks on what was not understood as typed. Immutable and safe to share.
 */
public final class QueryReader {

    private static final int LONGEST = 2000;
    /** What questions are made of: who uses other signs knows what a search field takes. */
    private static final Set<QueryLexer.Kind> PLAIN =
            Set.of(QueryLexer.Kind.WORD, QueryLexer.Kind.OPEN, QueryLexer.Kind.CLOSE);

    /**
     * What was understood.
     *
     * @param query what to look for; everything when the text says nothing
     * @param remarks what was not understood as typed, and which synonyms are sought as well; empty when there is nothing to say
     */
    public record Understood(Query query, List<Remark> remarks) {

        /** Copies the list. */
        public Understood {
            remarks = List.copyOf(remarks);
        }
    }

    private final Terms terms;
    private final Synonyms synonyms;
    private final Synonyms none;
    private final Synonyms forms;
    private final Synonyms topics;
    private final Questions questions = Questions.load();
    private final Meanings meanings;
    private final Known known;

    /** @param gazetteer knows the short forms of regions */
    public QueryReader(Gazetteer gazetteer) {
        this(gazetteer, List.of());
    }

    /**
     * @param gazetteer knows the short forms of regions
     * @param topics those whose names find what is about them
     */
    public QueryReader(Gazetteer gazetteer, List<Topic> topics) {
        this(Terms.load(), gazetteer, topics);
    }

    private QueryReader(Terms terms, Gazetteer gazetteer, List<Topic> topics) {
        this(terms, Known.of(terms, gazetteer, topics));
    }

    QueryReader(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
        this.synonyms = known.synonyms();
        this.meanings = new Meanings(terms, known);
        this.none = Synonyms.none(terms);
        this.forms = synonyms.withoutTopics();
        this.topics = synonyms.withoutForms();
    }

    /** The text that would be read as {@code query} again, without synonyms: what a user may have typed. */
    public static String text(Query query) {
        return QueryText.of(query);
    }

    /** Reads {@code q}; of a text longer than 2,000 characters only the first 2,000. */
    public Understood read(String q) {
        return read(q, SearchRequest.Rewriting.ON);
    }

    /** Reads {@code q}; without what the rewriting rules out. Of the fields it knows {@code title:} only. */
    public Understood read(String q, SearchRequest.Rewriting rewriting) {
        return read(q, rewriting, new Fields(null, known.names()));
    }

    /** Reads {@code q} with the filters that are typed in it. */
    Understood read(String q, SearchRequest.Rewriting rewriting, Fields fields) {
        Synonyms synonyms = switch (rewriting) {
            case ON, NO_LOOSENING, NO_QUESTIONS, NO_TITLES -> this.synonyms;
            case NO_TOPICS -> forms;
            case NO_SYNONYMS -> topics;
            case OFF -> none;
        };
        Remarks remarks = new Remarks();
        String text = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        List<QueryLexer.Token> typed = QueryLexer.tokens(text, fields, remarks);
        List<String> titles = new ArrayList<>();
        List<QueryLexer.Token> tokens = rewriting.bares() ? known.honorifics().without(typed, titles) : typed;
        remarks.titles(titles);
        Optional<Query.Question.Answer> asked =
                rewriting.reads() && tokens.stream().allMatch(token -> PLAIN.contains(token.kind()))
                        ? questions.asked(text)
                        : Optional.empty();
        Meanings.Found meant =
                asked.isPresent() || !rewriting.loosens() ? Meanings.Found.NOTHING : meant(tokens, rewriting);
        Optional<Query> query = new QueryParser(tokens, terms, synonyms, meant, fields, remarks).parse();
        if (asked.isPresent()) {
            remarks.question(asked.get());
            query = query.map(said -> new Query.Question(text.strip(), said, asked.get()));
        }
        if (q.length() > LONGEST) {
            remarks.tooManyWords(text.split("\\s+").length);
        }
        if (query.isEmpty() && !q.isBlank()) {
            remarks.noWords();
        }
        return new Understood(query.orElseGet(() -> new Query.AllOf(List.of())), remarks.all());
    }

    private Meanings.Found meant(List<QueryLexer.Token> tokens, SearchRequest.Rewriting rewriting) {
        return tokens.stream().allMatch(token -> token.kind() == QueryLexer.Kind.WORD)
                ? meanings.in(
                        tokens.stream().map(QueryLexer.Token::text).toList(),
                        rewriting != SearchRequest.Rewriting.NO_TOPICS)
                : Meanings.Found.NOTHING;
    }
}
