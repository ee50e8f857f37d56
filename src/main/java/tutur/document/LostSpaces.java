package tutur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;

/**
 * Gives back the spaces that scrapers lose beside links: {@code DKI JakartaPramono Anungmengatakan}. A word is cut only where the text
 * itself proves it: both parts stand in it as words of their own, or one of them is a word that nothing else ends or begins with. Names of
 * products and sites (PeduliLindungi, TribunKota.com) stay whole. Immutable.
 */
final class LostSpaces {

    private static final Pattern GLUED = Pattern.compile("\\p{L}{3}\\p{Ll}\\p{Lu}\\p{L}{2}");
    /** Prefix and root of a verb; names end in bertus and diningrat, but not so. */
    private static final String AFFIXED = "me[mn]\\p{Ll}{4,}|ber\\p{Ll}{5,}";

    private static final Pattern VERB = Pattern.compile(AFFIXED);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LEAST_BEFORE = 4;
    private static final int LEAST_BEHIND = 3;

    /** Letters: longer ones are no words. */
    private static final int LONGEST = 100;

    /** Letters: nobody's name is longer, and looking for verbs in longer words takes time. */
    private static final int LONGEST_NAME = 30;

    /** Words behind a place where a space was lost that may have lost theirs, too: the rest of the name in a link. */
    private static final int NEAR = 2;

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> brands = new HashSet<>();
    private final Pattern gluedVerb;

    LostSpaces() {
        for (List<String> row : Table.rows(LostSpaces.class, "lost-spaces.tsv", 2)) {
            Set<String> kind = switch (row.getFirst()) {
                case "verb" -> verbs;
                case "small" -> small;
                case "first" -> first;
                case "brand" -> brands;
                default -> throw new IllegalStateException("lost-spaces.tsv: no kind " + row.getFirst());
            };
            kind.addAll(Table.values(row.get(1)));
        }
        gluedVerb = Pattern.compile(
                "\\p{Lu}\\p{Ll}{3,%d}(?:%s|%s)(?!\\p{L})".formatted(LONGEST_NAME, AFFIXED, String.join("|", verbs)));
    }

    /** @param lines the paragraphs of one text */
    List<String> restore(List<String> lines) {
        if (lines.stream()
                .noneMatch(line ->
                        GLUED.matcher(line).find() || gluedVerb.matcher(line).find())) {
            return lines;
        }
        Map<String, Integer> words = new HashMap<>();
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                words.merge(word.group(), 1, Integer::sum);
            }
        }
        return lines.stream().map(line -> restore(line, words)).toList();
    }

    private String restore(String line, Map<String, Integer> words) {
        StringBuilder out = new StringBuilder(line.length() + 16);
        Matcher word = WORD.matcher(line);
        int near = 0;
        int copied = 0;
        while (word.find()) {
            if (word.end() - word.start() > LONGEST || address(line, word.start(), word.end())) {
                continue;
            }
            boolean named = precededByCapital(line, word.start());
            List<String> parts = parts(word.group(), words, near > 0, named);
            near = parts.size() > 1 ? NEAR : near - 1;
            out.append(line, copied, word.start()).append(String.join(" ", parts));
            copied = word.end();
        }
        return out.append(line, copied, line.length()).toString();
    }

    /** Whether the word before is capitalised, as in the office or region that a link to a person follows. */
    private static boolean precededByCapital(String line, int at) {
        int space = at - 1;
        return space > 0
                && line.charAt(space) == ' '
                && Character.isUpperCase(line.charAt(line.lastIndexOf(' ', space - 1) + 1));
    }

    /** Whether this is a part of an address, of a name on a platform or of a tag. */
    private static boolean address(String line, int from, int to) {
        boolean before = from > 0 && "@#/_".indexOf(line.charAt(from - 1)) >= 0;
        boolean site = to + 1 < line.length() && line.charAt(to) == '.' && Character.isLowerCase(line.charAt(to + 1));
        return before || site;
    }

    private List<String> parts(String word, Map<String, Integer> words, boolean near, boolean named) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = LEAST_BEFORE; at <= word.length() - LEAST_BEHIND; at++) {
            boolean edge = Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1));
            if (edge && at - from >= LEAST_BEFORE && apart(word, from, at, words, named || from > 0)) {
                parts.add(word.substring(from, at));
                from = at;
            }
        }
        String last = word.substring(from);
        String ending = words.getOrDefault(last, 0) > 1 ? null : ending(last, words, near || !parts.isEmpty());
        if (ending == null) {
            parts.add(last);
        } else {
            parts.add(last.substring(0, last.length() - ending.length()));
            parts.add(ending);
        }
        return parts;
    }

    /** Whether another word begins at a capital; what is written so again and again is a name. */
    private boolean apart(String word, int from, int at, Map<String, Integer> words, boolean named) {
        String left = word.substring(from, at);
        String rest = word.substring(at);
        String lower = left.toLowerCase(Locale.ROOT);
        if (brands.contains(lower)) {
            return false;
        }
        int next = nextEdge(rest);
        String right = rest.substring(0, next);
        boolean known = words.containsKey(right) || ending(right, words, true) != null;
        boolean stands = first.contains(lower) || named && words.containsKey(left) && words.getOrDefault(word, 0) < 2;
        return stands && (known || next < rest.length()) || known && left.equals(lower);
    }

    private static int nextEdge(String word) {
        for (int at = LEAST_BEFORE; at <= word.length() - LEAST_BEHIND; at++) {
            if (Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1))) {
                return at;
            }
        }
        return word.length();
    }

    /** The longest word at the end of a capitalised one whose rest stands in the text; null when there is none. */
    private @Nullable String ending(String word, Map<String, Integer> words, boolean near) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        for (int at = LEAST_BEFORE; at < word.length() - 1; at++) {
            String ending = word.substring(at);
            boolean sought = verbs.contains(ending) || VERB.matcher(ending).matches() || near && small.contains(ending);
            if (sought && words.containsKey(word.substring(0, at))) {
                return ending;
            }
        }
        return null;
    }
}
