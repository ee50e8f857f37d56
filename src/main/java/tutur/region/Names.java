package tutur.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;
import tutur.text.Words;

/** All names of provinces, regencies and cities as texts spell them, looked up word by word. */
final class Names {
    private static final int LONGEST = 6;

    /** How much a name needs beside it to count. */
    enum Grade {
        /** Nothing. */
        SAFE,
        /** A word that promises a place. */
        WEAK,
        /** A unit, an office or a body. */
        STRICT
    }

    /** What one spelling can mean. */
    record Name(List<Region> candidates, Grade grade, boolean capitals) {}

    /** A name found: how many words it has. */
    record Match(Name name, int words) {}

    private final Map<String, Name> byKey = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    Names(Gazetteer gazetteer) {
        Map<String, Grade> grades = new HashMap<>();
        for (List<String> row : Table.rows(Names.class, "false-friends.tsv", 5)) {
            if (row.get(0).equals("weak") || row.get(0).equals("strict")) {
                grades.put(Gazetteer.key(row.get(1)), Grade.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            }
        }
        for (Gazetteer.Entry entry : gazetteer.entries()) {
            List<String> names = new ArrayList<>(entry.aliases());
            names.add(Gazetteer.baseName(entry.region()));
            entry.nicknames().stream()
                    .filter(n -> n.indexOf(' ') > 0 && !n.startsWith("Kota "))
                    .forEach(names::add);
            for (String name : names) {
                add(name, entry.region(), grades.getOrDefault(Gazetteer.key(name), Grade.SAFE));
            }
            for (String alias : entry.contextAliases()) {
                add(
                        alias,
                        entry.region(),
                        acronym(alias) ? Grade.STRICT : grades.getOrDefault(Gazetteer.key(alias), Grade.WEAK));
            }
        }
        byKey.keySet().forEach(key -> {
            for (int i = 1; i < key.length(); i++) {
                beginnings.add(key.substring(0, i));
            }
        });
    }

    private void add(String name, Region region, Grade grade) {
        byKey.merge(Gazetteer.key(name), new Name(List.of(region), grade, acronym(name)), (a, b) -> {
            Set<Region> both = new LinkedHashSet<>(a.candidates);
            both.addAll(b.candidates);
            return new Name(
                    List.copyOf(both), a.grade.compareTo(b.grade) <= 0 ? a.grade : b.grade, a.capitals && b.capitals);
        });
    }

    private static boolean acronym(String name) {
        return name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The longest name that begins with word {@code i}, or null; words of names begin with capitals or digits.
     *
     * @param loose whether all words but the first may be in lower case, as in {@code Kab. Batang hari}
     */
    @Nullable
    Match at(Words words, int i, boolean loose) {
        String before = "";
        Match best = null;
        for (int n = 1; n <= LONGEST && i + n <= words.size(); n++) {
            int k = i + n - 1;
            if ((n > 1 && !joined(words, k)) || !(capital(words, k, n) || (loose && n > 1))) {
                break;
            }
            String part = Gazetteer.key(words.lower(k));
            String sofar = n == 1 ? part : before + part;
            Name name = byKey.get(sofar);
            if (name != null && !(name.capitals && !words.allCapitals(k))) {
                best = new Match(name, n);
            }
            if (!beginnings.contains(sofar)) {
                break;
            }
            before = sofar;
        }
        return best;
    }

    /** The name spelled so, or null. */
    @Nullable
    Name named(String surface) {
        return byKey.get(Gazetteer.key(surface));
    }

    private static boolean capital(Words words, int k, int n) {
        return words.capital(k)
                || Character.isDigit(words.text().charAt(words.start(k)))
                || (n > 1 && words.lower(k).equals("dan"));
    }

    /** Spaces and hyphens may stand between the words of a name, a stop behind an abbreviation. */
    private static boolean joined(Words words, int k) {
        int from = words.end(k - 1);
        int to = words.start(k);
        if (to - from > 2 || to == from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = words.text().charAt(i);
            boolean stop = c == '.' && words.end(k - 1) - words.start(k - 1) <= 3;
            if (c != ' ' && c != '-' && c != '\u00a0' && !stop) {
                return false;
            }
        }
        return true;
    }
}
