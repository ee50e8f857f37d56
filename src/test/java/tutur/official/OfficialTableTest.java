package tutur.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutur.annotation.Press;
import tutur.text.Table;

/** Every row of the tables of offices and acting forms is understood as its own example says. */
class OfficialTableTest {

    private static Press press;

    @BeforeAll
    static void readTables() {
        press = new Press();
    }

    static Stream<List<String>> offices() {
        return Table.rows(Lexicon.class, "offices.tsv", 5).stream();
    }

    static Stream<List<String>> standings() {
        return Table.rows(Lexicon.class, "acting.tsv", 3).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offices")
    void everyOfficeIsFoundInItsExample(List<String> row) {
        List<OfficialMention> found = press.annotate(row.get(4)).officials();
        assertEquals(1, found.size(), () -> row.get(4) + " → " + found);
        Official official = found.getFirst().official();
        assertEquals(row.getFirst(), official.office(), row.get(4));
        assertTrue(row.get(4).contains(official.name()), () -> official.name() + " in " + row.get(4));
        assertTrue(official.name().contains(" "), () -> "half a name: " + official.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offices")
    void everySpellingOfAnOfficeIsReadLikeTheOneInItsExample(List<String> row) {
        List<String> forms = Table.values(row.get(3));
        String example = row.get(4);
        String lower = example.toLowerCase(Locale.ROOT);
        String used = forms.stream()
                .filter(form -> lower.startsWith(form + " "))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError(example + " begins with no form of " + row.getFirst()));
        for (String form : forms) {
            String text = form.substring(0, 1).toUpperCase(Locale.ROOT)
                    + form.substring(1)
                    + example.substring(used.length());
            List<String> titles = press.annotate(text).officials().stream()
                    .map(m -> m.official().office())
                    .toList();
            assertEquals(List.of(row.getFirst()), titles, text);
        }
    }

    static Stream<List<String>> roles() {
        return Table.rows(Lexicon.class, "roles.tsv", 3).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void everyRoleOutsidePublicOfficeIsListedWhereItsBearerSpeaks(List<String> row) {
        List<String> titles = Stream.concat(Stream.of(row.getFirst()), Table.values(row.get(1)).stream())
                .toList();
        for (String title : titles) {
            String text = row.get(2).replaceFirst("kata " + row.getFirst() + "(?= )", "kata " + title);
            List<String> found = press.annotate(text).officials().stream()
                    .map(m -> m.official().office() + ": " + m.official().name())
                    .toList();
            assertEquals(List.of(row.getFirst() + ": Ratna Dewi"), found, text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void aRoleOutsidePublicOfficeIsNotListedWhereItsBearerIsSilent(List<String> row) {
        String text = row.getFirst() + " Yayasan Melati, Ratna Dewi, hadir dalam rapat itu.";
        assertEquals(List.of(), press.annotate(text).officials(), text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standings")
    void everyActingFormGivesTheOfficeOrTakesIt(List<String> row) {
        Standing standing = Standing.valueOf(row.getFirst());
        for (String form : Table.values(row.get(1))) {
            String text = row.get(2).replaceFirst("^.*? (?=Bupati|Sekda|Wali)", form + " ");
            check(standing, text);
        }
        check(standing, row.get(2));
    }

    private static void check(Standing standing, String text) {
        List<OfficialMention> found = press.annotate(text).officials();
        if (standing.holds()) {
            assertEquals(1, found.size(), () -> text + " → " + found);
            assertEquals(standing.acting(), found.getFirst().official().acting(), text);
        } else {
            assertEquals(List.of(), found, text);
            assertTrue(
                    press.cast(text).mentions().stream()
                            .anyMatch(
                                    m -> m.person() != null && m.person().name().equals("Ratna Dewi")),
                    () -> "nobody in " + text);
        }
    }

    @Test
    void noSpellingBelongsToTwoOffices() {
        List<String> forms =
                offices().flatMap(row -> Table.values(row.get(3)).stream()).toList();
        assertEquals(List.of(), twice(forms));
    }

    private static List<String> twice(List<String> forms) {
        return forms.stream()
                .filter(form -> forms.indexOf(form) != forms.lastIndexOf(form))
                .distinct()
                .toList();
    }
}
