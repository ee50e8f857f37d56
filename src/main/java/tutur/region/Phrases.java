package tutur.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.text.Words;

/** Phrases of one or more lower-case words with what they mean, looked up in front of a word or behind it. */
final class Phrases<T> {
    private record Phrase<T>(List<String> words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    void put(String text, T meaning) {
        Words words = Words.of(text);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(words.lower(i));
        }
        Phrase<T> phrase = new Phrase<>(List.copyOf(parts), meaning);
        add(byFirst, parts.getFirst(), phrase);
        add(byLast, parts.getLast(), phrase);
    }

    private static <T> void add(Map<String, List<Phrase<T>>> index, String word, Phrase<T> phrase) {
        List<Phrase<T>> phrases = index.computeIfAbsent(word, w -> new ArrayList<>());
        phrases.add(phrase);
        phrases.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words.size()));
    }

    /** What was found and the first and last word of it. */
    record Found<T>(T meaning, int first, int last) {}

    /** The longest phrase that ends with word {@code last}, or null. */
    @Nullable
    Found<T> endingAt(Words words, int last) {
        if (last < 0) {
            return null;
        }
        for (Phrase<T> phrase : byLast.getOrDefault(words.lower(last), List.of())) {
            int first = last - phrase.words.size() + 1;
            if (stands(words, first, phrase.words)) {
                return new Found<>(phrase.meaning, first, last);
            }
        }
        return null;
    }

    /** The longest phrase that begins with word {@code first}, or null. */
    @Nullable
    Found<T> beginningAt(Words words, int first) {
        if (first >= words.size()) {
            return null;
        }
        for (Phrase<T> phrase : byFirst.getOrDefault(words.lower(first), List.of())) {
            if (stands(words, first, phrase.words)) {
                return new Found<>(phrase.meaning, first, first + phrase.words.size() - 1);
            }
        }
        return null;
    }

    private static boolean stands(Words words, int first, List<String> phrase) {
        if (first < 0 || first + phrase.size() > words.size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!words.lower(first + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }
}
