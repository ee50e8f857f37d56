package tutur.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Words whose roots belong together. Lemmas that people gave leave many derived words whole: a lemma that is another lemma with prefixes
 * and endings, by its letters, is of the same family.
 */
final class Families {

    /** A word with the root that people gave it. */
    record Pair(String word, String root) {}

    private static final Pattern PREFIXES =
            Pattern.compile("(di|ke|se|ter|be[rl]?|per?|pel|me(m|n|ng|ny|nge)?|pe(m|n|ng|ny|nge)?){0,3}");
    private static final Set<String> ENDINGS =
            Set.of("", "kan", "an", "i", "nya", "lah", "kah", "pun", "annya", "kannya", "inya");
    private static final int SHORTEST = 3;

    private final List<Pair> pairs;
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();

    Families(List<Pair> pairs) {
        this.pairs = pairs;
        pairs.forEach(pair -> roots.putIfAbsent(pair.word, pair.root));
        Set<String> all = new TreeSet<>();
        pairs.forEach(pair -> all.add(root(pair.root)));
        for (String longer : all) {
            for (String shorter : all) {
                boolean possible = longer.length() >= 5 && shorter.length() >= SHORTEST;
                if (possible
                        && !longer.equals(shorter)
                        && shorter.length() <= longer.length()
                        && made(longer, shorter)) {
                    heads.put(head(longer), head(shorter));
                }
            }
        }
    }

    /** The root of a root, as far as the pairs themselves tell. */
    private String root(String word) {
        String root = word;
        for (int steps = 0; steps < 5; steps++) {
            root = roots.getOrDefault(root, root);
        }
        return root;
    }

    private String head(String root) {
        String head = root;
        while (!heads.getOrDefault(head, head).equals(head)) {
            head = heads.getOrDefault(head, head);
        }
        return head;
    }

    /** Whether a word is another one with prefixes and endings; the first letter may have melted into a nasal. */
    private static boolean made(String word, String of) {
        String melted = "kpst".indexOf(of.charAt(0)) >= 0 ? of.substring(1) : of;
        for (String base : List.of(of, melted)) {
            for (int at = word.indexOf(base); at >= 0; at = word.indexOf(base, at + 1)) {
                if (ENDINGS.contains(word.substring(at + base.length()))
                        && PREFIXES.matcher(word.substring(0, at)).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many pairs of words of different families have the same stem; words without a stem meet nothing. */
    long meetings(Function<String, String> stemmer) {
        Map<String, List<String>> met = new HashMap<>();
        for (Pair pair : pairs) {
            String stem = stemmer.apply(pair.word);
            if (!stem.isEmpty()) {
                met.computeIfAbsent(stem, s -> new ArrayList<>()).add(head(root(pair.root)));
            }
        }
        long meetings = 0;
        for (List<String> families : met.values()) {
            for (int i = 0; i < families.size(); i++) {
                for (int j = 0; j < i; j++) {
                    meetings += families.get(i).equals(families.get(j)) ? 0 : 1;
                }
            }
        }
        return meetings;
    }
}
