package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything here needs a parser process, which takes seconds to start: few tests, one reader each. */
@Tag("slow")
class OfficeFormatsTest {

    @TempDir
    private Path folder;

    private Reading read(DocumentReader reader, String name, byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve(name), bytes), name);
    }

    @Test
    void paragraphsRowsAndSlidesOfOfficeFilesAreLines() throws IOException {
        try (DocumentReader reader = new DocumentReader()) {
            for (Map.Entry<String, byte[]> file : OfficeFiles.all().entrySet()) {
                Reading reading = read(reader, "berkas." + file.getKey(), file.getValue());
                String body =
                        assertInstanceOf(Document.class, reading, file.getKey()).body();
                String expected = switch (file.getKey()) {
                    case "xls", "xlsx" -> sheet("Anggaran\n") + "\nCatatan\nSumber | Bappeda";
                    case "ods" -> sheet("");
                    default -> OfficeFiles.FIRST + "\n" + OfficeFiles.SECOND;
                };
                assertEquals(expected, body, file.getKey());
            }
        }
    }

    private static String sheet(String name) {
        return name + "Dinas | Pagu\n" + OfficeFiles.FIRST + " | 1250\n" + OfficeFiles.SECOND + " | 300";
    }

    @Test
    void anOfficeFileThatIsCutOffIsDamagedNotOfAnUnknownType() throws IOException {
        byte[] cut = Files.readAllBytes(Path.of("corpus/documents/rusak/terpotong.docx"));
        try (DocumentReader reader = new DocumentReader()) {
            Refused refused = assertInstanceOf(Refused.class, read(reader, "rilis.docx", cut));
            assertEquals(Refused.Reason.UNREADABLE, refused.reason(), refused.detail());
        }
    }

    @Test
    void picturesThatNobodyCanReadAreRefusedWithWhatToDo() throws IOException {
        ReaderLimits limits = ReaderLimits.standard().withOcr(false);
        try (DocumentReader reader = new DocumentReader(limits)) {
            Refused refused = assertInstanceOf(Refused.class, read(reader, "a.png", png(picture())));
            assertEquals(Refused.Reason.UNSUPPORTED, refused.reason());
            assertEquals("no ocr", reader.abilities());
        }
    }

    @Test
    void picturesAndScansAreReadWhereTesseractIsInstalled() throws IOException {
        assumeTrue(Tesseract.find().isPresent(), "Tesseract is not installed");
        try (DocumentReader reader =
                new DocumentReader(ReaderLimits.standard().withTimeLimit(Duration.ofSeconds(90)))) {
            for (Reading reading : List.of(
                    read(reader, "a.png", png(picture())),
                    read(reader, "a.gif", picture(picture(), "gif")),
                    read(reader, "a.bmp", picture(picture(), "bmp")),
                    read(reader, "a.pdf", pdf(List.of(), List.of(""))))) {
                Document document = assertInstanceOf(Document.class, reading);
                String all = document.title() + " " + document.body();
                assertTrue(all.contains("pasar rakyat") && all.contains("bulan Maret"), all);
                Document.Caveat caveat = document.caveats().getFirst();
                assertEquals(Document.Caveat.Kind.OCR, caveat.kind());
                assertEquals(1, caveat.pages().getFirst().number());
                assertTrue(Objects.requireNonNull(caveat.pages().getFirst().confidence()) >= 80, caveat.detail());
            }
            Reading blank = read(reader, "kosong.png", png(new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY)));
            assertEquals(
                    Refused.Reason.EMPTY, assertInstanceOf(Refused.class, blank).reason());
        }
    }

    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(1500, 500, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        pen.drawString(OfficeFiles.FIRST, 80, 150);
        pen.drawString(OfficeFiles.SECOND, 80, 200);
        pen.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        return picture(image, "png");
    }

    private static byte[] picture(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Text pages, then pages that are pictures with what is printed over them. */
    private static byte[] pdf(List<String> texts, List<String> overPictures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (String text : texts) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    write(content, font, text, 700);
                }
            }
            for (String stamp : overPictures) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture()), 0, 300, 600, 200);
                    write(content, font, stamp, 30);
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void write(PDPageContentStream content, PDType1Font font, String text, int height)
            throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(60, height);
        content.showText(text);
        content.endText();
    }

    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFRun run = document.createParagraph().createRun();
            run.setText(text);
            try (InputStream picture = new ByteArrayInputStream(png(picture()))) {
                run.addPicture(picture, PictureType.PNG, "surat.png", 6_000_000, 2_000_000);
            }
            document.write(out);
            return out.toByteArray();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static final String STAMP = "Dipindai dengan CamScanner";
    private static final List<String> TEXTS = List.of(
            "Wali Kota membuka rapat koordinasi bersama seluruh camat dan lurah.",
            "Peserta rapat menyepakati empat rekomendasi untuk tahun depan.");

    @Test
    void pagesThatArePicturesAreReadAmongPagesOfText() throws IOException {
        assumeTrue(Tesseract.find().isPresent(), "Tesseract is not installed");
        try (DocumentReader reader = new DocumentReader()) {
            Document mixed = assertInstanceOf(Document.class, read(reader, "a.pdf", pdf(TEXTS, List.of(""))));
            assertTrue(mixed.body().contains("empat rekomendasi"), mixed.body());
            assertTrue(mixed.body().contains("pasar rakyat"), mixed.body());
            assertEquals(Document.Caveat.Kind.OCR, mixed.caveats().getFirst().kind());
            assertEquals(3, mixed.caveats().getFirst().pages().getFirst().number());
            for (List<String> stamps : List.of(List.of(STAMP), List.of("Arsip 1", "Arsip 2"))) {
                Document stamped = assertInstanceOf(Document.class, read(reader, "b.pdf", pdf(List.of(), stamps)));
                assertTrue((stamped.title() + stamped.body()).contains("pasar rakyat"), stamped.body());
                assertEquals(stamps.size(), stamped.caveats().getFirst().pages().size());
            }
            Document text = assertInstanceOf(Document.class, read(reader, "c.pdf", pdf(TEXTS, List.of())));
            assertEquals(List.of(), text.caveats());
        }
    }

    @Test
    void aDocumentThatIsAPictureIsReadFromItAndNamesOfPicturesAreNoText() throws IOException {
        assumeTrue(Tesseract.find().isPresent(), "Tesseract is not installed");
        try (DocumentReader reader = new DocumentReader()) {
            Document picture = assertInstanceOf(Document.class, read(reader, "a.docx", docx("")));
            assertTrue((picture.title() + picture.body()).contains("pasar rakyat"), picture.body());
            assertEquals(Document.Caveat.Kind.OCR, picture.caveats().getFirst().kind());
            Document text = assertInstanceOf(Document.class, read(reader, "b.docx", docx(String.join(" ", TEXTS))));
            assertEquals(String.join(" ", TEXTS), text.body());
        }
    }

    @Test
    void pagesThatNobodyCanReadAreToldAndThoseOfTextAreKept() throws IOException {
        try (DocumentReader reader = new DocumentReader(ReaderLimits.standard().withOcr(false))) {
            Document mixed = assertInstanceOf(Document.class, read(reader, "a.pdf", pdf(TEXTS, List.of(""))));
            Document.Caveat caveat = mixed.caveats().getFirst();
            assertEquals(Document.Caveat.Kind.UNREAD, caveat.kind());
            assertEquals(List.of(new Document.Caveat.Page(3, null)), caveat.pages());
            assertTrue(caveat.incomplete() && caveat.detail().contains("switched off"), caveat.detail());
            Refused stamped = assertInstanceOf(Refused.class, read(reader, "b.pdf", pdf(List.of(), List.of(STAMP))));
            assertEquals(Refused.Reason.UNSUPPORTED, stamped.reason(), stamped.detail());
            Refused picture = assertInstanceOf(Refused.class, read(reader, "a.docx", docx("")));
            assertEquals(Refused.Reason.UNSUPPORTED, picture.reason(), picture.detail());
        }
    }
}
