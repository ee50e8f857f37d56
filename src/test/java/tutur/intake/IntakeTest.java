package tutur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Refused;

class IntakeTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layDesk() throws IOException {
        desk = new Desk(folder);
    }

    @AfterEach
    void clearDesk() {
        desk.close();
    }

    @Test
    void everyFileHasOneOutcomeAndTheSumIsTold() throws Exception {
        desk.file("a.txt", "Bupati membuka rapat.")
                .file("b/c.txt", "Sekda menutup rapat.")
                .file("d.txt", "");
        desk.file("e.txt", "Bupati membuka rapat.").file("f.txt", "Rapat MELEDAK di sini.");
        Report report = desk.run();
        assertEquals(List.of("a.txt", "b/c.txt", "d.txt", "e.txt", "f.txt"), paths(report));
        assertTrue(
                report.lines()
                        .getLast()
                        .startsWith(
                                "5 files = 2 indexed + 0 unchanged + 1 duplicate + 1 empty + 1 refused; 0 removed;"),
                report.lines().toString());
        assertEquals(2, desk.archived().size());
    }

    @Test
    void aFileThatBreaksARuleIsRefusedInOneLineAndTheRunGoesOn() throws Exception {
        desk.file("a.txt", "Rapat MELEDAK di sini.").file("b.txt", "Rapat dibuka.");
        Report report = desk.run();
        Refused refused = report.refusals().getFirst();
        assertEquals(Refused.Reason.CRASHED, refused.reason());
        assertTrue(refused.detail().contains("a fault in a rule at tutur.intake.Desk.annotate"), refused.detail());
        assertTrue(report.lines().getFirst().startsWith("refused a.txt: crashed, annotating it failed"));
        assertEquals(1, report.indexed());
    }

    @Test
    void aSecondRunAnnotatesNothing() throws Exception {
        desk.file("a.txt", "Satu.").file("b.txt", "Dua.").file("c.txt", "Dua.").file("d.txt", "");
        Report first = desk.run();
        Report second = desk.run();
        assertEquals(0, desk.annotated());
        assertEquals(first.indexed(), second.unchanged());
        assertEquals(first.duplicates(), second.duplicates());
        assertEquals(first.refusals(), second.refusals());
    }

    @Test
    void aChangedFileTakesThePlaceOfTheOldOne() throws Exception {
        desk.file("a.txt", "Satu.").run();
        String before = desk.archived().values().iterator().next();
        Report report =
                desk.file("a.txt", "Lain.", Instant.now().minusSeconds(60)).run();
        assertEquals(1, report.indexed());
        assertEquals(1, desk.archived().size());
        assertTrue(!desk.archived().containsValue(before));
    }

    @Test
    void aFileChangedInTheInstantOfARunIsNotMissed() throws Exception {
        Instant now = Instant.now();
        desk.file("a.txt", "Satu.", now).run();
        Report report = desk.file("a.txt", "Lain.", now).run();
        assertEquals(1, report.indexed());
    }

    @Test
    void aTouchedFileIsReadButNotAnnotatedAgain() throws Exception {
        desk.file("a.txt", "Satu.").run();
        Report report =
                desk.file("a.txt", "Satu.", Instant.now().minusSeconds(60)).run();
        assertEquals(1, report.unchanged());
        assertEquals(0, desk.annotated());
    }

    @Test
    void aDocumentWhoseFileIsGoneStaysUntilItsRemovalIsAskedFor() throws Exception {
        desk.file("a.txt", "Satu.").file("b.txt", "Dua.").run();
        Files.delete(desk.corpus.resolve("a.txt"));
        Report report = desk.run();
        assertEquals(0, report.removed());
        assertEquals(List.of("a.txt"), report.vanished());
        assertEquals(2, desk.archived().size());
        assertEquals(List.of("a.txt"), desk.run().vanished());
        assertEquals(1, desk.run(Intake::removingVanished).removed());
        assertEquals(1, desk.archived().size());
        assertEquals(List.of(), desk.run().vanished());
    }

    @Test
    void aDocumentWhoseFileWasMovedGoesWithIt() throws Exception {
        desk.file("a.txt", "Satu.").run();
        Files.move(desk.corpus.resolve("a.txt"), desk.corpus.resolve("b.txt"));
        Report report = desk.run();
        assertEquals(1, report.removed());
        assertEquals(List.of(), report.vanished());
        assertEquals(1, desk.archived().size());
    }

    @Test
    void aRefusedFileIsTriedAgainOnlyWhenAskedFor() throws Exception {
        desk.file("a.txt", "Kalimat ini MELEDAK.").run();
        assertEquals(1, desk.annotated());
        desk.run();
        assertEquals(0, desk.annotated());
        desk.run(intake -> intake.again(path -> path.equals("b.txt")));
        assertEquals(0, desk.annotated());
        Report report = desk.run(intake -> intake.again(path -> path.equals("a.txt")));
        assertEquals(1, desk.annotated());
        assertEquals(1, report.refused());
    }

    @Test
    void ofEqualFilesTheFirstByNameStandsInTheArchive() throws Exception {
        desk.file("b.txt", "Satu.").run();
        Report report = desk.file("a.txt", "Satu.").file("c.txt", "Satu.").run();
        assertEquals(
                List.of(new Outcome.Duplicate("b.txt", "a.txt"), new Outcome.Duplicate("c.txt", "a.txt")),
                report.outcomes().subList(1, 3));
        assertEquals(1, desk.archived().size());
        Files.delete(desk.corpus.resolve("a.txt"));
        assertEquals(
                List.of("b.txt"),
                desk.run().outcomes().stream()
                        .filter(o -> o instanceof Outcome.Indexed)
                        .map(Outcome::path)
                        .toList());
    }

    @Test
    void withoutItsLedgerARunDoesAllAgainToTheSameEnd() throws Exception {
        desk.file("a.txt", "Satu.").file("b.txt", "Dua.").run();
        var before = desk.archived();
        Files.delete(desk.index.resolve("files.tsv"));
        assertEquals(2, desk.run().indexed());
        assertEquals(before, desk.archived());
    }

    @Test
    void aLedgerThatSurvivedItsIndexHidesNothing() throws Exception {
        desk.file("a.txt", "Satu.").file("b.txt", "Dua.").run();
        try (var files = Files.list(desk.index.resolve("lucene"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals(2, desk.run().indexed());
        assertEquals(2, desk.archived().size());
    }

    @Test
    void aLedgerCutOffInItsLastLineIsReadUpToThere() throws Exception {
        desk.file("a.txt", "Satu.").file("b.txt", "Dua.").run();
        Path ledger = desk.index.resolve("files.tsv");
        String text = Files.readString(ledger);
        Files.writeString(ledger, text.substring(0, text.length() - 3));
        Report report = desk.run();
        assertEquals(List.of(1, 1), List.of(report.unchanged(), report.indexed()));
        assertEquals(2, desk.run().unchanged());
    }

    @Test
    void namesWithTabsAndLineFeedsAreRemembered() throws Exception {
        desk.file("a\tb\nc\\t.txt", "Satu.").run();
        assertEquals(1, desk.run().unchanged());
        assertEquals(0, desk.annotated());
    }

    @Test
    void aFolderWithDocumentsInItIsReadFromThere() throws Exception {
        desk.file("documents/a.txt", "Satu.").file("README.md", "Keterangan.").file("documents/.x/b.txt", "Dua.");
        assertEquals(List.of("a.txt"), paths(desk.run()));
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorAndEmptiesNoArchive() throws Exception {
        assertThrows(NotDirectoryException.class, () -> Corpus.at(folder.resolve("nowhere")));
    }

    @Test
    void aReportThatDoesNotAddUpIsRefused() {
        Outcome one = new Outcome.Indexed("a", "1", List.of());
        assertThrows(
                IllegalStateException.class,
                () -> new Report(Instant.EPOCH, 2, 0, List.of(one), 0, List.of(), Duration.ZERO, List.of()));
        assertThrows(
                IllegalStateException.class,
                () -> new Report(Instant.EPOCH, 2, 0, List.of(one, one), 0, List.of(), Duration.ZERO, List.of()));
    }

    private static List<String> paths(Report report) {
        return report.outcomes().stream().map(Outcome::path).toList();
    }

    @Test
    void aReceiptTellsWhereItsFileCameFromAndIsNoFileItself() throws IOException {
        desk.file("uji/a.txt", "Rapat dibuka di pendopo.\n")
                .file("uji/a.txt.origin.json", """
                {"source": "uji", "url": "https://uji.example/1", "arrived": "2024-03-04T05:06:07Z", "sha256": "%s",
                 "outlet": "Warta Uji", "region": "12.71", "official": true}
                """.formatted("0".repeat(64)));
        assertEquals(1, desk.run().indexed());
        Document document = desk.document("uji/a.txt");
        assertEquals("Warta Uji", document.outlet());
        assertEquals("https://uji.example/1", document.origin().url());
        assertEquals(
                new Origin.Source("uji", true, "12.71", Instant.parse("2024-03-04T05:06:07Z")),
                document.origin().source());
        desk.file("uji/b.txt", "Rapat ditutup.\n").file("uji/b.txt.origin.json", "{");
        assertTrue(desk.run().lines().getFirst().startsWith("refused uji/b.txt: inaccessible, its receipt"));
    }
}
