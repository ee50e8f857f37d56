package tutur.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tutur.official.NameMatch;

/**
 * Which words of names may be spellings of one another. Words that share what is left when one letter is taken out of each are
 * compared, so the work grows with the number of words and not with its square.
 */
final class Likeness {

    /** Below, one letter makes another name. */
    private static final int SHORTEST = 5;
    /** What so many words have in common tells nothing. */
    private static final int MOST = 200;

    private final Map<String, Set<String>> similar = new HashMap<>();

    Likeness(Collection<String> vocabulary) {
        Map<String, List<String>> shares = new HashMap<>();
        for (String word : new TreeSet<>(vocabulary)) {
            if (word.length() >= SHORTEST) {
                remnants(word)
                        .forEach(r -> shares.computeIfAbsent(r, k -> new ArrayList<>(1))
                                .add(word));
            }
        }
        for (List<String> sharing : shares.values()) {
            if (sharing.size() > 1 && sharing.size() <= MOST) {
                compare(sharing);
            }
        }
    }

    private static Set<String> remnants(String word) {
        Set<String> remnants = new HashSet<>();
        remnants.add(word);
        for (int i = 0; i < word.length(); i++) {
            remnants.add(word.substring(0, i) + word.substring(i + 1));
        }
        return remnants;
    }

    private void compare(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                String one = words.get(i);
                String other = words.get(j);
                if (!of(one).contains(other) && NameMatch.sameWord(one, other)) {
                    similar.computeIfAbsent(one, w -> new TreeSet<>()).add(other);
                    similar.computeIfAbsent(other, w -> new TreeSet<>()).add(one);
                }
            }
        }
    }

    /** Other spellings of a word, in alphabetical order. */
    Set<String> of(String word) {
        return similar.getOrDefault(word, Set.of());
    }

    /** Whether both may be the same word: one with a slip, or the initial of the other. */
    boolean same(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other)
                || of(one).contains(other);
    }

    /** Whether every word of {@code part} stands in {@code whole}. */
    boolean within(List<String> part, List<String> whole) {
        for (String word : part) {
            if (!in(whole, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean in(List<String> whole, String word) {
        for (String other : whole) {
            if (same(word, other)) {
                return true;
            }
        }
        return false;
    }
}
