package tutur.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tutur.document.Document;
import tutur.document.Refused;
import tutur.intake.Outcome;
import tutur.intake.Report;

class RunsTest {

    @TempDir
    Path folder;

    private static Report report(String... paths) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String path : paths) {
            outcomes.add(
                    path.startsWith("empty")
                            ? new Outcome.Refusal(new Refused(path, Refused.Reason.EMPTY, "nothing in it"))
                            : new Outcome.Unchanged(path, "0123456789ab"));
        }
        return new Report(Instant.EPOCH, paths.length, 9, outcomes, 0, List.of(), Duration.ofSeconds(2), List.of());
    }

    @Test
    void accountsAreKeptTheNewestFirstWithEachRefusedFile() throws Exception {
        Runs runs = new Runs(folder);
        runs.add(report("a.txt"));
        runs.add(report("a.txt", "empty.txt"));
        List<RunRecord> all = new Runs(folder).all();
        assertEquals(List.of(2, 1), all.stream().map(RunRecord::files).toList());
        RunRecord last = all.getFirst();
        assertEquals(1, last.unchanged());
        assertEquals(1, last.empty());
        assertEquals("empty.txt", last.refusals().getFirst().path());
        assertEquals("empty", last.refusals().getFirst().reason());
        Path file = folder.resolve("report.json");
        Runs.write(last, file);
        assertTrue(Files.readString(file).contains("\"files\" : 2"), Files.readString(file));
    }

    @Test
    void runsThatFailedOrWereKilledHaveAccountsToo() throws Exception {
        Runs runs = new Runs(folder);
        runs.begin(Instant.EPOCH);
        runs.add(report("a.txt"));
        runs.begin(Instant.EPOCH);
        runs.begin(Instant.EPOCH);
        runs.failed(Instant.EPOCH, new IOException("no disk"));
        List<RunRecord> all = runs.all();
        assertEquals(
                List.of(RunRecord.State.FAILED, RunRecord.State.BEGUN, RunRecord.State.ENDED),
                all.stream().map(RunRecord::state).toList());
        assertEquals("no disk", all.getFirst().failure());
    }

    @Test
    void repeatedFilesAreNamedWithWhatTheyRepeatAllOfThemInTheReport() throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Outcome.Unchanged("a.txt", "0123456789ab"));
        for (int i = 0; i < RunRecord.MOST + 1; i++) {
            outcomes.add(new Outcome.Duplicate("b" + i + ".txt", "a.txt"));
        }
        Report report =
                new Report(Instant.EPOCH, outcomes.size(), 9, outcomes, 0, List.of(), Duration.ofSeconds(2), List.of());
        assertEquals(RunRecord.MOST, RunRecord.of(report).duplicates().size());
        assertEquals(RunRecord.MOST + 1, RunRecord.whole(report).duplicates().size());
        assertTrue(report.lines().contains("duplicate b0.txt: same as a.txt"), report.lines()::toString);
    }

    @Test
    void whatCameFromSourcesIsKeptUntilTheyAreLookedAtAgain() throws Exception {
        Runs runs = new Runs(folder);
        assertEquals(List.of(), runs.sources());
        SourceRecord one = new SourceRecord("satu", Instant.EPOCH, 2, 1, 0, 1, 0, List.of("refused x: it is a video"));
        SourceRecord two = new SourceRecord("dua", Instant.EPOCH, 1, 1, 0, 0, 0, List.of());
        runs.visited(List.of(one, two));
        SourceRecord later = new SourceRecord("satu", Instant.EPOCH.plusSeconds(60), 0, 0, 0, 0, 0, List.of());
        runs.visited(List.of(later));
        assertEquals(List.of(two, later), new Runs(folder).sources());
    }

    @Test
    void documentsThatAreNotCompleteAreToldWithWhatIsMissing() {
        Document.Caveat cut = new Document.Caveat(Document.Caveat.Kind.CUT, "the text was cut off", List.of());
        Document.Caveat ocr = new Document.Caveat(Document.Caveat.Kind.OCR, "read from pictures", List.of());
        List<Outcome> outcomes = List.of(
                new Outcome.Indexed("a.txt", "1", List.of(ocr, cut)), new Outcome.Indexed("b.txt", "2", List.of(ocr)));
        Report report = new Report(Instant.EPOCH, 2, 9, outcomes, 0, List.of(), Duration.ofSeconds(2), List.of());
        assertEquals(
                List.of("incomplete a.txt: cut, the text was cut off", "1 new document is not complete"),
                report.lines().subList(0, 2));
        assertEquals(
                List.of("a.txt: cut, the text was cut off"),
                RunRecord.of(report).incomplete());
    }

    @Test
    void accountsOfVersionsThatToldLessAreStillRead() throws Exception {
        Runs runs = new Runs(folder);
        runs.add(report("a.txt"));
        Path file = folder.resolve("runs.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"incomplete\":[],", ""));
        assertEquals(List.of(), new Runs(folder).all().getFirst().incomplete());
    }

    @Test
    void aLineThatACrashCutOffIsPassedOver() throws Exception {
        Runs runs = new Runs(folder);
        runs.add(report("a.txt"));
        Files.writeString(folder.resolve("runs.jsonl"), "{\"started\":\"2026-", StandardOpenOption.APPEND);
        assertEquals(1, runs.all().size());
        runs.add(report("a.txt", "b.txt"));
        assertEquals(2, runs.all().size());
        assertEquals(2, runs.all().getFirst().files());
    }

    @Test
    void noMoreThanFiveHundredAreKept() throws Exception {
        Runs runs = new Runs(folder);
        Report report = report("a.txt");
        for (int i = 0; i < 503; i++) {
            runs.add(report);
        }
        assertEquals(500, runs.all().size());
    }

    @Test
    @Timeout(20)
    void ordersThatComeDuringARunAreCarriedOutTogetherByTheNext() throws Exception {
        Report report = report("a.txt");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch may = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        AtomicInteger runs = new AtomicInteger();
        List<IntakeQueue.Order> asked = new CopyOnWriteArrayList<>();
        IntakeQueue.Run run = again -> {
            asked.add(again);
            runs.incrementAndGet();
            begun.countDown();
            try {
                may.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            second.countDown();
            return report;
        };
        try (IntakeQueue queue = new IntakeQueue(run, line -> {})) {
            queue.order(IntakeQueue.Order.UPDATE);
            begun.await();
            queue.order(new IntakeQueue.Order(Set.of("a.pdf"), false, false));
            queue.order(new IntakeQueue.Order(Set.of("b.pdf"), true, false));
            assertTrue(queue.running());
            may.countDown();
            second.await();
            while (queue.running()) {
                Thread.sleep(5);
            }
            assertEquals(2, runs.get());
            assertEquals(
                    List.of(IntakeQueue.Order.UPDATE, new IntakeQueue.Order(Set.of("a.pdf", "b.pdf"), true, false)),
                    asked);
        }
    }

    @Test
    @Timeout(20)
    void aFailedRunIsToldAndTheNextOneStillRuns() throws Exception {
        Report report = report("a.txt");
        AtomicInteger runs = new AtomicInteger();
        List<String> told = new CopyOnWriteArrayList<>();
        IntakeQueue.Run run = again -> {
            if (runs.incrementAndGet() == 1) {
                throw new IOException("no disk");
            }
            return report;
        };
        try (IntakeQueue queue = new IntakeQueue(run, told::add)) {
            queue.order(IntakeQueue.Order.UPDATE);
            while (queue.running()) {
                Thread.sleep(5);
            }
            assertTrue(told.getFirst().contains("no disk"), told.toString());
            assertEquals(1, queue.now().files());
            assertFalse(queue.running());
        }
    }

    @Test
    void aRunThatDoesNotAddUpIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RunRecord(
                        Instant.EPOCH,
                        RunRecord.State.ENDED,
                        null,
                        1,
                        3,
                        0,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
