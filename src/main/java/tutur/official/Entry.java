package tutur.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One person of a text while it is read; {@link Roll} fills it. */
final class Entry {
    List<String> words;
    final List<String> nicknames = new ArrayList<>();
    String titles;
    final Map<List<String>, Integer> variants = new LinkedHashMap<>();
    final Set<List<String>> titled = new LinkedHashSet<>();

    @Nullable
    OfficePhrase phrase;

    @Nullable
    Person person;

    @Nullable
    Official known;

    final NavigableSet<Integer> starts = new TreeSet<>();

    final boolean knownOutside;

    Entry(Official official, boolean outside) {
        this.knownOutside = outside;
        this.words = List.of(official.name().split(" "));

        this.titles = official.titles();
        this.person = new Person(official.name(), official, List.of());
        this.known = official;
    }

    Entry(Name name) {
        this.knownOutside = false;
        this.words = name.words();

        this.titles = name.titleText();
    }

    /**
     * The longest form of the name, its words rather than their initials; one that stands only once counts less than a full one that
     * stands more often, unless it adds a word to that and stands with a title or degree.
     */
    List<String> fullest() {
        boolean repeated = variants.entrySet().stream().anyMatch(v -> v.getKey().size() > 1 && v.getValue() > 1);
        List<String> longest = variants.entrySet().stream()
                .filter(v -> !repeated || v.getValue() > 1)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(List::size))
                .orElse(words);
        return variants.keySet().stream()
                .filter(other -> NameMatch.initials(other) < NameMatch.initials(longest)
                                && other.size() == longest.size()
                                && NameMatch.initialed(other, longest)
                        || titled.contains(other)
                                && other.size() == longest.size() + 1
                                && other.subList(0, longest.size()).equals(longest))
                .findFirst()
                .orElse(longest);
    }

    /** Takes a nickname: its words lead to this person too. */
    void called(List<String> nickname) {
        nicknames.addAll(nickname);
    }

    /** All words that may stand for the person. */
    List<String> allWords() {
        List<String> all = new ArrayList<>(words);
        all.addAll(nicknames);
        return all;
    }

    List<String> words() {
        return words;
    }

    /** Whether another text of the document tells of the person. */
    boolean fromElsewhere() {
        return known != null;
    }

    boolean holds() {
        return known != null || phrase != null && phrase.standing().holds();
    }

    /** Whether the person has held an office of this title and holds it no more. */
    boolean left(String title) {
        return phrase != null
                && phrase.standing() == Standing.FORMER
                && phrase.office().title().equals(title);
    }

    /** Whether the person holds an office of this title. */
    boolean holds(String title) {
        return known != null
                ? known.office().equals(title)
                : phrase != null && holds() && phrase.office().title().equals(title);
    }

    /** Whether the office lies outside public administration. */
    boolean outside() {
        return phrase == null ? knownOutside : phrase.office().level() == Office.Level.BODY;
    }

    Person person() {
        return Objects.requireNonNull(person, "persons are known only after the roll is closed");
    }
}
