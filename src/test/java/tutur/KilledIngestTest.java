package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.generation.Generator;
import tutur.region.Gazetteer;

/**
 * The power may fail at any moment. {@code -Dtutur.kills=20 -Dtutur.kills.pages=5000} kills as often as the goal asks; without them it
 * is three times and 1,500 pages, to stay short.
 */
@Tag("slow")
class KilledIngestTest {

    private static final int KILLS = Integer.getInteger("tutur.kills", 3);
    private static final int PAGES = Integer.getInteger("tutur.kills.pages", 1_500);

    @Test
    void aRunKilledAtAnyMomentGoesOnAndEndsAsIfNothingHadHappened(@TempDir Path folder) throws Exception {
        Path corpus = folder.resolve("corpus");
        write(corpus);
        Path calm = folder.resolve("calm");
        long start = System.nanoTime();
        run(corpus, calm, folder.resolve("calm.txt"));
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        Path index = folder.resolve("index");
        Random random = new Random(42);
        int kills = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = ingest(corpus, index, folder.resolve("out.txt"));
            // Any moment, the start of the program too; once one so late that something was made durable before.
            long moment = i == 0 ? 2 * whole / 3 : random.nextLong(Math.max(1_000, whole / 2));
            if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertTrue(kills >= Math.min(KILLS, 2), "only " + kills + " runs could be killed before they were over");
        String report = run(corpus, index, folder.resolve("out.txt"));
        assertTrue(report.contains(PAGES + " files = "), report);
        assertTrue(report.contains("+ 0 duplicate + 0 empty + 0 refused; 0 removed"), report);
        assertFalse(report.contains("+ 0 unchanged"), () -> "no kill came after a commit: " + report);
        assertEquals(ArchiveDigest.of(calm), ArchiveDigest.of(index));
    }

    private static void write(Path corpus) throws IOException {
        Generator generator = new Generator(Gazetteer.load(), 42, 2_000);
        for (int i = 0; i < PAGES; i++) {
            Generator.Page page = generator.page(i);
            Path file = corpus.resolve(page.name());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, Generator.bytes(page));
        }
    }

    private static String run(Path corpus, Path index, Path out) throws IOException, InterruptedException {
        Process process = ingest(corpus, index, out);
        assertTrue(process.waitFor(10, TimeUnit.MINUTES));
        String report = Files.readString(out);
        assertEquals(0, process.exitValue(), report);
        return report;
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
