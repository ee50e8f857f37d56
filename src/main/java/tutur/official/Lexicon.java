package tutur.official;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.text.Phrases;
import tutur.text.Table;
import tutur.text.Terms;
import tutur.text.Token;

/** The tables of this package in the shape that the readers ask for. Immutable. */
final class Lexicon {

    /** What a word can be around a name. */
    enum Role {
        PREFIX,
        RANK,
        ADDRESS,
        FAMILIAR,
        ABBREVIATION,
        DEGREE,
        PARTICLE
    }

    final Phrases<Office> offices;
    final Phrases<Office> callings;
    final Phrases<Standing> standings;
    final Terms vocabulary = Terms.load();
    /** Letters; shorter ones (Arm, Pol, Mar) may be names. */
    private static final int SHORTEST_RANK = 5;

    /** Letters of the shortest title in one word: kadishub, kadisdik. */
    private static final int SHORTEST_HEAD = 8;

    private static final String HEAD = "kadis";

    /** Letters of the shortest clipped name of an agency: disdag. */
    private static final int SHORTEST_AGENCY = 6;

    private final Office head;
    /** Offices at the head of an agency by the word before its name. */
    private final Map<String, Office> agencies;

    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    private final Map<String, Set<String>> around = new HashMap<>();
    private final Set<String> rankBeginnings = new HashSet<>();
    private final Set<String> units;
    private final Set<String> notNames;
    private final Set<String> nameWords;

    Lexicon() {
        Map<String, Office> forms = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "offices.tsv", 5)) {
            Office office = new Office(row.get(0), Office.Level.valueOf(row.get(1)), Office.Unit.valueOf(row.get(2)));
            Table.values(row.get(3)).forEach(form -> forms.put(form, office));
        }
        offices = new Phrases<>(forms);
        head = Objects.requireNonNull(forms.get(HEAD), "offices.tsv has no " + HEAD);
        agencies = Map.of(
                "kepala",
                head,
                "sekretaris",
                Objects.requireNonNull(forms.get("sekretaris dinas"), "offices.tsv has no sekretaris dinas"));
        Map<String, Office> titles = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "roles.tsv", 3)) {
            Office office = new Office(row.getFirst(), Office.Level.BODY, Office.Unit.UNIT);
            titles.put(row.getFirst(), office);
            Table.values(row.get(1)).forEach(form -> titles.put(form, office));
        }
        callings = new Phrases<>(titles);
        Map<String, Standing> before = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "acting.tsv", 3)) {
            Standing standing = Standing.valueOf(row.getFirst());
            Table.values(row.get(1)).forEach(form -> before.put(form, standing));
        }
        standings = new Phrases<>(before);
        for (List<String> row : Table.rows(Lexicon.class, "names.tsv", 2)) {
            roles.put(Role.valueOf(row.getFirst()), new HashSet<>(Table.values(row.get(1))));
        }
        for (String rank : roles.getOrDefault(Role.RANK, Set.of())) {
            for (int end = 1; end <= rank.length(); end++) {
                rankBeginnings.add(rank.substring(0, end));
            }
        }
        for (List<String> row : Table.rows(Lexicon.class, "around-offices.tsv", 2)) {
            around.put(row.getFirst(), new HashSet<>(Table.values(row.get(1))));
        }
        units = words("units.txt");
        notNames = words("not-names.txt");
        nameWords = words("name-words.txt");
    }

    private static Set<String> words(String resource) {
        return Table.rows(Lexicon.class, resource, 1).stream()
                .flatMap(row -> Arrays.stream(row.getFirst().split("\\s+")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The public office whose title begins at a token; a head of an agency may be written in one word with it, as Kadispertaru. */
    Phrases.@Nullable Match<Office> office(List<Token> tokens, int at) {
        Phrases.Match<Office> match = offices.at(tokens, at);
        if (match != null || at >= tokens.size()) {
            return match;
        }
        Token word = tokens.get(at);
        Office agency = at + 1 < tokens.size() && agency(tokens.get(at + 1)) ? agencies.get(word.lower()) : null;
        if (agency != null) {
            return new Phrases.Match<>(agency, at + 2);
        }
        boolean inOneWord = word.lower().length() >= SHORTEST_HEAD
                && word.lower().startsWith(HEAD)
                && word.capitalised()
                && !around("armed", word.lower());
        return inOneWord ? new Phrases.Match<>(head, at + 1) : null;
    }

    /** Whether a word is the clipped name of an agency that no table knows: Disnakkeswan, Dindagkop. */
    private boolean agency(Token word) {
        String lower = word.lower();
        return word.capitalised()
                && lower.length() >= SHORTEST_AGENCY
                && (lower.startsWith("dis") || lower.startsWith("din"))
                && !vocabulary.knows(lower)
                && !nameWord(lower);
    }

    /** Whether a word is a body by its initials or the clipped name of an agency. */
    boolean clipped(String word) {
        return word.indexOf(' ') < 0
                && (word.startsWith("Dis")
                        || word.startsWith("Din")
                        || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether a word is a rank that nobody bears as a name. */
    boolean rank(String word) {
        return word.length() >= SHORTEST_RANK && is(Role.RANK, word);
    }

    /** Whether a rank, written without the spaces between its words, may begin with a lower-case word. */
    boolean beginsRank(String word) {
        return rankBeginnings.contains(word);
    }

    boolean is(Role role, String word) {
        Set<String> words = roles.get(role);
        return words != null && words.contains(word);
    }

    /** Whether a lower-case word stands in one of the lists of around-offices.tsv. */
    boolean around(String list, String word) {
        Set<String> words = around.get(list);
        if (words == null) {
            throw new IllegalStateException("around-offices.tsv has no list " + list);
        }
        return words.contains(word);
    }

    /** Whether a lower-case word names a body, unit or field. */
    boolean unit(String word) {
        return units.contains(word);
    }

    /** Whether a lower-case word cannot be part of a name. */
    boolean notName(String word) {
        return notNames.contains(word);
    }

    /** Whether a lower-case word is known as part of persons' names. */
    boolean nameWord(String word) {
        return nameWords.contains(word);
    }

    /** The standing that a label such as {@code pj} names, or null. */
    @Nullable
    Standing standing(String label) {
        return switch (label) {
            case "plt" -> Standing.PLT;
            case "plh" -> Standing.PLH;
            case "pj" -> Standing.PJ;
            case "pjs" -> Standing.PJS;
            default -> null;
        };
    }
}
