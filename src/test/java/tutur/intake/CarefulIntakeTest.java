package tutur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does not do because a folder is missing, a name tells nothing, or it is killed. */
class CarefulIntakeTest {

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
    void anArchiveIsNotEmptiedBecauseAFolderIsNotThere() throws Exception {
        desk.file("documents/a.txt", "Satu.").file("documents/b.txt", "Dua.").file("catatan.txt", "Bukan dokumen.");
        desk.run();
        Path documents = desk.corpus.resolve("documents");
        Path away = Files.move(documents, folder.resolve("away"));
        assertTrue(String.valueOf(assertThrows(IOException.class, () -> desk.run(Intake::removingVanished))
                        .getMessage())
                .contains("the folder documents of this corpus is not there"));
        desk.file("sources.yaml", "sources: []");
        assertTrue(String.valueOf(assertThrows(IOException.class, () -> Corpus.at(desk.corpus))
                        .getMessage())
                .contains("has sources.yaml, but its folder documents is not there"));
        Files.createDirectories(documents);
        Report nothing = desk.run(Intake::removingVanished);
        assertEquals(0, nothing.removed());
        assertEquals(List.of("a.txt", "b.txt"), nothing.vanished());
        assertTrue(
                nothing.lines().toString().contains("2 of 2 documents have no file any more: nothing was taken out"));
        Files.delete(documents);
        Files.move(away, documents);
        assertEquals(2, desk.run().unchanged());
    }

    @Test
    void theGreaterPartOfAnArchiveIsTakenOutOnlyWhenThatIsAskedFor() throws Exception {
        for (int file = 0; file < 12; file++) {
            desk.file("f" + file + ".txt", "Rapat nomor " + file + ".");
        }
        desk.run();
        for (int file = 0; file < 10; file++) {
            Files.delete(desk.corpus.resolve("f" + file + ".txt"));
        }
        Report careful = desk.run(Intake::removingVanished);
        assertEquals(10, careful.vanished().size());
        assertEquals(12, desk.archived().size());
        Report asked = desk.run(Intake::removingAllVanished);
        assertEquals(10, asked.removed());
        assertEquals(2, desk.archived().size());
    }

    @Test
    void whatProgramsKeepForThemselvesIsPassedOverAndTold() throws Exception {
        desk.file("a.txt", "Satu.")
                .file("Thumbs.db", "x")
                .file("b/~$rilis.docx", "x")
                .file("b/desktop.ini", "[a]");
        desk.file("._a.txt", "x").file("$RECYCLE.BIN/b.txt", "Dua.");
        Report report = desk.run();
        assertEquals(1, report.files());
        assertEquals(0, report.refused());
        assertTrue(
                report.lines().getFirst().startsWith("5 files that programs keep for themselves passed over: "),
                report.lines()::toString);
    }

    @Test
    void aRunThatIsKilledHasRememberedWhatItRefused() throws Exception {
        desk.file("a.txt", "").file("b.txt", "Dua.").file("c.txt", "Tiga.");
        assertThrows(IllegalStateException.class, () -> desk.runKilledAfter(2));
        assertTrue(Files.readString(desk.index.resolve("files.tsv")).contains("a.txt"));
        Report report = desk.run();
        assertEquals(2, report.indexed());
        assertEquals(1, report.empty());
    }
}
