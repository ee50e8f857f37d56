package tutur.topic;

import java.util.List;
import tutur.text.Token;

/**
 * Words that speak for a topic or against it.
 *
 * @param topic position of the topic in the list of all
 * @param weight how much they say
 * @param words the words next to each other; one that ends with {@code *} stands for all words that begin so
 * @param near words that must stand close by, or none
 */
record TopicPhrase(int topic, int weight, List<String> words, List<String> near) {

    private static final int NEAR = 10;

    TopicPhrase {
        words = List.copyOf(words);
        near = List.copyOf(near);
    }

    static TopicPhrase of(int topic, int weight, String text) {
        String[] parts = text.split(" \\+ ", 2);
        List<String> words = List.of(parts[0].strip().split(" "));
        return new TopicPhrase(
                topic,
                weight,
                words,
                parts.length < 2 ? List.of() : List.of(parts[1].strip().split(" ")));
    }

    /** Whether the phrase stands at a token, with what must be near it. */
    boolean at(List<Token> tokens, int at) {
        if (!matches(words, tokens, at)) {
            return false;
        }
        if (near.isEmpty()) {
            return true;
        }
        for (int i = Math.max(0, at - NEAR); i <= Math.min(tokens.size() - 1, at + words.size() + NEAR); i++) {
            boolean inside = i >= at && i < at + words.size();
            if (!inside && matches(near, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String found = tokens.get(at + i).lower();
            boolean same = word.endsWith("*")
                    ? found.startsWith(word.substring(0, word.length() - 1))
                    : found.equals(word) || found.equals(word + "nya");
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
