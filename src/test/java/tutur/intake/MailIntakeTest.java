package tutur.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.container.Boxes;
import tutur.container.Mails;
import tutur.container.Packs;
import tutur.container.PdfFile;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.text.Sha256;

/** Mails are read in parser processes, which take seconds to start. */
@Tag("slow")
class MailIntakeTest {

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

    private static String outcomes(Report report) {
        return report.outcomes().stream()
                .map(o -> o.path() + " "
                        + (o instanceof Outcome.Refusal(var refused)
                                ? refused.reason()
                                : o.getClass().getSimpleName()))
                .collect(Collectors.joining("\n"));
    }

    private static String forwarding() {
        String inner = Mails.mail("Dalam", text("waduk"), Mails.part("jalan.txt", text("jalan")));
        return Mails.mail(
                "Bupati tinjau pasar", text("pasar"), Mails.part("desa.txt", text("desa")), Mails.forwarded(inner));
    }

    @Test
    void aMailIsADocumentAndSoAreItsAttachmentsAndThoseOfTheMailsInIt() throws IOException, TimeoutException {
        desk.file("surel.eml", forwarding());
        String expected = """
                surel.eml %1$s
                surel.eml!/desa.txt %1$s
                surel.eml!/surel.eml %1$s
                surel.eml!/surel.eml!/jalan.txt %1$s""";
        Report report = desk.run();
        assertEquals(expected.formatted("Indexed"), outcomes(report));
        assertEquals(text("pasar"), desk.document("surel.eml").body());
        assertEquals("Bupati tinjau pasar", desk.document("surel.eml").title());
        assertEquals(text("waduk"), desk.document("surel.eml!/surel.eml").body());
        String inside = "surel.eml!/surel.eml!/jalan.txt";
        assertEquals(text("jalan"), desk.document(inside).body());
        try (DocumentReader reader = new DocumentReader()) {
            byte[] bytes = reader.member(desk.corpus.resolve("surel.eml"), inside, Duration.ofSeconds(20))
                    .orElseThrow()
                    .bytes();
            assertEquals(text("jalan"), new String(bytes, UTF_8));
        }
        Report again = desk.run();
        assertEquals(expected.formatted("Unchanged"), outcomes(again));
        assertEquals(0, desk.annotated());
        assertEquals(4, desk.archived().size());
    }

    @Test
    void anAttachmentThatIsGoneFromItsMailLeavesTheArchive() throws IOException {
        desk.file("surel.eml", Mails.mail("Luar", text("pasar"), Mails.part("desa.txt", text("desa"))));
        desk.run();
        desk.file("surel.eml", Mails.mail("Luar", text("pasar")), Instant.now().minusSeconds(99));
        Report report = desk.run();
        assertEquals("surel.eml Indexed", outcomes(report));
        assertEquals(1, report.removed());
    }

    @Test
    void aCoveringLetterWithoutWordsIsNoDocumentAndAnAttachmentThatIsNoneIsTold() throws IOException {
        desk.file(
                "surel.eml",
                Mails.mail("Luar", "", Mails.part("desa.txt", text("desa")), Mails.part("kosong.txt", " ")));
        Report report = desk.run();
        assertEquals("surel.eml!/desa.txt Indexed\nsurel.eml!/kosong.txt EMPTY", outcomes(report));
        assertEquals(outcomes(report).replace("Indexed", "Unchanged"), outcomes(desk.run()));
    }

    @Test
    void mailsInAMailBoxAreOpenedAsWell() throws IOException {
        String border = "From humas@rantaujaya.example Mon Mar 11 09:00:00 2024\n";
        String box = border + forwarding() + "\n" + border + Mails.mail("Dua", text("sekolah")) + "\n";
        Files.createDirectories(desk.corpus);
        desk.file("kotak.mbox", box);
        String expected = """
                kotak.mbox!/1.eml %1$s
                kotak.mbox!/1.eml!/desa.txt %1$s
                kotak.mbox!/1.eml!/surel.eml %1$s
                kotak.mbox!/1.eml!/surel.eml!/jalan.txt %1$s
                kotak.mbox!/2.eml %1$s""";
        assertEquals(expected.formatted("Indexed"), outcomes(desk.run()));
        assertEquals(expected.formatted("Unchanged"), outcomes(desk.run()));
        assertEquals(0, desk.annotated());
        // Another mail comes into the box: those that were there are opened again, and found as they were.
        desk.file(
                "kotak.mbox",
                box + border + Mails.mail("Tiga", text("taman")),
                Instant.now().minusSeconds(99));
        String more = outcomes(desk.run());
        assertTrue(more.startsWith(expected.formatted("Unchanged")) && more.endsWith("3.eml Indexed"), more);
    }

    @Test
    void whatIsAttachedToAMailHasItsDayAndSenderWhereItTellsNone() throws IOException {
        String inner = Mails.mail("Dalam", text("waduk"), Mails.part("jalan.txt", text("jalan")))
                .replace("11 Mar", "10 Mar")
                .replace("Mon, ", "Sun, ");
        byte[] zip = Packs.zip(Map.of("sawah.txt", text("sawah").getBytes(UTF_8)));
        String dated = "<meta property='article:published_time' content='2024-02-01'><p>" + text("kebun");
        desk.file(
                "surel.eml",
                Mails.mail(
                        "Luar",
                        "",
                        Mails.part("desa.txt", text("desa")),
                        Mails.part("application/zip", "z.zip", zip),
                        Mails.part("text/html", "kebun.html", dated.getBytes(UTF_8)),
                        Mails.part("rilis 2024-03-02.txt", text("laut")),
                        Mails.forwarded(inner)));
        desk.run();
        assertEquals(
                """
                desa.txt 2024-03-11 09:00 Humas Rantau Jaya, that of the mail that it was attached to
                z.zip!/sawah.txt 2024-03-11 09:00 Humas Rantau Jaya, that of the mail that it was attached to
                kebun.html 2024-02-01 null Humas Rantau Jaya
                rilis 2024-03-02.txt 2024-03-02 null Humas Rantau Jaya, the one in the name of the file
                surel.eml!/jalan.txt 2024-03-10 09:00 Humas Rantau Jaya, that of the mail that it was attached to
                """,
                dated("desa.txt", "z.zip!/sawah.txt", "kebun.html", "rilis 2024-03-02.txt", "surel.eml!/jalan.txt"));
        assertEquals(0, desk.run().indexed());
    }

    private String dated(String... attachments) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : attachments) {
            Document document = desk.document("surel.eml!/" + name);
            lines.append(name + " " + document.published() + " " + document.publishedTime() + " " + document.outlet());
            document.caveats()
                    .forEach(caveat -> lines.append(caveat.detail()
                            .replace("the day of publication is", ",")
                            .replace(" ,", ",")));
            lines.append('\n');
        }
        return lines.toString();
    }

    @Test
    void mailsOfAnOutlookBoxAreReadLikeThoseOfAnyMailBox() throws IOException, TimeoutException {
        Boxes.write(Boxes.BODIES, desk.corpus.resolve("kotak.pst"));
        Report report = desk.run();
        assertEquals(4, report.indexed(), outcomes(report));
        String first = report.outcomes().getFirst().path();
        assertTrue(first.startsWith("kotak.pst!/Inbox/tmp/") && first.endsWith(".eml"), first);
        Document mail = desk.document(first);
        assertEquals(LocalDate.of(2017, 8, 31), mail.published(), "half past two in the morning in Jakarta");
        assertTrue(mail.body().contains("This is the original email"), mail.body());
        try (DocumentReader reader = new DocumentReader()) {
            Path box = desk.corpus.resolve("kotak.pst");
            byte[] bytes = reader.member(box, first, Duration.ofSeconds(20))
                    .orElseThrow()
                    .bytes();
            assertEquals(mail.origin().sha256(), Sha256.hex(bytes));
        }
        assertEquals(outcomes(report).replace("Indexed", "Unchanged"), outcomes(desk.run()));
        assertEquals(0, desk.annotated());
    }

    @Test
    void aMailThatOutlookSavedIsReadLikeAnyMailAndSoIsWhatIsAttached() throws IOException {
        Boxes.write(Boxes.MAIL, desk.corpus.resolve("surel.msg"));
        assertEquals("""
                surel.msg Indexed
                surel.msg!/pj1.txt Indexed
                surel.msg!/test-unicode.doc Indexed""", outcomes(desk.run()));
        Document mail = desk.document("surel.msg");
        assertEquals("contenu", mail.body());
        Document attached = desk.document("surel.msg!/pj1.txt");
        assertTrue(mail.published() != null && mail.published().equals(attached.published()), "of the same day");
        assertEquals(Document.Caveat.Kind.SENT, attached.caveats().getFirst().kind());
    }

    @Test
    void filesInAPdfFileAreDocumentsBesidesItsText() throws IOException, TimeoutException {
        byte[] inner = PdfFile.of(text("jalan"), Map.of());
        byte[] pdf = PdfFile.of(text("pasar"), Map.of("desa.txt", text("desa").getBytes(UTF_8), "jalan.pdf", inner));
        Files.write(desk.corpus.resolve("rilis.pdf"), pdf);
        String expected = """
                rilis.pdf %1$s
                rilis.pdf!/desa.txt %1$s
                rilis.pdf!/jalan.pdf %1$s""";
        assertEquals(expected.formatted("Indexed"), outcomes(desk.run()));
        assertEquals(text("pasar"), desk.document("rilis.pdf").body());
        assertEquals(List.of(), desk.document("rilis.pdf").caveats());
        assertEquals(text("jalan"), desk.document("rilis.pdf!/jalan.pdf").body());
        try (DocumentReader reader = new DocumentReader()) {
            Path file = desk.corpus.resolve("rilis.pdf");
            byte[] found = reader.member(file, "rilis.pdf!/jalan.pdf", Duration.ofSeconds(20))
                    .orElseThrow()
                    .bytes();
            assertArrayEquals(inner, found);
        }
        assertEquals(expected.formatted("Unchanged"), outcomes(desk.run()));
    }

    @Test
    void mailsInMailsInMailsEndSomewhere() throws IOException {
        String mail = Mails.mail("Dalam", text("waduk"), Mails.part("jalan.txt", text("jalan")));
        for (int level = 0; level < 30; level++) {
            mail = Mails.mail("Luar" + "x".repeat(level), text("hal " + level), Mails.forwarded(mail));
        }
        desk.file("surel.eml", mail);
        Report report = desk.run();
        assertEquals(1, report.refused());
        assertEquals(9, report.files());
    }
}
