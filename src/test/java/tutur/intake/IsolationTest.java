package tutur.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.container.Packs;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.document.Reading;
import tutur.document.Refused;

/** What bad and large files may cost: themselves, and bounded memory. */
@Tag("slow")
class IsolationTest {

    private static final byte[] RTF =
            "{\\rtf1\\ansi Bupati Rantau Jaya meninjau pasar rakyat di Muara Indah.\\par}".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] docx(int paragraphs) {
        String text = "<w:p><w:r><w:t>Bupati membuka rapat.</w:t></w:r></w:p>".repeat(paragraphs);
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        return Packs.zip(Map.of(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>")
                        .getBytes(UTF_8),
                "_rels/.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>")
                        .getBytes(UTF_8),
                "word/document.xml",
                ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + text
                                + "</w:body></w:document>")
                        .getBytes(UTF_8)));
    }

    /** The good file must be read, whatever was read before it. */
    private static void read(DocumentReader reader, Path good) {
        Reading reading = reader.read(good, "baik.rtf");
        assertInstanceOf(Document.class, reading, reading.toString());
    }

    @Test
    void aFileThatEatsTheMemoryOfItsParserCostsThatFileOnly() throws IOException {
        ReaderLimits limits = new ReaderLimits(64L << 20, 2_000_000, Duration.ofSeconds(60), 160, 1, false);
        Path bomb = file("bom.docx", docx(1_000_000));
        Path good = file("baik.rtf", RTF);
        try (DocumentReader reader = new DocumentReader(limits)) {
            read(reader, good);
            Refused refused = assertInstanceOf(Refused.class, reader.read(bomb, "bom.docx"));
            assertTrue(
                    refused.reason() == Refused.Reason.CRASHED || refused.reason() == Refused.Reason.UNREADABLE,
                    refused.detail());
            read(reader, good);
        }
    }

    @Test
    void aFileThatTakesTooLongCostsThatFileOnly() throws IOException {
        ReaderLimits limits = ReaderLimits.standard().withOcr(false).withTimeLimit(Duration.ofSeconds(12));
        Path slow = file("lambat.docx", docx(3_000_000));
        Path good = file("baik.rtf", RTF);
        try (DocumentReader reader = new DocumentReader(limits)) {
            long start = System.nanoTime();
            Refused refused = assertInstanceOf(Refused.class, reader.read(slow, "lambat.docx"));
            assertEquals(Refused.Reason.CRASHED, refused.reason(), refused.detail());
            assertTrue(System.nanoTime() - start < Duration.ofMinutes(2).toNanos());
            read(reader, good);
        }
    }

    @Test
    void aHundredLargeFilesAreReadInHalfAGigabyte() throws Exception {
        Path corpus = Files.createDirectory(folder.resolve("besar"));
        String filler = "<script>" + "x".repeat(20 << 20) + "</script>";
        for (int i = 0; i < 4; i++) {
            Path page = Files.writeString(
                    corpus.resolve(i + ".html"),
                    "<p>Bupati meninjau pasar nomor " + i + " di Muara Indah.</p>" + filler);
            for (int copy = 1; copy < 25; copy++) {
                Files.createLink(corpus.resolve(i + "-" + copy + ".html"), page);
            }
        }
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "tutur.Main",
                        "ingest",
                        "--corpus",
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(told));
        assertTrue(
                Files.readString(told).contains("100 files = 4 indexed + 0 unchanged + 96 duplicate"),
                Files.readString(told));
    }
}
