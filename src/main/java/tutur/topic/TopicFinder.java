package tutur.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;
import tutur.text.Token;
import tutur.text.Tokens;

/**
 * Tells what a document or a statement is about, by the phrases of {@code phrases.tsv}. Immutable and thread-safe; linear in the length
 * of the text.
 */
public final class TopicFinder {

    /** A document is about a topic when its phrases, those of title and lead twice, weigh this much. */
    private static final int DOCUMENT = 9;

    /** A statement is about a topic when its phrases weigh this much. */
    private static final int STATEMENT = 3;

    /** The same phrase counts this often at the most. */
    private static final int REPEATED = 3;

    private static final int LEAD_CHARACTERS = 400;
    private static final int MOST_TOPICS = 6;
    private static final String FALLBACK = "pembangunan-daerah";
    private static final int KEY = 3;

    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, List<TopicPhrase>> byStart = new HashMap<>();

    private TopicFinder() {}

    /** With the tables of this package. @throws IllegalStateException when one is malformed or names an unknown topic */
    public static TopicFinder load() {
        TopicFinder finder = new TopicFinder();
        Map<String, Integer> places = new HashMap<>();
        for (List<String> row : Table.rows(TopicFinder.class, "topics.tsv", 4)) {
            places.put(row.getFirst(), finder.topics.size());
            finder.topics.add(new Topic(row.get(0), row.get(1), row.get(2), row.get(3)));
        }
        for (List<String> row : Table.rows(TopicFinder.class, "phrases.tsv", 3)) {
            Integer topic = places.get(row.getFirst());
            if (topic == null) {
                throw new IllegalStateException("phrases.tsv: no topic " + row.getFirst() + " in topics.tsv");
            }
            int weight = Integer.parseInt(row.get(1));
            for (String phrase : Table.values(row.get(2))) {
                TopicPhrase made = TopicPhrase.of(topic, weight, phrase);
                finder.byStart
                        .computeIfAbsent(key(made.words().getFirst()), k -> new ArrayList<>())
                        .add(made);
            }
        }
        return finder;
    }

    private static String key(String word) {
        String plain = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return plain.substring(0, Math.min(KEY, plain.length()));
    }

    /** All topics in the order of the table. */
    public List<Topic> all() {
        return List.copyOf(topics);
    }

    /**
     * Ids of the topics of a document, the strongest first.
     *
     * @param title its title, or null
     * @param body its text
     */
    public List<String> ofDocument(@Nullable String title, String body) {
        int[] worth = new int[topics.size()];
        if (title != null) {
            weigh(Tokens.of(title), worth, Integer.MAX_VALUE);
        }
        weigh(Tokens.of(body), worth, LEAD_CHARACTERS);
        List<String> found = over(worth, DOCUMENT);
        return found.isEmpty() ? over(worth, DOCUMENT, FALLBACK) : found;
    }

    /** Ids of the topics that words said are about, in alphabetical order. */
    public List<String> ofStatement(String words) {
        int[] worth = new int[topics.size()];
        weigh(Tokens.of(words), worth, 0);
        return over(worth, STATEMENT).stream().sorted().toList();
    }

    private List<String> over(int[] worth, int threshold) {
        return IntStream.range(0, worth.length)
                .filter(t -> worth[t] >= threshold && !topics.get(t).id().equals(FALLBACK))
                .boxed()
                .sorted(Comparator.comparingInt((Integer t) -> -worth[t]))
                .limit(MOST_TOPICS)
                .map(t -> topics.get(t).id())
                .toList();
    }

    private List<String> over(int[] worth, int threshold, String only) {
        for (int t = 0; t < worth.length; t++) {
            if (topics.get(t).id().equals(only) && worth[t] * 3 >= threshold) {
                return List.of(only);
            }
        }
        return List.of();
    }

    /** Adds what the phrases in some tokens weigh; those that stand before {@code lead} characters count twice. */
    private void weigh(List<Token> tokens, int[] worth, int lead) {
        Map<TopicPhrase, Integer> seen = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            for (int length = Math.min(KEY, word.length()); length > 0; length--) {
                for (TopicPhrase phrase : byStart.getOrDefault(word.substring(0, length), List.of())) {
                    if ((length == KEY
                                    || phrase.words()
                                                    .getFirst()
                                                    .replace("*", "")
                                                    .length()
                                            == length)
                            && phrase.at(tokens, i)
                            && seen.merge(phrase, 1, Integer::sum) <= REPEATED) {
                        int times = tokens.get(i).span().start() < lead ? 2 : 1;
                        worth[phrase.topic()] += phrase.weight() * times;
                    }
                }
            }
        }
    }
}
