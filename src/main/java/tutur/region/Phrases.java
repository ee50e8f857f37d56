package tutur.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutur.text.Words;

/** Phrases of one or more lower-case words with what they mean, looked up in front of a word or behind it. */
final class Phrases<T> {
    private final Map<List<String>, T> meanings = new HashMap<>();
    private int longest;

    void put(String phrase, T meaning) {
        Words words = Words.of(phrase);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(words.lower(i));
        }
        longest = Math.max(longest, parts.size());
        meanings.put(List.copyOf(parts), meaning);
    }

    /** What was found and the first and last word of it. */
    record Found<T>(T meaning, int first, int last) {}

    /** The longest phrase that ends with word {@code last}, or null. */
    @org.jspecify.annotations.Nullable
    Found<T> endingAt(Words words, int last) {
        for (int n = longest; n >= 1; n--) {
            Found<T> found = find(words, last - n + 1, last);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The longest phrase that begins with word {@code first}, or null. */
    @org.jspecify.annotations.Nullable
    Found<T> beginningAt(Words words, int first) {
        for (int n = longest; n >= 1; n--) {
            Found<T> found = find(words, first, first + n - 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @org.jspecify.annotations.Nullable Found<T> find(Words words, int first, int last) {
        if (first < 0 || last >= words.size()) {
            return null;
        }
        List<String> parts = new ArrayList<>(last - first + 1);
        for (int i = first; i <= last; i++) {
            parts.add(words.lower(i));
        }
        T meaning = meanings.get(parts);
        return meaning == null ? null : new Found<>(meaning, first, last);
    }
}
