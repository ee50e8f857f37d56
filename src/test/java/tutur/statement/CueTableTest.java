package tutur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutur.annotation.Press;
import tutur.text.Table;

/** Every form in the table of verbs of speech is heard in a sentence, and what the table calls no speech is not. */
class CueTableTest {

    private static final String INTRODUCED = "Bupati Jember Ratna Dewi meninjau jembatan. ";

    private static Press press;

    @BeforeAll
    static void readTables() {
        press = new Press();
    }

    static Stream<List<String>> verbs() {
        return Table.rows(CueLexicon.class, "cues.tsv", 8).stream();
    }

    static Stream<String> active() {
        return verbs().filter(row -> strength(row) >= 2).flatMap(row -> Table.values(row.get(3)).stream());
    }

    static Stream<String> weak() {
        return verbs().filter(row -> strength(row) == 1).flatMap(row -> Table.values(row.get(3)).stream());
    }

    static Stream<String> base() {
        return verbs().flatMap(row -> Table.values(row.get(1)).stream());
    }

    static Stream<String> enclitic() {
        return verbs().flatMap(row -> Table.values(row.get(2)).stream());
    }

    static Stream<String> strongPassive() {
        return verbs().filter(row -> strength(row) >= 2)
                .flatMap(row -> Table.values(row.get(4)).stream())
                .filter(form -> !form.endsWith("nya"));
    }

    static Stream<String> notSpeech() {
        return verbs().map(row -> row.get(7)).filter(cell -> !cell.isEmpty());
    }

    private static int strength(List<String> row) {
        return Integer.parseInt(row.get(6));
    }

    @ParameterizedTest
    @MethodSource("active")
    void anActiveFormReportsWhatFollows(String form) {
        said(
                "indirect | Ratna Dewi | jalan itu selesai tahun ini",
                "Bupati Jember Ratna Dewi " + form + " bahwa jalan itu selesai tahun ini.");
    }

    @ParameterizedTest
    @MethodSource("weak")
    void aWeakActiveFormReportsBehindBahwaAndNotWithoutIt(String form) {
        said(
                "indirect | Ratna Dewi | jalan itu selesai tahun ini",
                "Bupati Jember Ratna Dewi " + form + " bahwa jalan itu selesai tahun ini.");
        assertEquals(
                List.of(),
                Press.statements(press.annotate("Bupati Jember Ratna Dewi " + form + " jalan itu tahun ini.")));
    }

    @ParameterizedTest
    @MethodSource("base")
    void aBaseFormBehindAQuotationNamesTheSpeakerBehindIt(String form) {
        said(
                "direct | Ratna Dewi | Jalan itu selesai tahun ini,",
                INTRODUCED + "\"Jalan itu selesai tahun ini,\" " + form + " Ratna Dewi.");
    }

    @ParameterizedTest
    @MethodSource("enclitic")
    void anEncliticFormBehindAQuotationMeansTheCurrentSpeaker(String form) {
        said(
                "direct | Ratna Dewi | Jalan itu selesai tahun ini,",
                INTRODUCED + "\"Jalan itu selesai tahun ini,\" " + form + ".");
    }

    @ParameterizedTest
    @MethodSource("strongPassive")
    void aPassiveFormInFrontNamesTheSpeakerBehindIt(String form) {
        String first = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
        said(
                "indirect | Ratna Dewi | jalan itu selesai tahun ini",
                INTRODUCED + first + " Ratna Dewi, jalan itu selesai tahun ini.");
    }

    @ParameterizedTest
    @MethodSource("notSpeech")
    void whatTheTableCallsNoSpeechIsNone(String text) {
        assertEquals(List.of(), Press.statements(press.annotate(text)), text);
    }

    @Test
    void noFormBelongsToTwoVerbs() {
        for (int column = 1; column <= 4; column++) {
            Set<String> seen = new HashSet<>();
            List<String> twice = new ArrayList<>();
            for (List<String> row : verbs().toList()) {
                Table.values(row.get(column)).stream()
                        .filter(form -> !seen.add(form))
                        .forEach(twice::add);
            }
            assertEquals(List.of(), twice, "column " + column + " of cues.tsv");
        }
    }

    private static void said(String expected, String text) {
        assertEquals(List.of(expected), Press.statements(press.annotate(text)), text);
    }
}
