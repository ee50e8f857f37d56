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

    /** What stands in front: its kind, the levels that it allows (none for any), and the first word of a unit. */
    record Front(Kind kind, Set<Level> levels, int first) {
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
            return new Front(Kind.NONE, EnumSet.noneOf(Level.class), i);
        }
        Meaning meaning = found.meaning();
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        if (meaning.level != null) {
            levels.add(meaning.level);
            addCoordinated(words, found.first(), levels);
        }
        return new Front(meaning.kind, levels, meaning.kind == Kind.UNIT ? found.first() : i);
    }

    /** {@code ibu kota Papua} says nothing about Papua's level. */
    private static boolean isCapitalOf(Words words, int i) {
        return i > 0 && words.lower(i).equals("kota") && words.lower(i - 1).equals("ibu");
    }

    /** {@code Kota dan Kabupaten Bogor}, {@code Kabupaten/Kota Bogor}: both. */
    private void addCoordinated(Words words, int first, EnumSet<Level> levels) {
        int i = first;
        if (i > 1 && words.lower(i - 1).equals("dan")) {
            i--;
        } else if (i < 1 || !words.gap(i).strip().equals("/")) {
            return;
        }
        Found<Meaning> other = phrases.endingAt(words, i - 1);
        Level level = other == null ? null : other.meaning().level;
        if (other != null && level != null && !isCapitalOf(words, other.first())) {
            levels.add(level);
        }
    }

    private static boolean linked(String gap) {
        return gap.length() <= 3 && gap.indexOf('\n') < 0 && gap.chars().allMatch(c -> " \u00a0.-)".indexOf(c) >= 0);
    }
}
