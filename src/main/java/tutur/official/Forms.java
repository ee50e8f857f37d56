package tutur.official;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutur.text.Table;
import tutur.text.Words;

/**
 * The offices of public administration by every form that {@code offices.tsv} knows: whoever looks for {@code sekretaris daerah} or
 * {@code walikota} means the office that documents are filed under as Sekda or Wali Kota. And the degrees of {@code names.tsv}. Immutable and safe to share.
 */
public final class Forms {

    /** Short forms as they are shown, by what spellings of a form have in common. */
    private final Map<String, String> offices = new HashMap<>();

    /** By office: the forms that mean it whatever it is the office of. */
    private final Map<String, Set<String>> forms = new HashMap<>();

    private final Set<String> withUnits = new HashSet<>();
    private final Set<String> degrees = new HashSet<>();

    private Forms() {}

    /** Reads the table. @throws IllegalStateException when it is missing or malformed */
    public static Forms load() {
        Forms forms = new Forms();
        List<List<String>> rows = Table.rows(Forms.class, "offices.tsv", 5);
        for (List<String> row : rows) {
            List<String> written = Table.values(row.get(3));
            written.forEach(form -> forms.offices.putIfAbsent(Words.key(form), row.getFirst()));
            Set<String> all = forms.forms.computeIfAbsent(row.getFirst(), _ -> new LinkedHashSet<>());
            all.add(row.getFirst());
            if (row.get(2).equals(Office.Unit.NONE.name())) {
                all.addAll(written);
            } else {
                written.stream()
                        .filter(form -> form.indexOf(' ') < 0)
                        .min(Comparator.comparingInt(String::length))
                        .ifPresent(all::add);
            }
        }
        for (List<String> row : rows) {
            forms.offices.put(Words.key(row.getFirst()), row.getFirst());
            if (!row.get(2).equals(Office.Unit.NONE.name())) {
                forms.withUnits.add(row.getFirst());
            }
        }
        Table.rows(Forms.class, "names.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(Lexicon.Role.DEGREE.name()))
                .forEach(row -> forms.degrees.addAll(Table.values(row.get(1))));
        return forms;
    }

    /** All forms of all offices, as slugs. */
    public Set<String> offices() {
        return Collections.unmodifiableSet(offices.keySet());
    }

    /** Whether the office of this short form is one of many, each with a unit of its own, as Kepala Dinas. */
    public boolean hasUnits(String office) {
        return withUnits.contains(office);
    }

    /** Whether {@code word}, with full stops or without, is a degree that stands behind names, as M.Si; some are words, too. */
    public boolean degree(String word) {
        return degrees.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,]", ""));
    }

    /** The short form of the office that {@code form} calls, in any case and with or without hyphens; empty when none is called so. */
    public Optional<String> office(String form) {
        return Optional.ofNullable(offices.get(Words.key(form)));
    }

    /**
     * The forms of an office, itself first. Of one that heads a unit there is besides only its shortest form in one word: the others name
     * the unit as well ({@code kadishub}).
     *
     * @param office its short form; one that the table does not have has no other form
     */
    public Set<String> of(String office) {
        return forms.getOrDefault(office, Set.of(office));
    }
}
