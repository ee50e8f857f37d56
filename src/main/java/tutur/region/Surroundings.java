package tutur.region;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.region.Phrases.Found;
import tutur.region.Region.Level;
import tutur.text.Table;
import tutur.text.Words;

/** What the words in front of a name say about it, from {@code context-words.tsv}. */
final class Surroundings {

    /** Kinds of words in front of a name; those up to BODY speak of government. */
    enum Kind {
        UNIT,
        OFFICE,
        BODY,
        PEOPLE,
        PLACE,
        HELD,
        DISTRICT,
        LOWER,
        NONE
    }

    /**
     * What stands in front.
     *
     * @param kind its kind
     * @param level the level that it allows, or null for any
     * @param first the first word of a unit, else the word behind
     * @param otherLevel the level of a word coordinated with it, as in {@code Kota dan Kabupaten Bogor}, or null
     * @param other that word, or -1
     */
    record Front(
            Kind kind,
            @Nullable Level level,
            int first,
            @Nullable Level otherLevel,
            int other) {
        Front(Kind kind, @Nullable Level level, int first) {
            this(kind, level, first, null, -1);
        }

        boolean governs() {
            return kind.compareTo(Kind.BODY) <= 0;
        }

        boolean promisesPlace() {
            return kind.compareTo(Kind.PLACE) <= 0;
        }
    }

    private record Meaning(Kind kind, @Nullable Level level) {}

    private final Phrases<Meaning> phrases = new Phrases<>();

    Surroundings() {
        for (List<String> row : Table.rows(Surroundings.class, "context-words.tsv", 4)) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Level level = row.get(1).equals("-") ? null : Level.valueOf(row.get(1));
            Table.values(row.get(2)).forEach(word -> phrases.put(word, new Meaning(kind, level)));
        }
    }

    /** The level of the office or body whose name ends with word {@code last}; none when it is none or has no level. */
    Set<Level> office(Words words, int last) {
        Found<Meaning> found = phrases.endingAt(words, last);
        Level level = found == null ? null : found.meaning().level;
        boolean office = found != null && (found.meaning().kind == Kind.OFFICE || found.meaning().kind == Kind.BODY);
        return office && level != null ? EnumSet.of(level) : EnumSet.noneOf(Level.class);
    }

    /** Reads what stands in front of word {@code i}. */
    Front before(Words words, int i) {
        Found<Meaning> found = i > 0 && linked(words.gap(i)) ? phrases.endingAt(words, i - 1) : null;
        if (found == null || (found.meaning().kind == Kind.UNIT && isCapitalOf(words, found.first()))) {
            return new Front(Kind.NONE, null, i);
        }
        Meaning meaning = found.meaning();
        int first = meaning.kind == Kind.UNIT ? found.first() : i;
        return meaning.level == null ? new Front(meaning.kind, null, first) : coordinated(words, found, first);
    }

    /** {@code ibu kota Papua} says nothing about Papua's level. */
    private static boolean isCapitalOf(Words words, int i) {
        return i > 0 && words.lower(i).equals("kota") && words.lower(i - 1).equals("ibu");
    }

    /** {@code Kota dan Kabupaten Bogor}, {@code Kabupaten/Kota Bogor}: both. */
    private Front coordinated(Words words, Found<Meaning> found, int first) {
        Meaning meaning = found.meaning();
        int i = found.first();
        boolean dan = i > 1 && words.lower(i - 1).equals("dan");
        boolean stroke = i > 0 && words.gap(i).strip().equals("/");
        Found<Meaning> other = dan || stroke ? phrases.endingAt(words, dan ? i - 2 : i - 1) : null;
        boolean fits = other != null
                && other.meaning().level != null
                && other.meaning().level != meaning.level
                && !isCapitalOf(words, other.first());
        return fits && other != null
                ? new Front(meaning.kind, meaning.level, first, other.meaning().level, other.last())
                : new Front(meaning.kind, meaning.level, first);
    }

    private static boolean linked(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (" \u00a0.-)".indexOf(gap.charAt(i)) < 0) {
                return false;
            }
        }
        return gap.length() <= 3;
    }
}
