package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ingest --report FILE} leaves for scripts. */
class ReportFileTest {

    @TempDir
    private Path folder;

    private Path corpus;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void lay() throws Exception {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(corpus.resolve("documents"));
        Files.writeString(corpus.resolve("documents/a.txt"), "MEDAN – Bupati Deli Serdang Wira Salim membuka rapat.\n");
        Files.copy(corpus.resolve("documents/a.txt"), corpus.resolve("documents/b.txt"));
    }

    private int ingest(Path report) {
        PrintWriter errors = new PrintWriter(err, true);
        return Main.run(
                new PrintWriter(new StringWriter()),
                errors,
                "ingest",
                "--corpus",
                corpus.toString(),
                "--report",
                report.toString());
    }

    @Test
    void itNamesDuplicatesWithWhatTheyRepeat() throws Exception {
        Path report = folder.resolve("run.json");
        assertEquals(0, ingest(report), err::toString);
        String told = Files.readString(report);
        assertTrue(told.contains("\"state\" : \"ended\""), told);
        assertTrue(
                told.replaceAll("\\s+", " ").contains("\"path\" : \"b.txt\", \"of\" : \"a.txt\", \"older\" : false"),
                told);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldBeforeTheRun() {
        assertEquals(1, ingest(folder.resolve("tidak/ada/run.json")));
        assertTrue(err.toString().contains("cannot write the report to"), err::toString);
        assertFalse(Files.exists(corpus.resolve(".tutur-index")), "nothing was begun");
    }

    @Test
    void aRunThatFailsHasOneToo() throws Exception {
        Files.writeString(corpus.resolve("sources.yaml"), "sources: []\n");
        Files.move(corpus.resolve("documents"), folder.resolve("away"));
        Path report = folder.resolve("run.json");
        assertEquals(1, ingest(report));
        String told = Files.readString(report);
        assertTrue(told.contains("\"state\" : \"failed\""), told);
        assertTrue(told.contains("its folder documents is not there"), told);
        String history = Files.readString(corpus.resolve(".tutur-index/runs.jsonl"));
        assertTrue(history.lines().toList().getLast().contains("\"state\":\"failed\""), history);
    }
}
