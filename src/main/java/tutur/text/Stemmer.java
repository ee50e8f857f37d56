package tutur.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the roots of Indonesian words, after Nazief and Adriani (1996): endings and up to three prefixes are taken away as long as
 * their combination is allowed, and the rest must be a root that we know. A word without a known root keeps its form, and so do
 * names. Gives the same answers for ever; safe to share.
 */
final class Stemmer {

    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_BASE = 3;
    private static final int MOST_PREFIXES = 3;
    private static final int MOST_KNOWN = 50_000;
    private static final List<String> PARTICLES = List.of("lah", "kah", "pun", "tah");
    private static final List<String> POSSESSIVES = List.of("nya", "ku", "mu");
    private static final String NEGATED = "ketidak";
    private static final List<String> PRONOUNS = List.of("kau", "ku");
    private static final Set<String> DOUBLING = Set.of("ber", "ter", "be", "di", "ke", "me", "se");
    private static final List<String> SUFFIXES = List.of("", "kan", "an", "i");
    private static final Comparator<Analysis> LIKELIEST = Comparator.comparingDouble(Analysis::cost)
            .thenComparingInt(a -> -a.root().length())
            .thenComparingInt(a -> a.prefixes().size())
            .thenComparing(Analysis::root);

    /** A way to take a word apart. */
    private record Analysis(String root, List<Prefix> prefixes, String suffix, double cost) {}

    private final Set<String> roots = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();
    /** Stems found before, as long as there is room: a few thousand words make up most of all texts. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Stemmer() {}

    /** Reads roots, irregular words and names. @throws IllegalStateException when a table is missing or malformed */
    static Stemmer load() {
        Stemmer stemmer = new Stemmer();
        Table.rows(Stemmer.class, "roots.tsv", 1).forEach(row -> stemmer.roots.add(row.getFirst()));
        Table.rows(Stemmer.class, "stems.tsv", 2).forEach(row -> stemmer.irregular.put(row.get(0), row.get(1)));
        Table.rows(Stemmer.class, "names.tsv", 1).forEach(row -> stemmer.irregular.put(row.getFirst(), row.getFirst()));
        return stemmer;
    }

    /** The root of a word in lower case, or the word itself. */
    String stem(String word) {
        if (word.length() < SHORTEST_WORD) {
            return word;
        }
        String before = known.get(word);
        if (before != null) {
            return before;
        }
        String stem = isRoot(word) ? word : derive(word);
        if (known.size() < MOST_KNOWN) {
            known.put(word, stem);
        }
        return stem;
    }

    /** Whether a word in lower case is a root or is made of one. */
    boolean knows(String word) {
        return isRoot(word) || derived(word);
    }

    private boolean isRoot(String word) {
        return roots.contains(word) && !irregular.containsKey(word);
    }

    /** Whether a word in lower case is made of another one; an i at its end alone makes none, names end so too. */
    boolean derived(String word) {
        String stem = stem(word);
        return !stem.equals(word) && !word.equals(stem + "i");
    }

    private String derive(String word) {
        List<String> bases = bases(word);
        for (String base : bases) {
            String root = irregular.get(base);
            if (root != null) {
                return root;
            }
        }
        Analysis best = null;
        for (String base : bases) {
            for (String suffix : SUFFIXES) {
                if (base.endsWith(suffix) && base.length() - suffix.length() >= SHORTEST_BASE) {
                    String rest = base.substring(0, base.length() - suffix.length());
                    best = likeliest(best, word, rest, suffix, List.of());
                }
            }
        }
        return best == null ? compound(word) : best.root;
    }

    /** The root behind {@code ketidak-} and the short pronouns {@code ku-} and {@code kau-}; the word itself when there is none. */
    private String compound(String word) {
        if (word.startsWith(NEGATED) && word.endsWith("an")) {
            String rest = word.substring(NEGATED.length(), word.length() - 2);
            return knows(rest) ? stem(rest) : word;
        }
        for (String pronoun : PRONOUNS) {
            String rest = word.substring(Math.min(word.length(), pronoun.length()));
            if (word.startsWith(pronoun) && rest.length() >= SHORTEST_WORD && roots.contains(rest)) {
                return rest;
            }
        }
        return word;
    }

    /**
     * The root of a word whose halves are joined by a hyphen, as in {@code langkah-langkahnya} or {@code bertubi-tubi}; null when they
     * have different roots.
     */
    @Nullable
    String stemDoubled(String left, String right) {
        String root = stem(left);
        if (echoes(left, right)) {
            return root.equals(left) && !roots.contains(left) && roots.contains(stem(right)) ? stem(right) : root;
        }
        if (!root.equals(stem(right)) || root.length() < SHORTEST_BASE) {
            return null;
        }
        String doubled = root + "-" + root;
        return roots.contains(doubled) ? doubled : root;
    }

    /** Whether the right half says the left one again without its prefix, as in {@code meniru-nirukan}. */
    private static boolean echoes(String left, String right) {
        for (String suffix : SUFFIXES) {
            String echo = right.substring(0, Math.max(0, right.length() - suffix.length()));
            if (echo.length() >= SHORTEST_BASE && right.endsWith(suffix) && left.endsWith(echo)) {
                return DOUBLING.contains(left.substring(0, left.length() - echo.length()));
            }
        }
        return false;
    }

    /** The word without particles and possessives: itself first. */
    private static List<String> bases(String word) {
        List<String> bases = new ArrayList<>(List.of(word));
        PARTICLES.forEach(particle -> addWithout(bases, word, particle));
        for (String base : List.copyOf(bases)) {
            POSSESSIVES.forEach(possessive -> addWithout(bases, base, possessive));
        }
        return bases;
    }

    private static void addWithout(List<String> bases, String word, String ending) {
        if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_BASE) {
            bases.add(word.substring(0, word.length() - ending.length()));
        }
    }

    private @Nullable Analysis likeliest(
            @Nullable Analysis before, String word, String rest, String suffix, List<Prefix> prefixes) {
        Analysis best = before;
        if (roots.contains(rest) && allowed(prefixes, suffix, rest)) {
            Analysis found = new Analysis(rest, prefixes, suffix, cost(word, rest, suffix, prefixes));
            best = best == null || LIKELIEST.compare(found, best) < 0 ? found : best;
        }
        if (prefixes.size() < MOST_PREFIXES) {
            Set<Prefix> next = prefixes.isEmpty()
                    ? EnumSet.allOf(Prefix.class)
                    : prefixes.getLast().inner();
            for (Prefix prefix : next) {
                for (String inner : prefix.rests(rest)) {
                    List<Prefix> more = new ArrayList<>(prefixes);
                    more.add(prefix);
                    best = likeliest(best, word, inner, suffix, more);
                }
            }
        }
        return best;
    }

    /** Forbidden are di-…-an and its like; -an behind k is a frequent misspelling of -kan (menunjukan). */
    private static boolean allowed(List<Prefix> prefixes, String suffix, String root) {
        if (prefixes.isEmpty()) {
            return true;
        }
        Prefix outer = prefixes.getFirst();
        return switch (suffix) {
            case "an" ->
                switch (outer) {
                    case ME, TER -> root.endsWith("k");
                    default -> true;
                };
            case "i" ->
                !EnumSet.of(Prefix.BER, Prefix.SE, Prefix.KE, Prefix.PE, Prefix.PLAIN_PE)
                        .contains(outer);
            case "kan" ->
                !EnumSet.of(Prefix.SE, Prefix.KE, Prefix.PE, Prefix.PLAIN_PE).contains(outer);
            default -> true;
        };
    }

    /** The number of affixes; less likely ones weigh a little more. */
    private static double cost(String word, String root, String suffix, List<Prefix> prefixes) {
        double cost = prefixes.size() + (suffix.isEmpty() ? 0 : 1);
        if (prefixes.isEmpty()) {
            return cost;
        }
        boolean melted = root.startsWith("k") && !word.contains(root);
        Prefix outer = prefixes.getFirst();
        boolean misspelt = suffix.equals("an") && (outer == Prefix.DI || outer == Prefix.ME || outer == Prefix.TER);
        return cost + (melted ? 0.5 : 0) + (prefixes.contains(Prefix.PLAIN_PE) ? 0.2 : 0) + (misspelt ? 1 : 0);
    }
}
