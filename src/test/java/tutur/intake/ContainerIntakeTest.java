package tutur.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.container.Packs;
import tutur.document.Document;
import tutur.document.Origin;

class ContainerIntakeTest {

    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of("."), Path.of("."));

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String text(String what) {
        return "Bupati meninjau " + what + " di Rantau Jaya pada hari Senin.";
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return entries;
    }

    private void file(String path, byte[] bytes) throws IOException {
        file(path, bytes, Instant.now().minusSeconds(3600));
    }

    private void file(String path, byte[] bytes, Instant modified) throws IOException {
        Path file = Files.write(desk.corpus.resolve(path), bytes);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private static String outcomes(Report report) {
        return report.outcomes().stream()
                .map(o -> o.path() + " "
                        + (o instanceof Outcome.Refusal(var refused)
                                ? refused.reason()
                                : o.getClass().getSimpleName()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void membersOfAContainerAreDocumentsOfTheirOwn() throws IOException {
        file("arsip.zip", Packs.zip(entries("a.txt", text("pasar"), "2023/b.txt", text("jembatan"), "c.txt", "")));
        Report report = desk.run();
        assertEquals(
                "arsip.zip!/2023/b.txt Indexed\narsip.zip!/a.txt Indexed\narsip.zip!/c.txt EMPTY", outcomes(report));
        assertEquals(3, report.files());
        Document document = desk.document("arsip.zip!/2023/b.txt");
        assertEquals(text("jembatan"), document.body());
        assertEquals(2, desk.archived().size());
    }

    @Test
    void aContainerThatHasNotChangedIsNotOpenedAgain() throws IOException {
        file("a.zip", Packs.zip(entries("a.txt", text("pasar"), "b.txt", text("pasar"), "c.txt", "")));
        desk.run();
        Instant modified =
                Files.getLastModifiedTime(desk.corpus.resolve("a.zip")).toInstant();
        byte[] bytes = Files.readAllBytes(desk.corpus.resolve("a.zip"));
        Arrays.fill(bytes, (byte) 'x');
        // Whoever opens this file gets nothing out of it any more.
        file("a.zip", bytes, modified);
        Report again = desk.run();
        assertEquals("a.zip!/a.txt Unchanged\na.zip!/b.txt Duplicate\na.zip!/c.txt EMPTY", outcomes(again));
        assertEquals(0, desk.annotated());
        assertEquals(0, again.removed());
    }

    @Test
    void membersThatAreGoneLeaveTheArchiveThoseOfContainersThatAreGoneWhenAsked() throws IOException {
        file("a.zip", Packs.zip(entries("a.txt", text("pasar"), "b.txt", text("jembatan"))));
        file("b.txt", text("sekolah").getBytes(UTF_8));
        desk.run();
        file(
                "a.zip",
                Packs.zip(entries("a.txt", text("pasar"), "c.txt", text("waduk"))),
                Instant.now().minusSeconds(99));
        Report changed = desk.run();
        assertEquals("a.zip!/a.txt Unchanged\na.zip!/c.txt Indexed\nb.txt Unchanged", outcomes(changed));
        assertEquals(1, desk.annotated());
        assertEquals(1, changed.removed());
        Files.delete(desk.corpus.resolve("a.zip"));
        assertEquals(List.of("a.zip!/a.txt", "a.zip!/c.txt"), desk.run().vanished());
        assertEquals(2, desk.run(Intake::removingVanished).removed());
        assertEquals(1, desk.archived().size());
    }

    @Test
    void aMemberThatRepeatsAFileIsItsDuplicateUntilTheFileIsGone() throws IOException {
        file("a.txt", text("pasar").getBytes(UTF_8));
        file("b.zip", Packs.zip(entries("x.txt", text("pasar"))));
        assertEquals("a.txt Indexed\nb.zip!/x.txt Duplicate", outcomes(desk.run()));
        Files.delete(desk.corpus.resolve("a.txt"));
        assertEquals("b.zip!/x.txt Indexed", outcomes(desk.run()));
        assertEquals("b.zip!/x.txt Unchanged", outcomes(desk.run()));
        file("a.txt", text("pasar").getBytes(UTF_8));
        Report report = desk.run();
        assertEquals("a.txt Indexed\nb.zip!/x.txt Duplicate", outcomes(report));
        assertEquals(1, report.removed());
    }

    @Test
    void aBrokenContainerCountsItselfBesideItsMembers() throws IOException {
        byte[] noise = new byte[9000];
        new java.util.Random(3).nextBytes(noise);
        Map<String, byte[]> entries = entries("a.txt", text("pasar"));
        entries.put("b.txt", noise);
        byte[] zip = Packs.zip(entries);
        file("a.zip", Arrays.copyOf(zip, zip.length / 2));
        file("kosong.zip", Packs.zip(Map.of("folder/", new byte[0])));
        String expected = "a.zip UNREADABLE\na.zip!/a.txt Indexed\na.zip!/b.txt";
        for (int run = 0; run < 2; run++) {
            Report report = desk.run();
            assertTrue(outcomes(report).startsWith("a.zip UNREADABLE\na.zip!/a.txt"), outcomes(report));
            assertTrue(outcomes(report).endsWith("kosong.zip EMPTY"), outcomes(report));
            assertEquals(3, report.files(), expected);
        }
    }

    @Test
    void aFaultWithOneMemberIsAccountedForAndTheOthersStand() throws IOException {
        file("a.zip", Packs.zip(entries("a.txt", text("pasar"), "b.txt", text("MELEDAK"), "c.txt", text("waduk"))));
        assertEquals("a.zip!/a.txt Indexed\na.zip!/b.txt CRASHED\na.zip!/c.txt Indexed", outcomes(desk.run()));
        assertEquals("a.zip!/a.txt Unchanged\na.zip!/b.txt CRASHED\na.zip!/c.txt Unchanged", outcomes(desk.run()));
    }

    @Test
    void pagesOfAWebArchiveKnowTheirAddressAndTime() throws IOException {
        String date = "2024-01-05T01:02:03Z";
        String url = "https://kabar.example.id/a";
        String page = "<html><title>Pasar dibuka</title><p>" + text("pasar") + "</html>";
        file(
                "w.warc.gz",
                Packs.gzip((Packs.response(url, date, "200 OK", "text/html", page)
                                + Packs.response("https://x.example/b", date, "404 Not Found", "text/html", "tak ada"))
                        .getBytes(UTF_8)));
        String note = "w.warc.gz: 1 records are no pages and were passed over: 1 × status 404";
        Report report = desk.run();
        assertEquals(List.of(note), report.notes());
        assertEquals(note, report.lines().getFirst());
        Origin origin = desk.document("w.warc.gz!/20240105010203/" + url).origin();
        assertEquals(url, origin.url());
        assertEquals(new Origin.Source("kabar.example.id", false, null, Instant.parse(date)), origin.source());
        assertEquals(List.of(note), desk.run().notes());
    }

    @Test
    void aRunThatWasKilledInsideOfAContainerGoesOnThere() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            entries.put(i + ".txt", text("pasar nomor " + i).getBytes(UTF_8));
        }
        file("a.zip", Packs.zip(entries));
        desk.run();
        // The ledger of a run that died after its first commit: some members, and not the container.
        Path ledger = desk.index.resolve("files.tsv");
        List<String> lines = Files.readAllLines(ledger);
        List<String> first = lines.stream()
                .filter(line -> !line.startsWith("a.zip\t"))
                .limit(201)
                .toList();
        assertFalse(first.equals(lines));
        Files.writeString(ledger, String.join("\n", first) + "\n");
        Report report = desk.run();
        assertEquals(200, report.unchanged());
        assertEquals(300, report.files());
        assertEquals(300, desk.archived().size());
    }
}
