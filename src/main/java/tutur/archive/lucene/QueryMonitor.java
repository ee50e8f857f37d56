package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Filing;
import tutur.archive.Query;
import tutur.json.AnnotationCodec;
import tutur.roster.Curation;
import tutur.roster.Roster;
import tutur.story.Stories;
import tutur.text.Terms;

/**
 * Search turned round: queries are kept, a document comes by, and the answer is which of them find it. A query finds a document or
 * a statement here exactly when a search for it would find it in an archive, for both make the same cards and compile the same
 * queries. Safe for use by several threads until it is closed.
 */
public final class QueryMonitor implements AutoCloseable {

    /**
     * Which queries find what.
     *
     * @param document those that find the document
     * @param statements those that find each of its statements, in their order
     */
    public record Finds(Set<String> document, List<Set<String>> statements) {

        /** Copies the collections. */
        public Finds {
            document = Set.copyOf(document);
            statements = statements.stream().map(Set::copyOf).toList();
        }
    }

    private final Monitor monitor;
    private final Cards cards;

    /**
     * @param queries what to look for, by any names
     * @throws IOException when the queries cannot be kept in memory
     */
    public QueryMonitor(Map<String, Query> queries) throws IOException {
        this(queries, Roster.of(List.of(), Curation.NONE), Stories.of(List.of(), List.of()));
    }

    /**
     * The same for queries that ask for persons and copies, too. Documents are to come with the officials that they name, not with those of
     * the roster.
     *
     * @param queries what to look for, by any names
     * @param roster who is who
     * @param stories which documents are copies
     * @throws IOException when the queries cannot be kept in memory
     */
    public QueryMonitor(Map<String, Query> queries, Roster roster, Stories stories) throws IOException {
        Terms terms = Terms.load();
        this.cards = new Cards(terms, new AnnotationCodec());
        // Cards bring their terms with them: this analyzer has nothing to do.
        this.monitor = new Monitor(new KeywordAnalyzer(), new TermFilteredPresearcher());
        monitor.register(queries.entrySet().stream()
                .flatMap(e -> Stream.of(
                        kept(terms, roster, stories, Filing.Unit.DOCUMENT, e.getKey(), e.getValue()),
                        kept(terms, roster, stories, Filing.Unit.STATEMENT, e.getKey(), e.getValue())))
                .toList());
    }

    /** A query for one unit finds nothing of the other: the same name twice needs a prefix. */
    private static MonitorQuery kept(
            Terms terms, Roster roster, Stories stories, Filing.Unit unit, String name, Query query) {
        return new MonitorQuery(
                unit.name().charAt(0) + name, new QueryCompiler(terms, unit, roster, stories).compile(query));
    }

    /** Which queries find this document, and which its statements. */
    public Finds finds(AnnotatedDocument document) {
        List<Filing> filings = Filing.of(document).stream()
                .filter(f -> f.unit() != Filing.Unit.OFFICIAL)
                .toList();
        List<Set<String>> found = finds(filings);
        return new Finds(found.getFirst(), found.subList(1, found.size()));
    }

    /** Which queries find a document of these words and nothing else. */
    public Set<String> finds(String words) {
        Filing filing = new Filing(
                Filing.Unit.DOCUMENT,
                "",
                "",
                words,
                "",
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                null,
                Set.of(),
                false,
                null,
                0);
        return finds(List.of(filing)).getFirst();
    }

    private List<Set<String>> finds(List<Filing> filings) {
        Document[] documents = filings.stream().map(cards::card).toArray(Document[]::new);
        try {
            MultiMatchingQueries<QueryMatch> matches = monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
            if (!matches.getErrors().isEmpty()) {
                throw new IllegalStateException("queries failed: " + matches.getErrors());
            }
            List<Set<String>> found = new ArrayList<>();
            for (int i = 0; i < documents.length; i++) {
                found.add(matches.getMatches(i).stream()
                        .map(match -> match.getQueryId().substring(1))
                        .collect(Collectors.toUnmodifiableSet()));
            }
            return found;
        } catch (IOException e) {
            throw new IllegalStateException("matching happens in memory", e);
        }
    }

    /** Lets go of the queries. */
    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
