package tutur.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Query;
import tutur.archive.lucene.QueryMonitor;
import tutur.statement.Statement;
import tutur.topic.Topic;

/**
 * Files documents and statements under the topics that the owner of a corpus made. The queries are made ready when they are first
 * needed. Safe for use by several threads until it is closed.
 */
public final class Tagger implements AutoCloseable {

    private final Set<String> builtIn;
    private final OwnTopics own;
    private @Nullable QueryMonitor monitor;

    /**
     * @param builtIn the topics that Tutur has; documents keep theirs
     * @param own those of the corpus
     */
    public Tagger(List<Topic> builtIn, OwnTopics own) {
        this.builtIn = builtIn.stream().map(Topic::id).collect(Collectors.toUnmodifiableSet());
        this.own = own;
    }

    OwnTopics own() {
        return own;
    }

    private synchronized QueryMonitor monitor() {
        QueryMonitor ready = monitor;
        if (ready == null) {
            Map<String, Query> queries = new LinkedHashMap<>();
            own.all().forEach(topic -> queries.put(topic.topic().id(), topic.query()));
            try {
                ready = new QueryMonitor(queries);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            monitor = ready;
        }
        return ready;
    }

    /**
     * Holds every query to its examples.
     *
     * @throws FailedExamples when a query misses a sentence that is about its topic, or finds one that is not
     */
    public void check() throws FailedExamples {
        List<String> failed = new ArrayList<>();
        for (OwnTopic topic : own.all()) {
            topic.yes().stream()
                    .filter(sentence -> !finds(topic, sentence))
                    .forEach(
                            sentence -> failed.add(told(topic, sentence, "does not find", "add a word of it", "'no'")));
            topic.no().stream()
                    .filter(sentence -> finds(topic, sentence))
                    .forEach(sentence ->
                            failed.add(told(topic, sentence, "finds", "leave such sentences out with -word", "'yes'")));
        }
        if (!failed.isEmpty()) {
            throw new FailedExamples(failed);
        }
    }

    private boolean finds(OwnTopic topic, String sentence) {
        return monitor().finds(sentence).contains(topic.topic().id());
    }

    private static String told(OwnTopic topic, String sentence, String does, String query, String other) {
        return topic.place() + ": the query of topic '" + topic.topic().id() + "' " + does + " its example \""
                + sentence + "\"; change the query (" + query + ") or move the sentence to " + other;
    }

    /**
     * The same document with its statements, about those topics of the corpus that find it now, and about those that Tutur has as
     * before. Its own topics stand behind, in alphabetical order. To be the last step before a document is added, behind
     * corrections: they change the words that queries look at.
     */
    public AnnotatedDocument tag(AnnotatedDocument document) {
        List<Statement> before = document.statements();
        QueryMonitor.Finds finds = own.all().isEmpty()
                ? new QueryMonitor.Finds(
                        Set.of(), before.stream().map(s -> Set.<String>of()).toList())
                : monitor().finds(document);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Statement statement = before.get(i);
            List<String> topics = kept(statement.topics(), finds.statements().get(i));
            statements.add(statement.told(
                    statement.when(),
                    statement.where(),
                    topics.stream().sorted().toList()));
        }
        return document.about(kept(document.topics(), finds.document()), statements);
    }

    private List<String> kept(Collection<String> topics, Set<String> found) {
        return Stream.concat(
                        topics.stream().filter(builtIn::contains),
                        found.stream().sorted())
                .toList();
    }

    /** Lets go of the queries. */
    @Override
    public synchronized void close() throws IOException {
        if (monitor != null) {
            monitor.close();
        }
    }
}
