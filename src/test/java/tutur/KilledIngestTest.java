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
 * is three times and 1,000 pages, to stay short: after something was made durable, while the program starts, and at any moment.
 */
@Tag("slow")
class KilledIngestTest {

    private static final int KILLS = Integer.getInteger("tutur.kills", 3);
    private static final int PAGES = Integer.getInteger("tutur.kills.pages", 1_000);
    /** Bytes of the file that tells what was read: more than its first line, less than what one commit adds. */
    private static final long A_COMMIT = 2_000;

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
            boolean ended = switch (i % 3) {
                case 0 -> afterACommit(process, index, random.nextLong(100));
                case 1 -> process.waitFor(random.nextLong(1_000), TimeUnit.MILLISECONDS);
                default -> process.waitFor(random.nextLong(whole / 2), TimeUnit.MILLISECONDS);
            };
            if (!ended) {
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

    /** Waits until more was made durable, and so many milliseconds more. @return whether the process ended before */
    private static boolean afterACommit(Process process, Path index, long milliseconds)
            throws IOException, InterruptedException {
        Path ledger = index.resolve("files.tsv");
        long before = Files.exists(ledger) ? Files.size(ledger) : 0;
        while (process.isAlive() && (!Files.exists(ledger) || Files.size(ledger) < before + A_COMMIT)) {
            Thread.sleep(20);
        }
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
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
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
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
