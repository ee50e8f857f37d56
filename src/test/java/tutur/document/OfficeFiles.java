package tutur.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tutur.container.Packs;

/** Makes small office files for tests. */
final class OfficeFiles {

    static final String FIRST = "Bupati Rantau Jaya meninjau pasar rakyat di Kecamatan Muara Indah.";
    static final String SECOND = "Ia meminta pekerjaan selesai pada bulan Maret tahun depan.";

    private OfficeFiles() {}

    /** A file of each format that offices have, by its extension. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("docx", docx());
        files.put("xlsx", sheets(new XSSFWorkbook()));
        files.put("xls", sheets(new HSSFWorkbook()));
        files.put("pptx", slides(new XMLSlideShow()));
        files.put("ppt", slides(new HSLFSlideShow()));
        files.put("odt", open("text", "<office:text>" + paragraphs() + "</office:text>"));
        files.put(
                "ods",
                open(
                        "spreadsheet",
                        "<office:spreadsheet><table:table table:name=\"Anggaran\">" + row("Dinas", "Pagu")
                                + row(FIRST, "1250") + row(SECOND, "300") + "</table:table></office:spreadsheet>"));
        files.put(
                "odp",
                open(
                        "presentation",
                        "<office:presentation><draw:page draw:name=\"satu\"><draw:frame><draw:text-box>" + paragraphs()
                                + "</draw:text-box></draw:frame></draw:page></office:presentation>"));
        files.put("rtf", ("{\\rtf1\\ansi " + FIRST + "\\par " + SECOND + "\\par}").getBytes(StandardCharsets.US_ASCII));
        files.put("epub", epub());
        return files;
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(FIRST);
            document.createParagraph().createRun().setText(SECOND);
            return bytes(document::write);
        }
    }

    private static byte[] sheets(Workbook book) throws IOException {
        try (book) {
            Sheet sheet = book.createSheet("Anggaran");
            row(sheet.createRow(0), "Dinas", "Pagu");
            row(sheet.createRow(1), FIRST, "1250");
            row(sheet.createRow(2), SECOND, "300");
            row(book.createSheet("Catatan").createRow(0), "Sumber", "Bappeda");
            return bytes(book::write);
        }
    }

    private static void row(Row row, String first, String second) {
        row.createCell(0).setCellValue(first);
        row.createCell(1).setCellValue(second);
    }

    private static byte[] slides(SlideShow<?, ?> show) throws IOException {
        try (show) {
            for (String text : List.of(FIRST, SECOND)) {
                Slide<?, ?> slide = show.createSlide();
                slide.createTextBox().setText(text);
            }
            return bytes(show::write);
        }
    }

    private static String paragraphs() {
        return "<text:p>" + FIRST + "</text:p><text:p>" + SECOND + "</text:p>";
    }

    private static String row(String first, String second) {
        return "<table:table-row><table:table-cell><text:p>" + first
                + "</text:p></table:table-cell><table:table-cell><text:p>" + second
                + "</text:p></table:table-cell></table:table-row>";
    }

    private static byte[] open(String kind, String body) {
        String type = "application/vnd.oasis.opendocument." + kind;
        String content = "<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\">"
                + "<office:body>" + body + "</office:body></office:document-content>";
        String manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + type
                + "\"/></manifest:manifest>";
        return zip(Map.of("content.xml", content, "META-INF/manifest.xml", manifest), type);
    }

    private static byte[] epub() {
        String container =
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
                        + "<rootfile full-path=\"a.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>";
        String opf = "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata/><manifest>"
                + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                + "<spine><itemref idref=\"a\"/></spine></package>";
        String page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>" + FIRST
                + "</p><p>" + SECOND + "</p></body></html>";
        return zip(Map.of("META-INF/container.xml", container, "a.opf", opf, "a.xhtml", page), "application/epub+zip");
    }

    /** Such files begin with their type. */
    private static byte[] zip(Map<String, String> texts, String type) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", type.getBytes(StandardCharsets.US_ASCII));
        texts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Packs.stored(entries);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
