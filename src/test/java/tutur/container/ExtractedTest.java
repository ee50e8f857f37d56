package tutur.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractedTest {

    private static final Room ROOM = room(Duration.ofSeconds(20));

    @TempDir
    private Path folder;

    private Unpacker unpacker = new Unpacker(ROOM);
    private Account account = Account.WHOLE;

    private static Room room(Duration patience) {
        return new Room(1000, 3, 1 << 20, 4 << 20, 100, patience);
    }

    @AfterEach
    void close() {
        unpacker.close();
    }

    private void use(Room room, int heapMegabytes) {
        unpacker.close();
        unpacker = new Unpacker(room, heapMegabytes);
    }

    private List<Member> box(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("k.pst"), bytes);
        List<Member> members = new ArrayList<>();
        account = unpacker.open(file, "k.pst", members::add);
        return members;
    }

    private List<Member> attached(byte[] document) {
        List<Member> members = new ArrayList<>();
        account = unpacker.openDocument(document, "r.pdf", members::add);
        return members;
    }

    private static String lines(List<Member> members) {
        StringBuilder lines = new StringBuilder();
        for (Member member : members) {
            lines.append(member.path());
            lines.append(
                    switch (member) {
                        case Member.Kept _ -> "";
                        case Member.Left left -> " : " + left.why() + ", " + left.detail();
                    });
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String mail(List<Member> members, int index) {
        return new String(((Member.Kept) members.get(index)).bytes(), UTF_8).replace("\r\n", "\n");
    }

    @Test
    void mailsOfAnOutlookBoxAreMembersByFolderAndMessageIdAlwaysTheSameBytes() throws IOException {
        List<Member> members = box(Boxes.bytes(Boxes.BODIES));
        assertEquals("""
                k.pst!/Inbox/tmp/MWHPR09MB1391E30131B0D193163AA6E0C79C0@MWHPR09MB1391.namprd09.prod.outlook.com.eml
                k.pst!/Inbox/tmp/MWHPR09MB1391413CE029AC2620153A18C79C0@MWHPR09MB1391.namprd09.prod.outlook.com.eml
                k.pst!/Inbox/tmp/MWHPR09MB139102BEC166B4E7E45937FDC79C0@MWHPR09MB1391.namprd09.prod.outlook.com.eml
                k.pst!/Inbox/tmp/MWHPR09MB139197A39B6D512965440118C79C0@MWHPR09MB1391.namprd09.prod.outlook.com.eml
                """, lines(members));
        assertEquals(Account.WHOLE, account);
        String mail = mail(members, 0);
        assertTrue(mail.contains("\nSubject: original email\nDate: Wed, 30 Aug 2017 19:26:03 +0000\n"), mail);
        assertTrue(mail.startsWith("From: \"Allison, Timothy B.\" <tallison@mitre.org>\nTo: "), mail);
        List<Member> again = box(Boxes.bytes(Boxes.BODIES));
        for (int i = 0; i < members.size(); i++) {
            assertEquals(mail(members, i), mail(again, i));
        }
    }

    @Test
    void aMailPassedOnInAnOutlookMailAndItsFileAreThingsInIt() throws IOException {
        List<Member> members = box(Boxes.bytes(Boxes.MAILS));
        assertEquals(7, members.size(), lines(members));
        assertEquals("k.pst!/530D9CAC.5080901@gmail.com.eml", members.getFirst().path());
        byte[] last = ((Member.Kept) members.getLast()).bytes();
        List<Member> inside = new ArrayList<>();
        unpacker.openMail(last, "s.eml", inside::add);
        assertEquals("s.eml!/surel.eml\n", lines(inside));
        List<Member> deeper = new ArrayList<>();
        unpacker.openMail(((Member.Kept) inside.getFirst()).bytes(), "s.eml!/surel.eml", deeper::add);
        assertEquals("s.eml!/surel.eml!/attachment.docx\n", lines(deeper));
        assertEquals(11_862, ((Member.Kept) deeper.getFirst()).bytes().length);
        use(new Room(1000, 3, 15_000, 4 << 20, 100, Duration.ofSeconds(20)), 256);
        assertTrue(lines(box(Boxes.bytes(Boxes.MAILS)))
                .contains("k.pst!/2915856a7d3449e68529f3e61b8d26bc@pf.gov.br.eml/attachment.docx : TOO_LARGE"));
    }

    @Test
    void anOutlookBoxInAnotherContainerIsOpenedToo() throws IOException {
        Path zip = Packs.file(folder.resolve("z.zip"), Packs.zip(Map.of("a/k.pst", Boxes.bytes(Boxes.BODIES))));
        List<Member> members = new ArrayList<>();
        unpacker.open(zip, "z.zip", members::add);
        assertEquals(4, members.size());
        assertTrue(members.getFirst().path().startsWith("z.zip!/a/k.pst!/Inbox/tmp/"), lines(members));
    }

    @Test
    void aNameThatIsNoTextIsNoObstacle() throws Exception {
        Boxes.write(Boxes.BODIES, folder.resolve("aneh/k.pst"));
        String rename = "cd '" + folder.resolve("aneh") + "' && mv k.pst \"$(printf 'k\\377.pst')\"";
        assertEquals(0, new ProcessBuilder("sh", "-c", rename).start().waitFor());
        List<Member> members = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("aneh"))) {
            files.forEach(file -> unpacker.open(file, "k.pst", members::add));
        }
        assertEquals(4, members.size(), lines(members));
    }

    @Test
    void aBrokenOutlookBoxIsToldAndNeverAnException() throws IOException {
        byte[] whole = Boxes.bytes(Boxes.BODIES);
        box(Arrays.copyOf(whole, 2000));
        assertEquals(Member.Why.UNREADABLE, rest().why());
        byte[] locked = whole.clone();
        locked[0x201] = 2;
        box(locked);
        assertEquals(Member.Why.ENCRYPTED, rest().why());
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change < 400; change++) {
                bytes[600 + random.nextInt(bytes.length - 600)] = (byte) random.nextInt(256);
            }
            box(bytes);
        }
        assertEquals(4, box(whole).size(), "what came before costs the next box nothing");
    }

    @Test
    void filesInAPdfFileAreMembersThoseThatAreListedAndPinnedOnce() throws IOException {
        byte[] pdf = PdfFile.of(
                "Rilis", files("Isi", "lampiran é.txt", "../../b.txt"), Map.of("c.txt", "Isi".getBytes(UTF_8)));
        assertEquals("""
                r.pdf!/b.txt
                r.pdf!/lampiran é.txt
                r.pdf!/c.txt
                """, lines(attached(pdf)));
        assertEquals(Account.WHOLE, account);
        assertEquals("", lines(attached(PdfFile.of("Rilis", Map.of()))));
        String large = "x".repeat((1 << 20) + 1);
        assertTrue(lines(attached(PdfFile.of("Rilis", files(large, "a.txt"))))
                .startsWith("r.pdf!/a.txt : TOO_LARGE, it has more than 1,048,576 bytes"));
    }

    @Test
    void aFileThatTakesTooLongOrTooMuchMemoryCostsItselfAndNoOther() throws IOException {
        byte[] pdf = PdfFile.of("Rilis", files("Isi", "a.txt"));
        use(room(Duration.ofMillis(1)), 256);
        assertEquals("""
                r.pdf!/lampiran-selebihnya : CRASHED, it took longer than the time limit; open it by hand and save it anew
                """, lines(attached(pdf)));
        use(ROOM, 5);
        assertEquals("""
                r.pdf!/lampiran-selebihnya : CRASHED, it needed more memory than the limit; open it by hand and save it anew
                """, lines(attached(PdfFile.of("Rilis", files("x".repeat(1_000_000), "a.txt")))));
        use(ROOM, 256);
        assertEquals("r.pdf!/a.txt\n", lines(attached(pdf)));
    }

    private static Map<String, byte[]> files(String text, String... names) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, text.getBytes(UTF_8));
        }
        return files;
    }

    private Member.Left rest() {
        Member.Left rest = account.rest();
        assertTrue(rest != null, "something is left");
        return rest;
    }
}
