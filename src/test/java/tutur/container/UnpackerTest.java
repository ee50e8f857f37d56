package tutur.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {

    private static final Room ROOM = new Room(1000, 3, 1 << 20, 4 << 20, 100, Duration.ofSeconds(20));

    @TempDir
    private Path folder;

    private Account account = Account.WHOLE;

    private List<Member> open(String name, byte[] bytes) throws IOException {
        return open(Packs.file(folder.resolve("berkas"), bytes), name);
    }

    private List<Member> open(Path file, String name) {
        List<Member> members = new ArrayList<>();
        account = new Unpacker(ROOM).open(file, name, members::add);
        return members;
    }

    private static List<String> lines(List<Member> members) {
        return members.stream()
                .map(member -> switch (member) {
                    case Member.Kept kept -> kept.path() + " = " + new String(kept.bytes(), UTF_8);
                    case Member.Left left -> left.path() + " : " + left.why();
                })
                .toList();
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return entries;
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    @Test
    void archivesOfAllKindsGiveTheirMembersUnderThePathOfTheContainer() throws IOException {
        Map<String, byte[]> entries = entries("2023/rilis.html", "<p>satu", "dua.txt", "dua");
        List<String> expected = List.of("a!/2023/rilis.html = <p>satu", "a!/dua.txt = dua");
        assertEquals(expected, lines(open("a", Packs.zip(entries))));
        assertEquals(expected, lines(open("a", Packs.tar(entries))));
        assertEquals(expected, lines(open("a", Packs.gzip(Packs.tar(entries)))));
        Path sevenZip = folder.resolve("tujuh");
        Packs.sevenZip(sevenZip, entries);
        assertEquals(expected, lines(open(sevenZip, "a")));
        assertEquals(Account.WHOLE, account);
    }

    @Test
    void aCompressedFileIsCalledAsItWasBefore() throws IOException {
        assertEquals(
                List.of("x/a.html.gz!/a.html = <p>"), lines(open("x/a.html.gz", Packs.gzip("<p>".getBytes(UTF_8)))));
    }

    @Test
    void whatIsCompressedInPartsIsReadToItsEnd() throws IOException {
        byte[] parts = join(Packs.gzip("satu ".getBytes(UTF_8)), Packs.gzip("dua".getBytes(UTF_8)));
        assertEquals(List.of("a.gz!/a = satu dua"), lines(open("a.gz", parts)));
        assertEquals(List.of("z!/a.gz!/a = satu dua"), lines(open("z", Packs.zip(Map.of("a.gz", parts)))));
    }

    @Test
    void containersInContainersAreOpenedThreeDeep() throws IOException {
        byte[] third = Packs.zip(entries("isi.txt", "dalam"));
        byte[] second = Packs.tar(Map.of("c.zip", third));
        assertEquals(List.of("a!/b.tar!/c.zip!/isi.txt = dalam"), lines(open("a", Packs.zip(Map.of("b.tar", second)))));
        byte[] fourth = Packs.zip(Map.of("b.tar", Packs.tar(Map.of("c.zip", Packs.zip(Map.of("d.zip", third))))));
        assertEquals(List.of("a!/b.tar!/c.zip!/d.zip : UNSUPPORTED"), lines(open("a", fourth)));
    }

    @Test
    void namesThatLeadElsewhereAreOnlyLabels() throws IOException {
        Map<String, byte[]> entries =
                entries("../../etc/x.txt", "1", "/abs.txt", "2", "C:\\lain\\y.txt", "3", "a!/b.txt", "4", "..", "5");
        assertEquals(
                List.of(
                        "z!/etc/x.txt = 1",
                        "z!/abs.txt = 2",
                        "z!/lain/y.txt = 3",
                        "z!/a_/b.txt = 4",
                        "z!/tanpa-nama = 5"),
                lines(open("z", Packs.zip(entries))));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("berkas")), files.toList());
        }
    }

    @Test
    void membersOfTheSameNameAreToldApartAndHiddenOnesPassedOver() throws IOException {
        byte[] tar = Packs.tar(entries("a.txt", "1", "./a.txt", "2", ".git/config", "3", "__MACOSX/._a.txt", "4"));
        assertEquals(List.of("t!/a.txt = 1", "t!/a.txt (2) = 2"), lines(open("t", tar)));
    }

    @Test
    void documentsThatAreZipFilesAreNotOpened() throws IOException {
        byte[] docx = Packs.zip(entries("word/document.xml", "<x/>", "[Content_Types].xml", "<Types/>"));
        byte[] odt = "PK\3\4..........................mimetypeapplication/vnd.oasis".getBytes(ISO_8859_1);
        assertFalse(Unpacker.holdsOthers(Packs.file(folder.resolve("a"), docx)));
        assertFalse(Unpacker.holdsOthers(Packs.file(folder.resolve("b"), odt)));
        assertTrue(Unpacker.holdsOthers(Packs.file(folder.resolve("c"), Packs.zip(entries("a", "b")))));
        List<Member> inside = open("z", Packs.zip(Map.of("surat.docx", docx)));
        assertEquals("z!/surat.docx", inside.getFirst().path());
        assertTrue(inside.getFirst() instanceof Member.Kept kept && Arrays.equals(docx, kept.bytes()));
    }

    @Test
    void textsAreNoContainers() throws IOException {
        for (String text : List.of("From Banjarmasin, with love", "BZh is no word", "WARC is", "PK satu", "\u001f")) {
            assertFalse(Unpacker.holdsOthers(Packs.file(folder.resolve("t"), text.getBytes(UTF_8))), text);
        }
    }

    @Test
    void mailsOfAMailBoxAreCalledByTheirIds() throws IOException {
        String box = """
                From a@b Mon Jan  1 08:00:00 2024
                Subject: Satu
                Message-ID: <x/1@kantor>

                Isi satu
                >From kutip

                From c@d Mon Jan  1 09:00:00 2024
                Subject: Dua

                Isi dua
                From tengah 10:00 bukan batas
                """;
        assertEquals(
                List.of(
                        "k.mbox!/x_1@kantor.eml = Subject: Satu\nMessage-ID: <x/1@kantor>\n\nIsi satu\nFrom kutip\n\n",
                        "k.mbox!/2.eml = Subject: Dua\n\nIsi dua\nFrom tengah 10:00 bukan batas\n"),
                lines(open("k.mbox", box.getBytes(UTF_8))));
        assertEquals(2, open("k.mbox.gz", Packs.gzip(box.getBytes(UTF_8))).size());
    }

    @Test
    void pagesOfAWebArchiveComeWithAddressAndTimeAndTheRestIsCounted() throws IOException {
        String date = "2024-01-05T01:02:03Z";
        String html = "https://kabar.example.id/a?b=1";
        String warc = Packs.record("warcinfo", "x", date, "application/warc-fields", "software: t\r\n")
                + Packs.response(html, date, "200 OK", "text/html; charset=utf-8", "<p>Satu")
                + Packs.response(html, date, "301 Moved", "text/html", "pindah")
                + Packs.response("https://kabar.example.id/g.png", date, "200 OK", "image/png", "PNG")
                + Packs.response(html, date, "200 OK", "text/html", "<p>Dua");
        byte[] bytes = warc.getBytes(UTF_8);
        for (byte[] archive : List.of(bytes, Packs.gzip(bytes))) {
            List<Member> members = open("w.warc", archive);
            assertEquals(
                    List.of(
                            "w.warc!/20240105010203/" + html + " = <p>Satu",
                            "w.warc!/20240105010203/" + html + " (2) = <p>Dua"),
                    lines(members));
            assertTrue(members.getFirst() instanceof Member.Kept kept
                    && html.equals(kept.url())
                    && date.equals(String.valueOf(kept.fetched())));
            assertEquals(
                    "3 records are no pages and were passed over: 1 × image/png, 1 × status 301, 1 × warcinfo",
                    account.note());
        }
    }

    @Test
    void aBrokenContainerGivesWhatStandsBeforeTheBreak() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        Map<String, byte[]> entries = entries("a.txt", "utuh");
        entries.put("b.bin", noise);
        byte[] zip = Packs.zip(entries);
        byte[] tar = Packs.tar(entries);
        for (byte[] bytes : List.of(zip, tar, Packs.gzip(tar))) {
            List<Member> members = open("a", Arrays.copyOf(bytes, bytes.length / 3));
            assertEquals("a!/a.txt = utuh", lines(members).getFirst());
            Member.Left rest = account.rest();
            assertTrue(
                    rest != null
                            && rest.why() == Member.Why.UNREADABLE
                            && rest.path().equals("a"),
                    "" + account);
        }
    }

    @Test
    void aBrokenContainerInsideOfAnotherCostsOnlyItsOwnRest() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("rusak.gz", Arrays.copyOf(Packs.gzip(new byte[100_000]), 40));
        entries.put("baik.txt", "baik".getBytes(UTF_8));
        assertEquals(List.of("z!/rusak.gz : UNREADABLE", "z!/baik.txt = baik"), lines(open("z", Packs.zip(entries))));
        assertEquals(Account.WHOLE, account);
    }

    @Test
    void bombsEndWhereTheRoomEnds() throws IOException {
        byte[] zeros = new byte[8 << 20];
        assertEquals(List.of("b.gz!/b : TOO_LARGE"), lines(open("b.gz", Packs.gzip(zeros))));
        assertTooLarge();
        byte[] nested = Packs.gzip(Packs.zip(Map.of("a.gz", Packs.gzip(zeros), "b.gz", Packs.gzip(zeros))));
        open("c", nested);
        assertTooLarge();
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= ROOM.members(); i++) {
            many.put("n" + i, new byte[] {'x'});
        }
        assertEquals(ROOM.members(), open("m", Packs.zip(many)).size());
        assertTooLarge();
    }

    private void assertTooLarge() {
        Member.Left rest = account.rest();
        assertNotNull(rest);
        assertEquals(Member.Why.TOO_LARGE, rest.why(), rest.detail());
    }

    @Test
    void aHiddenBombCostsNoMoreThanOneInSight() throws IOException {
        byte[] zip = Packs.zip(Map.of(".tersembunyi", new byte[8 << 20]));
        assertEquals(List.of(), open("h", zip));
        assertEquals(Account.WHOLE, account);
        // Without its table nobody gets past it but by unpacking it.
        open("h", Arrays.copyOf(zip, zip.length - 10));
        assertTooLarge();
    }

    @Test
    void whatTheTakerThrowsComesOutAsItIs() throws IOException {
        Path file = Packs.file(folder.resolve("z"), Packs.zip(entries("a", "b")));
        Unpacker unpacker = new Unpacker(ROOM);
        assertThrows(
                ArithmeticException.class,
                () -> unpacker.open(file, "z", m -> {
                    throw new ArithmeticException();
                }));
    }

    @Test
    void noiseIsNeverAnException() throws IOException {
        Random random = new Random(7);
        List<byte[]> seeds = List.of(
                Packs.zip(entries("a.txt", "satu", "b.txt", "dua")),
                Packs.tar(entries("a.txt", "satu")),
                Packs.gzip(Packs.tar(entries("a.txt", "satu"))),
                Packs.response("https://a.id/", "2024-01-05T01:02:03Z", "200 OK", "text/html", "<p>x")
                        .getBytes(UTF_8));
        for (int i = 0; i < 400; i++) {
            byte[] bytes = seeds.get(i % seeds.size()).clone();
            for (int change = 0; change < 1 + random.nextInt(8); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            open("acak", join(bytes, bytes));
        }
    }
}
