package tutur.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in tokens, case aside, the longest first. Immutable and thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param end index of the token behind it
     * @param <T> type of the value
     */
    public record Match<T>(T value, int end) {}

    private record Entry<T>(List<String> words, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** Takes the phrases, any case; of equal phrases the one named last counts. */
    public Phrases(Map<String, T> phrases) {
        phrases.forEach((phrase, value) -> {
            List<String> words =
                    Tokens.of(phrase).list().stream().map(Token::lower).toList();
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                        .add(new Entry<>(words, value));
            }
        });
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry<T> e) -> -e.words().size())));
    }

    /** The longest phrase that begins with the token at index {@code at}, or null when none does. */
    public @Nullable Match<T> at(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        for (Entry<T> entry : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
            if (fits(entry.words(), tokens, at)) {
                return new Match<>(entry.value(), at + entry.words().size());
            }
        }
        return null;
    }

    private static boolean fits(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
