package tutur.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.Archive;
import tutur.archive.Query;
import tutur.archive.SearchRequest;

class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLosesNoCommitAndLeavesNoHalfOne() throws Exception {
        Random random = new Random(9);
        for (int round = 0; round < 3; round++) {
            long acknowledged = writeAndKill(4 + random.nextInt(6), random.nextInt(40));
            try (Directory directory = FSDirectory.open(folder);
                    CheckIndex check = new CheckIndex(directory)) {
                assertTrue(check.checkIndex().clean);
            }
            try (Archive archive = LuceneArchive.open(folder)) {
                long documents = total(archive, SearchRequest.Unit.DOCUMENT);
                assertTrue(documents >= acknowledged, documents + " of " + acknowledged);
                assertEquals(0, documents % CommitLoop.AT_A_TIME);
                assertEquals(2 * documents, total(archive, SearchRequest.Unit.STATEMENT));
                assertTrue(archive.find("d" + (documents - 1)).isPresent());
            }
        }
    }

    /** @return how many documents the process said were durable before it was killed */
    private long writeAndKill(int commits, int millisecondsMore) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitLoop.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long acknowledged = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < commits; i++) {
                acknowledged = number(lines.readLine());
            }
            Thread.sleep(millisecondsMore);
            process.destroyForcibly();
            acknowledged = Math.max(acknowledged, rest(lines));
        }
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        return acknowledged;
    }

    /** What the process still said before it died; its stream may close at any moment. */
    private static long rest(BufferedReader lines) {
        long acknowledged = 0;
        try {
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                acknowledged = Math.max(acknowledged, number(line));
            }
        } catch (IOException closed) {
            return acknowledged;
        }
        return acknowledged;
    }

    private static long number(String line) {
        assertTrue(line != null && line.matches("\\d+"), () -> "the process said: " + line);
        return Long.parseLong(line);
    }

    private static long total(Archive archive, SearchRequest.Unit unit) throws IOException {
        return archive.search(new SearchRequest(
                        new Query.AllOf(List.of()), unit, SearchRequest.Sort.NEWEST, 0, null, List.of()))
                .total();
    }
}
