package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.clipping.Clipping;
import tutur.clipping.Layout;

/** Clipping digests as files and as a page. */
class ClippingTest {

    private static final String ASKED = "topic=netralitas-asn&from=2023-11-01&to=2023-11-30";
    private static final String API = "/api/v1/clipping?" + ASKED + "&format=";

    private static Running server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        Papers.layDown(folder);
        server = new Running(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static byte[] bytes(String path) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.base() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), () -> new String(answer.body(), StandardCharsets.UTF_8));
        return answer.body();
    }

    private static String text(String layout) throws Exception {
        return text(layout, bytes(API + layout));
    }

    private static String text(String layout, byte[] file) throws Exception {
        return switch (layout) {
            case "pdf" -> {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case "docx" -> {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
                    yield new XWPFWordExtractor(word).getText();
                }
            }
            case "html" -> Jsoup.parse(new String(file, StandardCharsets.UTF_8)).text();
            default -> new String(file, StandardCharsets.UTF_8);
        };
    }

    @Test
    void everyLayoutTellsWhoSaidWhatAndWhereItStands() throws Exception {
        for (String layout : List.of("html", "pdf", "docx", "txt")) {
            String text = text(layout).replaceAll("\\s+", " ");
            assertTrue(text.contains("Kliping: Netralitas ASN"), () -> layout + ": " + text);
            assertTrue(text.contains("1 November 2023 sampai 30 November 2023"), () -> layout + ": " + text);
            assertTrue(text.contains("Rasidi Manan, Plh Sekda Kota Palangka Raya"), () -> layout + ": " + text);
            assertTrue(text.contains("“Jangan ada ASN yang ikut kampanye"), () -> layout + ": " + text);
            assertTrue(text.contains("Kabar Rakit, 30 November 2023"), () -> layout + ": " + text);
        }
    }

    @Test
    void everyItemProvesWhereItComesFrom() throws Exception {
        Told said = server.json("/api/v1/search?unit=statement&sort=newest&copies=fold&" + ASKED)
                .in("hits", 0);
        String sha256 =
                server.json("/api/v1/documents/" + said.text("document", "id")).text("sha256");
        for (String layout : List.of("html", "pdf", "docx", "txt")) {
            // A line of print may break anywhere in an address or a digest.
            String text = text(layout).replaceAll("\\s+", "");
            assertTrue(text.contains(said.text("permalink")), () -> layout + ": " + text);
            assertTrue(text.contains("SHA-256" + sha256.substring(0, 12)), () -> layout + ": " + text);
            assertEquals(!layout.equals("txt"), text.contains(sha256), () -> layout + ": " + text);
            assertTrue(text.contains("berkasbertanggal3Februari2024"), () -> layout + ": " + text);
        }
        assertEquals(
                sha256,
                server.page("/kliping?" + ASKED).expectFirst(".clip .note code").attr("title"));
    }

    @Test
    void aClippingThatDoesNotHoldAllSaysSoOnTop() throws Exception {
        Clipping.Item item =
                new Clipping.Item("Danu", "Kita mulai", "“Rapat,” Kabar.", "http://x/documents/a", "0".repeat(64), 0);
        Clipping clipping = new Clipping(
                "Kliping",
                "seluruh arsip",
                List.of(new Clipping.Group("Tegal", List.of(item))),
                584,
                "http://x/search?q=a");
        for (Layout layout : Layout.values()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            clipping.write(layout, file);
            String text = text(layout.id(), file.toByteArray()).replaceAll("\\s+", " ");
            int told = text.indexOf(
                    "Memuat 1 dari 585 butir, yang pertama menurut urutannya. Semuanya: http://x/search?q=a");
            assertTrue(told >= 0 && told < text.indexOf("Tegal"), () -> layout + ": " + text);
        }
        for (String layout : Layout.ids()) {
            assertFalse(text(layout).contains("Memuat"), layout);
        }
    }

    @Test
    void printsAndWordDocumentsCanBeReadOut() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(API + "pdf"))) {
            assertEquals("id", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Kliping: Netralitas ASN", pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(pdf.getDocumentCatalog().getStructureTreeRoot() != null);
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(API + "docx")))) {
            List<String> styles = word.getParagraphs().stream()
                    .map(paragraph -> String.valueOf(paragraph.getStyle()))
                    .toList();
            assertEquals("Title", styles.getFirst());
            assertTrue(styles.containsAll(List.of("Heading1", "Heading2")), styles::toString);
            assertEquals("heading 1", word.getStyles().getStyle("Heading1").getName());
            assertTrue(word.getStyles().getCtStyles().xmlText().contains("id-ID"));
            assertEquals(
                    "id-ID",
                    word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty()
                            .orElseThrow());
        }
    }

    @Test
    void partsCanBeOfficialsRegionsOrTopicsTheLargestFirst() throws Exception {
        String regions = new String(bytes("/api/v1/clipping?by=region&format=txt"), StandardCharsets.UTF_8);
        assertTrue(regions.contains("*Kota Palangka Raya* ("), regions);
        String topics = new String(bytes("/api/v1/clipping?by=topic&format=txt"), StandardCharsets.UTF_8);
        assertTrue(topics.contains("*Netralitas ASN* ("), topics);
        List<Integer> sizes = java.util.regex.Pattern.compile("(?m)^\\*(?!Lain-lain).*\\* \\((\\d+)\\)$")
                .matcher(topics)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertEquals(sizes.stream().sorted(java.util.Comparator.reverseOrder()).toList(), sizes);
    }

    @Test
    void documentsCanBeClippedTooWithTheirFirstPassage() throws Exception {
        String text = new String(
                bytes("/api/v1/clipping?unit=document&q=netralitas&by=topic&format=txt"), StandardCharsets.UTF_8);
        assertTrue(text.contains("*Sekda: ASN Wajib Netral*"), text);
    }

    @Test
    void nothingInAClippingRunsOrComesFromOutside() throws Exception {
        String page = new String(
                bytes("/api/v1/clipping?unit=document&format=html&title=%3Cscript%3Ealert(1)%3C/script%3E"),
                StandardCharsets.UTF_8);
        Document document = Jsoup.parse(page);
        assertTrue(document.select("script, img, link, iframe, object").isEmpty(), page);
        assertTrue(document.select("h1").text().contains("<script>alert(1)</script>"), page);
        for (var link : document.select("a[href]")) {
            assertTrue(link.attr("href").startsWith(server.base()), link::toString);
        }
    }

    @Test
    void anEmptyClippingSaysSo() throws Exception {
        for (String layout : List.of("html", "docx", "txt")) {
            byte[] file = bytes("/api/v1/clipping?q=xyzzyplugh&from=1999&to=1999&format=" + layout);
            assertTrue(file.length > 0);
        }
        String text = new String(bytes("/api/v1/clipping?from=1999&to=1999&format=txt"), StandardCharsets.UTF_8);
        assertTrue(text.contains("Tidak ada yang ditemukan."), text);
    }

    @Test
    void whatIsNotUnderstoodIsRefused() throws Exception {
        for (String wrong :
                List.of("format=odt", "by=bulan", "size=3", "cursor=x", "warna=biru", "title=" + "a".repeat(201))) {
            assertEquals(400, server.get("/api/v1/clipping?" + wrong).statusCode(), wrong);
        }
    }

    @Test
    void thePageAsksShowsAndLeadsToTheFiles() throws Exception {
        Document form = server.page("/kliping");
        assertEquals("Kliping", form.select("h1").text());
        assertTrue(form.select("select[name=topic] option").size() > 3);
        assertTrue(form.select(".clip").isEmpty());
        Document shown = server.page("/kliping?official=&region=&q=&by=region&" + ASKED);
        assertFalse(shown.select(".clip").isEmpty());
        assertTrue(shown.select("h2").text().contains("Netralitas ASN"), shown::text);
        assertEquals(
                "netralitas-asn",
                shown.select("select[name=topic] option[selected]").attr("value"));
        List<String> files = shown.select(".files a").eachAttr("href");
        assertEquals(4, files.size());
        for (String file : files) {
            assertTrue(bytes(file).length > 500, file);
        }
    }
}
