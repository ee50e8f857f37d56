package tutur.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tutur.archive.Query;
import tutur.archive.QueryReader;
import tutur.archive.Remark;
import tutur.tagging.OwnTopic;
import tutur.tagging.OwnTopics;
import tutur.topic.Topic;

/** Reads {@code topics.yaml}: topics as queries in the search language, with their examples. Not for several threads. */
public final class TopicsFile {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_TOPICS = 200;
    private static final int MOST_EXAMPLES = 50;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_TEXT = 1000;

    private final Path file;
    private final Supplier<QueryReader> queries;
    private final List<String> mistakes = new ArrayList<>();
    /** Whose each id and label is already. */
    private final Map<String, String> taken = new HashMap<>();

    private TopicsFile(Path file, List<Topic> builtIn, Supplier<QueryReader> queries) {
        this.file = file;
        this.queries = queries;
        for (Topic topic : builtIn) {
            for (String name : List.of(topic.id(), topic.labelId(), topic.labelEn())) {
                taken.put(key(name), "the topic " + topic.id() + " that Tutur has");
            }
        }
    }

    /**
     * Reads a file. Whether the queries find what the examples say is not asked here, see {@link tutur.tagging.Tagger#check()}.
     *
     * @param file where it is; there are no topics when there is none
     * @param builtIn the topics that Tutur has: their ids and labels are taken
     * @param queries reads queries as a search does; asked only when there are any
     * @throws WrongFile when anything in it is not understood
     * @throws IOException when it cannot be read
     */
    public static OwnTopics read(Path file, List<Topic> builtIn, Supplier<QueryReader> queries) throws IOException {
        if (!Files.exists(file)) {
            return OwnTopics.NONE;
        }
        TopicsFile reader = new TopicsFile(file, builtIn, queries);
        List<OwnTopic> topics = reader.topics();
        if (!reader.mistakes.isEmpty()) {
            throw new WrongFile(file, reader.mistakes);
        }
        return new OwnTopics(topics);
    }

    private List<OwnTopic> topics() throws IOException {
        Block top = Yaml.top(file, mistakes, MOST_CHARACTERS).orElse(null);
        if (top == null) {
            return List.of();
        }
        List<Block> blocks = top.blocks("topics");
        top.close();
        if (blocks.size() > MOST_TOPICS) {
            top.wrong(blocks.size() + " topics are more than " + MOST_TOPICS + "; take some out");
            return List.of();
        }
        List<OwnTopic> topics = new ArrayList<>();
        for (Block block : blocks) {
            OwnTopic topic = topic(block);
            if (topic != null) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** One topic, or null when something was wrong with it. */
    private @Nullable OwnTopic topic(Block block) {
        int before = mistakes.size();
        String id = id(block);
        Topic topic = new Topic(
                id, label(block, "label_id", id), label(block, "label_en", id), cut(block, "definition", LONGEST_TEXT));
        Query query = query(block);
        List<Block> examples = block.blocks("examples");
        block.close();
        if (examples.size() != 1) {
            block.wrong("'examples' must be one entry with 'yes' and 'no': sentences that topic '" + id
                    + "' is about, and sentences that only look so");
            return null;
        }
        List<String> yes = sentences(examples.getFirst(), "yes", id);
        List<String> no = sentences(examples.getFirst(), "no", id);
        examples.getFirst().close();
        return mistakes.size() > before
                ? null
                : new OwnTopic(topic, query, yes, no, file.getFileName() + " " + block.place());
    }

    private String id(Block block) {
        String id = block.required("id");
        if (!id.isEmpty() && (id.length() > LONGEST_ID || !id.matches("[a-z0-9]+(-[a-z0-9]+)*"))) {
            block.wrong("id", "'" + id + "' is no id; write small letters, digits and hyphens, as in bus-listrik");
        }
        claim(block, "id", id, "topic " + id + " of " + block.place());
        return id;
    }

    private String label(Block block, String key, String id) {
        String label = cut(block, key, LONGEST_LABEL);
        claim(block, key, label, "topic " + id + " of " + block.place());
        return label;
    }

    /** Ids and labels are sought without regard to case and marks, all in one go: none may mean two topics. */
    private void claim(Block block, String key, String name, String owner) {
        String before = taken.putIfAbsent(key(name), owner);
        if (before != null && !before.equals(owner) && !name.isEmpty()) {
            block.wrong(key, "'" + name + "' is taken by " + before + "; choose another");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String cut(Block block, String key, int most) {
        String text = block.required(key);
        if (text.length() > most) {
            block.wrong(key, "'" + key + "' is longer than " + most + " characters; shorten it");
        }
        return text;
    }

    private Query query(Block block) {
        String text = cut(block, "query", LONGEST_TEXT);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return new Query.AnyOf(List.of());
        }
        QueryReader.Understood understood = queries.get().read(text);
        for (Remark remark : understood.remarks()) {
            if (!remark.code().equals("synonyms")) {
                block.wrong(
                        "query", "the query " + text + " is not clear: " + remark.english() + " Write it otherwise");
            }
        }
        return understood.query();
    }

    private static List<String> sentences(Block examples, String key, String id) {
        List<String> sentences = examples.texts(key);
        if (sentences.isEmpty()) {
            examples.wrong("topic '" + id + "' has no example under '" + key + "'; add a sentence that "
                    + (key.equals("yes") ? "is about it" : "only looks as if it were about it"));
        }
        if (sentences.size() > MOST_EXAMPLES) {
            examples.wrong(key, sentences.size() + " examples are more than " + MOST_EXAMPLES + "; take some out");
        }
        for (String sentence : sentences) {
            if (sentence.length() > LONGEST_TEXT) {
                examples.wrong(key, "an example is longer than " + LONGEST_TEXT + " characters; one sentence will do");
            }
        }
        return sentences;
    }
}
