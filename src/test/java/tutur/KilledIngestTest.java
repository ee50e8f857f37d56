package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.Archive;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.archive.lucene.LuceneArchive;
import tutur.roster.Curation;

/** The power may fail at any moment. */
@Tag("slow")
class KilledIngestTest {

    private static final int FILES = 2_000;

    @Test
    void aRunKilledAtAnyMomentGoesOnAndLosesAndDoublesNothing(@TempDir Path folder) throws Exception {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(corpus.resolve("%04d.txt".formatted(i)), article(i));
        }
        Path index = folder.resolve("index");
        Random random = new Random(42);
        int kills = 0;
        for (int attempt = 0; attempt < 5; attempt++) {
            Process process = ingest(corpus, index, folder.resolve("out.txt"));
            if (process.waitFor(2_000 + 1_500 * attempt + random.nextInt(2_500), TimeUnit.MILLISECONDS)) {
                break;
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
        assertTrue(kills > 0, "the run was over before it could be killed");
        Process last = ingest(corpus, index, folder.resolve("out.txt"));
        assertTrue(last.waitFor(5, TimeUnit.MINUTES));
        String report = Files.readString(folder.resolve("out.txt"));
        assertEquals(0, last.exitValue(), report);
        assertTrue(report.contains(FILES + " files = "), report);
        assertTrue(report.contains("+ 0 duplicate + 0 empty + 0 refused; 0 removed"), report);
        assertFalse(report.contains("+ 0 unchanged"), () -> "no kill came after a commit: " + report);
        check(index);
    }

    private static void check(Path index) throws IOException {
        try (Archive archive = LuceneArchive.openForReading(index.resolve("lucene"), () -> Curation.NONE)) {
            Set<String> ids = new HashSet<>();
            archive.entries(e -> assertTrue(ids.add(e.id()), () -> e.id() + " stands there twice"));
            assertEquals(FILES, ids.size());
            assertEquals(FILES, total(archive, Unit.DOCUMENT, new Query.Words("rapat")));
            assertEquals(FILES, total(archive, Unit.STATEMENT, new Query.Words("anggaran")));
            assertEquals(1, total(archive, Unit.DOCUMENT, new Query.Words("nomor777")));
        }
    }

    private static long total(Archive archive, Unit unit, Query query) throws IOException {
        return archive.search(new SearchRequest(query, unit, Sort.RELEVANCE, 0, null, List.of()))
                .total();
    }

    private static String article(int number) {
        return """
                SAMPIT – Bupati Kotawaringin Timur Arga Lesmana membuka rapat nomor%d, Senin (4/3/2024).

                “Kita hemat anggaran urusan %d,” ujarnya.
                """.formatted(number, number);
    }

    private static Process ingest(Path corpus, Path index, Path out) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "tutur.Main",
                        "ingest",
                        "--corpus",
                        corpus.toString(),
                        "--index",
                        index.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }
}
