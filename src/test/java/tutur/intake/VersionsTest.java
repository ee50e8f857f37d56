package tutur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.story.Wording.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that came again from the same address. */
class VersionsTest {

    private static final Instant MONDAY = Instant.parse("2024-05-06T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-05-07T08:00:00Z");
    private static final String FIRST = text(1, 80) + "</p><p>" + text(2, 60);
    private static final String SECOND = text(1, 80) + "</p><p>" + text(3, 30);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layDesk() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void clearDesk() {
        desk.close();
    }

    private static String page(String words) {
        return "<!DOCTYPE html><html><head><title>Berita</title><link rel=\"canonical\" href=\"https://kabar.example/berita\">"
                + "</head><body><article><h1>Berita</h1><p>" + words + "</p></article></body></html>";
    }

    private List<String> archived() throws Exception {
        return desk.archived().isEmpty()
                ? List.of()
                : List.of(String.valueOf(desk.archived().size()));
    }

    private void stands(String path, Report report, String older) throws Exception {
        assertEquals(List.of("1"), archived(), report::toString);
        assertEquals("Berita", desk.document(path).title());
        assertTrue(report.outcomes().contains(new Outcome.Duplicate(older, path, true)), report::toString);
        assertEquals(
                report.files(),
                report.indexed() + report.unchanged() + report.duplicates() + report.empty() + report.refused());
        assertEquals(1, report.older());
    }

    @ParameterizedTest
    @CsvSource({"a.html, b.html", "b.html, a.html"})
    void theNewestVersionStandsInTheArchiveWhateverItsName(String older, String newer) throws Exception {
        Report report = desk.file(older, page(FIRST), MONDAY)
                .file(newer, page(SECOND), TUESDAY)
                .run();
        stands(newer, report, older);
        Report again = desk.run();
        stands(newer, again, older);
        assertEquals(1, again.unchanged());
        assertEquals(0, desk.annotated());
    }

    @ParameterizedTest
    @CsvSource({"a.html, b.html", "b.html, a.html"})
    void aVersionThatComesLaterReplacesTheOneThatStands(String older, String newer) throws Exception {
        desk.file(older, page(FIRST), MONDAY).run();
        Report report = desk.file(newer, page(SECOND), TUESDAY).run();
        stands(newer, report, older);
        Files.delete(desk.corpus.resolve(newer));
        desk.run(Intake::removingVanished);
        assertEquals("Berita", desk.document(older).title());
        assertEquals(List.of("1"), archived());
    }

    @Test
    void allVersionsAreToldTheOneThatStandsFirst() throws Exception {
        desk.file("a.html", page(FIRST), MONDAY)
                .file("b.html", page(SECOND), TUESDAY)
                .run();
        Versions versions = Versions.beside(desk.index, Corpus.at(desk.corpus));
        List<Versions.Version> all = versions.of(desk.document("b.html").id());
        assertEquals(
                List.of("b.html", "a.html"),
                all.stream().map(Versions.Version::path).toList());
        assertEquals(MONDAY, all.getLast().came());
        assertEquals(desk.document("b.html").origin().sha256(), all.getFirst().sha256());
        desk.file("c.html", page(SECOND + " " + text(4, 20)), TUESDAY.plusSeconds(60))
                .run();
        assertEquals(3, versions.of(desk.document("c.html").id()).size());
        assertEquals(List.of(), versions.of("nothing"));
        assertEquals(List.of(), Versions.none().of("nothing"));
        assertEquals(
                List.of(),
                Versions.beside(folder.resolve("nowhere"), Corpus.at(desk.corpus))
                        .of("nothing"));
    }

    @ParameterizedTest
    @CsvSource({"a.html, b.html", "b.html, a.html"})
    void whatAPageSaysOfItsChangesCountsMoreThanTheTimeOfItsFile(String older, String newer) throws Exception {
        String meta = "<head><meta property=\"article:modified_time\" content=\"2024-05-0%dT08:00:00+07:00\">";
        Report report = desk.file(older, page(FIRST).replace("<head>", meta.formatted(6)), TUESDAY)
                .file(newer, page(SECOND).replace("<head>", meta.formatted(7)), MONDAY)
                .run();
        stands(newer, report, older);
    }

    @Test
    void anAddressThatShowsAnotherArticleEachDayHidesNone() throws Exception {
        desk.file("a.html", page(text(5, 90)), MONDAY).file("b.html", page(text(6, 90)), TUESDAY);
        assertEquals(2, desk.run().indexed());
        assertEquals(2, desk.run().unchanged());
    }

    @Test
    void aPageThatComesAgainUnchangedStaysADuplicateOfTheFirst() throws Exception {
        desk.file("a.html", page(FIRST), MONDAY)
                .file("b.html", page(SECOND), TUESDAY)
                .file("c.html", page(FIRST), TUESDAY.plusSeconds(60));
        for (int run = 0; run < 2; run++) {
            Report report = desk.run();
            assertTrue(report.outcomes().contains(new Outcome.Duplicate("c.html", "a.html")), report::toString);
            assertEquals(List.of("1"), archived());
            assertEquals("Berita", desk.document("b.html").title());
        }
    }
}
