package tutur.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;
import tutur.text.Words;
import tutur.topic.Tally.Bar;

/**
 * Tells which topics a document or a statement is about, by weighted queries. A hit in the title or in the lead counts double, one in
 * a roll of attendees or in the name of an office hardly. Immutable and safe to share.
 */
public final class TopicFinder {
    /** Topic that a document is filed under when nothing else fits it. */
    private static final String FALLBACK = "pembangunan-daerah";

    private static final double TITLE = 2;
    private static final double LEAD = 2;
    private static final int LEAD_CHARACTERS = 350;
    private static final double DOCUMENT_THRESHOLD = 6;
    private static final double DOCUMENT_SHARE = 0.15;
    private static final double OWN_PARAGRAPH = 5;
    private static final double SECTOR_THRESHOLD = 7;
    private static final double SECTOR_SHARE = 0.55;
    private static final int MOST_OF_DOCUMENT = 6;
    private static final double STATEMENT_THRESHOLD = 2;
    private static final double STATEMENT_SHARE = 0.4;
    private static final int MOST_OF_STATEMENT = 3;

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Set<String> sectors = new HashSet<>();
    private final QueryIndex queries;
    private final List<Joint> joints = Joint.load();
    private final Dampers dampers = new Dampers();

    private TopicFinder() {
        for (List<String> row : Table.rows(TopicFinder.class, "topics.tsv", 5)) {
            topics.put(row.get(0), new Topic(row.get(0), row.get(1), row.get(2), row.get(3)));
            if (row.get(4).equals("sector")) {
                sectors.add(row.get(0));
            }
        }
        List<TopicQuery> parsed = new ArrayList<>();
        for (List<String> row : Table.rows(TopicFinder.class, "queries.tsv", 3)) {
            if (!topics.containsKey(row.get(0))) {
                throw new IllegalStateException("queries.tsv: no topic " + row.get(0) + " in topics.tsv");
            }
            for (String query : Table.values(row.get(2))) {
                parsed.add(TopicQuery.parse(row.get(0), Double.parseDouble(row.get(1)), query));
            }
        }
        this.queries = new QueryIndex(parsed);
    }

    /** Reads the tables. @throws IllegalStateException when one is malformed */
    public static TopicFinder load() {
        return new TopicFinder();
    }

    /** All topics in the order of their table. */
    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    /** The topic with this id. */
    public Optional<Topic> byId(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /**
     * Ids of the topics of a document, the strongest first, six at most; general development only when no other topic fits.
     *
     * @param title its title, or null
     * @param body its body
     */
    public List<String> ofDocument(@Nullable String title, String body) {
        return ofDocument(title, Words.of(body));
    }

    /** The same for a body whose words are known already. */
    public List<String> ofDocument(@Nullable String title, Words body) {
        return ofDocument(tally(title, body)).stream().map(Map.Entry::getKey).toList();
    }

    /** {@link #ofDocument(String, Words)} with scores and the queries that fired. */
    public List<FoundTopic> explain(@Nullable String title, Words body) {
        Tally tally = tally(title, body);
        return ofDocument(tally).stream()
                .map(score -> found(tally, score.getKey(), score.getValue()))
                .toList();
    }

    private Tally tally(@Nullable String title, Words body) {
        Tally tally = new Tally();
        if (title != null) {
            Passage passage = new Passage(Words.of(title));
            dampers.damp(passage);
            passage.weigh(0, passage.size(), TITLE);
            tally.add(queries, passage);
        }
        Passage passage = new Passage(body);
        dampers.damp(passage);
        passage.weigh(0, body.at(LEAD_CHARACTERS), LEAD);
        tally.add(queries, passage);
        return tally;
    }

    /** Ids of the topics of the words of one statement in alphabetical order, three at most; none when it is about nothing we know. */
    public List<String> ofStatement(String text) {
        Tally tally = new Tally();
        Passage passage = new Passage(Words.of(text));
        dampers.damp(passage);
        tally.add(queries, passage);
        Bar bar = new Bar(STATEMENT_THRESHOLD, STATEMENT_SHARE);
        return above(tally, MOST_OF_STATEMENT, id -> bar).stream()
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Map.Entry<String, Double>> ofDocument(Tally tally) {
        Set<String> own = tally.ofParagraphs(OWN_PARAGRAPH);
        List<Map.Entry<String, Double>> found = above(
                tally,
                MOST_OF_DOCUMENT,
                id -> sectors.contains(id)
                        ? new Bar(SECTOR_THRESHOLD, SECTOR_SHARE)
                        : new Bar(DOCUMENT_THRESHOLD, own.contains(id) ? 0 : DOCUMENT_SHARE));
        return found.isEmpty() ? fallback(tally) : found;
    }

    /** Topics with their scores, the strongest first. */
    private List<Map.Entry<String, Double>> above(Tally tally, int most, Function<String, Bar> bars) {
        Map<String, Double> scores = tally.scores();
        scores.remove(FALLBACK);
        joints.forEach(joint -> joint.apply(scores));
        double top = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
        return scores.entrySet().stream()
                .filter(e -> {
                    Bar bar = bars.apply(e.getKey());
                    return e.getValue() >= bar.score() && e.getValue() >= bar.share() * top;
                })
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
    }

    private static List<Map.Entry<String, Double>> fallback(Tally tally) {
        double score = tally.scores().getOrDefault(FALLBACK, 0.0);
        return score >= DOCUMENT_THRESHOLD ? List.of(Map.entry(FALLBACK, score)) : List.of();
    }

    private FoundTopic found(Tally tally, String id, double score) {
        Topic topic = topics.get(id);
        if (topic == null) {
            throw new IllegalStateException("no topic " + id);
        }
        return new FoundTopic(topic, score, tally.evidence(id));
    }
}
