package tutur.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tutur.archive.Query.Question.Answer;
import tutur.text.Table;

/**
 * Tells questions from other queries, and what they ask for, by the words that ask ({@code questions.tsv}). Those that end in {@code
 * -kah} ask wherever they stand; others do near the beginning or the end of a query, or when it ends with a question mark. Immutable
 * and safe to share.
 */
final class Questions {

    /** In so many words from the beginning a word that asks may stand: {@code di kota mana}, {@code pada tahun berapa}. */
    private static final int BEGINNING = 4;
    /** And in so many from the end: {@code kantornya di mana}. */
    private static final int END = 2;
    /** One word that asks and nothing to ask about is no question. */
    private static final int SHORTEST = 2;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** What is asked for, by the words that ask. */
    private final Map<List<String>, Answer> asking = new HashMap<>();

    /** Words that ask what somebody said, or why: many statements answer that, and all of the other words tell which. */
    private final Set<List<String>> open = new HashSet<>();

    /** Words behind or before which nothing is asked: {@code siapa pun}, {@code entah kapan}. */
    private final Set<String> behind = new HashSet<>();

    private final Set<String> before = new HashSet<>();
    private int longest;

    private Questions() {}

    /** @throws IllegalStateException when the table is malformed, or says two things of one form */
    static Questions load() {
        Questions questions = new Questions();
        for (List<String> row : rows()) {
            for (String form : Table.values(row.get(1))) {
                questions.add(row.getFirst(), form);
            }
        }
        return questions;
    }

    /** Rows of the table: what is asked for, forms, queries that ask so, queries that have a form and do not. */
    static List<List<String>> rows() {
        return Table.rows(Questions.class, "questions.tsv", 4);
    }

    private void add(String kind, String form) {
        List<String> words = List.of(form.split(" "));
        switch (kind) {
            case "not-before" -> behind.addAll(words);
            case "not-behind" -> before.addAll(words);
            case "anything" -> {
                longest = Math.max(longest, words.size());
                open.add(words);
            }
            default -> {
                longest = Math.max(longest, words.size());
                if (asking.put(words, Answer.valueOf(kind.toUpperCase(Locale.ROOT))) != null) {
                    throw new IllegalStateException("questions.tsv has this form twice: " + form);
                }
            }
        }
    }

    /** What {@code q} asks for; nothing when it is no question, or one that no single passage answers. */
    Optional<Answer> asked(String q) {
        List<String> words = words(q);
        boolean marked = q.stripTrailing().endsWith("?");
        for (int at = 0; at < words.size() && words.size() >= SHORTEST; at++) {
            for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
                List<String> form = words.subList(at, at + length);
                if (open.contains(form)) {
                    return Optional.empty();
                }
                if (asking.containsKey(form) && asks(words, at, at + length, marked)) {
                    return Optional.of(asking.get(form));
                }
            }
        }
        return Optional.empty();
    }

    private boolean asks(List<String> words, int from, int to, boolean marked) {
        boolean ruledOut =
                to < words.size() && behind.contains(words.get(to)) || from > 0 && before.contains(words.get(from - 1));
        boolean unmistakable =
                words.get(from).endsWith("kah") || words.get(to - 1).endsWith("kah");
        return !ruledOut && (marked || unmistakable || from < BEGINNING || to > words.size() - END);
    }

    private static List<String> words(String q) {
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(q.toLowerCase(Locale.ROOT))) {
            String bare = EDGES.matcher(word).replaceAll("");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }
}
