package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.json.Json;

/** Whole results as files, read back with libraries that are not ours. */
class ExportTest {

    private static final String ALL = "/api/v1/export?unit=statement&copies=all&sort=oldest&format=";

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

    private static long total(String search) throws Exception {
        return server.json("/api/v1/search?" + search).number("total");
    }

    private static List<CSVRecord> csv(String search) throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/export?" + search);
        assertEquals(200, answer.statusCode(), answer::body);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))
                .getRecords();
    }

    @Test
    void aTableHasALineForEachStatementWithItsSpeakerOfficeAndPlace() throws Exception {
        List<CSVRecord> lines = csv("unit=statement&copies=all&format=csv&topic=netralitas-asn&kind=direct");
        assertFalse(lines.isEmpty());
        CSVRecord line = lines.getFirst();
        assertEquals("Rasidi Manan", line.get("speaker"));
        assertEquals("Sekda", line.get("office"));
        assertEquals("Plh", line.get("acting"));
        assertEquals("62.71", line.get("officeRegion"));
        assertEquals("2023-11-30", line.get("when"));
        assertTrue(line.get("text").startsWith("Jangan ada ASN"), line::toString);
        assertEquals(
                server.base() + "/documents/" + line.get("document") + "#" + line.get("id"), line.get("permalink"));
        assertTrue(
                line.get("citation")
                        .matches(
                                "Rasidi Manan \\(Plh Sekda Kota Palangka Raya\\), “Jangan ada ASN[^”]*[^,],” dikutip dalam"
                                        + " “Sekda: ASN Wajib Netral,” Kabar Rakit, 30 November 2023,"
                                        + " https://kabar-rakit\\.example/2023/11/netral\\?a=1&b=2, berkas bertanggal 3 Februari 2024\\."),
                line.get("citation"));
        assertEquals("", line.get("retrieved"));
        assertEquals(Papers.NETRAL_TIME.toString(), line.get("fileTime"));
        assertEquals(64, line.get("sha256").length());
    }

    @Test
    void everyFormatHasAsManyAsTheSearchCounts() throws Exception {
        long total = total("unit=statement&copies=all");
        assertTrue(total > 20);
        assertEquals(total, csv(ALL.substring(ALL.indexOf('?') + 1) + "csv").size());
        assertEquals(total, server.get(ALL + "jsonl").body().lines().count());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ALL + "xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(total, sheet.getLastRowNum());
            assertEquals("id", sheet.getRow(0).getCell(0).getStringCellValue());
            Map<String, Integer> columns = new HashMap<>();
            sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            List<LocalDate> days = new ArrayList<>();
            sheet.forEach(row -> {
                Cell day = row.getCell(columns.getOrDefault("published", -1));
                if (row.getRowNum() > 0 && day != null) {
                    assertTrue(DateUtil.isCellDateFormatted(day));
                    days.add(day.getLocalDateTimeCellValue().toLocalDate());
                }
            });
            assertTrue(days.contains(LocalDate.of(2023, 11, 30)), days::toString);
        }
        CSLItemData[] ris = new RISConverter()
                .toItemData(new RISParser()
                        .parse(new StringReader(server.get(ALL + "ris").body())))
                .values()
                .toArray(CSLItemData[]::new);
        assertEquals(total, ris.length);
        Map<String, CSLItemData> bibtex = new BibTeXConverter()
                .toItemData(new BibTeXConverter().loadDatabase(new ByteArrayInputStream(bytes(ALL + "bibtex"))));
        assertEquals(total, bibtex.size());
        List<?> csl = new Json().read(bytes(ALL + "csl"), List.class);
        assertEquals(total, csl.size());
    }

    private static byte[] bytes(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.base() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    @SuppressWarnings("unchecked")
    void referencesKeepTitleOutletDayAndAddressInEveryFormat() throws Exception {
        String one =
                "/api/v1/export?unit=document&copies=all&q=netralitas&topic=netralitas-asn&source=Kabar+Rakit&format=";
        CSLItemData ris = new RISConverter()
                .toItemData(new RISParser()
                        .parse(new StringReader(server.get(one + "ris").body())))
                .values()
                .iterator()
                .next();
        CSLItemData bibtex = new BibTeXConverter()
                .toItemData(new BibTeXConverter().loadDatabase(new ByteArrayInputStream(bytes(one + "bibtex"))))
                .values()
                .iterator()
                .next();
        CSLItemData csl = CSLItemData.fromJson((Map<String, Object>)
                new Json().read(bytes(one + "csl"), List.class).getFirst());
        for (CSLItemData item : List.of(ris, bibtex, csl)) {
            assertEquals("Sekda: ASN Wajib Netral", item.getTitle());
            assertEquals("https://kabar-rakit.example/2023/11/netral?a=1&b=2", item.getURL());
            String day = item.getIssued().getRaw() == null
                    ? Arrays.toString(item.getIssued().getDateParts()[0])
                    : item.getIssued().getRaw();
            assertEquals("2023 11 30", day.replaceAll("\\D+", " ").strip());
        }
        assertEquals("Kabar Rakit", csl.getContainerTitle());
        assertTrue(server.get(one + "ris").body().contains("\r\nT2  - Kabar Rakit\r\n"));
        assertNotNull(bibtex.getPublisher());
        String id = server.json("/api/v1/documents?q=netralitas&topic=netralitas-asn&source=Kabar+Rakit")
                .in("hits", 0)
                .text("id");
        for (String format : List.of("ris", "bibtex", "csl")) {
            String text = server.get(one + format).body();
            assertTrue(text.contains(server.base() + "/documents/" + id), text);
            assertTrue(text.contains("; file time " + Papers.NETRAL_TIME), text);
        }
    }

    @Test
    void whatASpreadsheetWouldRunStandsBehindAnApostrophe() throws Exception {
        for (CSVRecord line : csv("unit=document&copies=all&format=csv")) {
            for (String cell : line) {
                assertFalse(cell.matches("(?s)[=+\\-@].*"), cell);
            }
        }
    }

    @Test
    void aByteOrderMarkComesOnlyWhenAskedFor() throws Exception {
        assertEquals((byte) 0xEF, bytes(ALL + "csv&bom=true")[0]);
        assertEquals((byte) 'i', bytes(ALL + "csv")[0]);
    }

    @Test
    void clientsAreToldToSaveItUnderAName() throws Exception {
        HttpResponse<String> answer = server.ask("GET", ALL + "csv");
        String name = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.matches("attachment; filename=\"tutur-statement-\\d{4}-\\d\\d-\\d\\d\\.csv\""), name);
        assertEquals(
                "text/csv; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow().toLowerCase(java.util.Locale.ROOT));
        assertEquals("", server.ask("HEAD", ALL + "csv").body());
    }

    @Test
    void whatDoesNotCountIsRefused() throws Exception {
        for (String wrong : List.of("size=10", "cursor=x", "facet=region", "format=pdf", "bom=ja", "unit=orang")) {
            HttpResponse<String> answer = server.get("/api/v1/export?" + wrong);
            assertEquals(400, answer.statusCode(), wrong);
            assertTrue(answer.body().contains("urn:tutur:problem:"), answer::body);
        }
    }

    @Test
    void linesAreAsManyAsTheTotalForTwoHundredSearches() throws Exception {
        Random random = new Random(5);
        List<String> words = List.of(
                "asn",
                "netral",
                "anggaran",
                "rapat",
                "banjir",
                "kampanye",
                "sekda",
                "notulen",
                "\"tahun anggaran\"",
                "-asn");
        Map<String, List<String>> filters = new HashMap<>();
        filters.put("unit", List.of("statement", "document"));
        filters.put("copies", List.of("fold", "all"));
        filters.put("topic", List.of("netralitas-asn", "fgd-anggaran", "lingkungan-bencana"));
        filters.put("region", List.of("62", "62.71", "62.02"));
        filters.put("kind", List.of("direct", "indirect", "headline"));
        filters.put("sort", List.of("relevance", "newest", "oldest"));
        filters.put("from", List.of("2023", "2019-01-01", "2024-02"));
        for (int i = 0; i < 200; i++) {
            List<String> parts = new ArrayList<>();
            for (int word = random.nextInt(3); word > 0; word--) {
                parts.add(words.get(random.nextInt(words.size())));
            }
            StringBuilder search =
                    new StringBuilder("q=" + URLEncoder.encode(String.join(" ", parts), StandardCharsets.UTF_8));
            filters.forEach((name, values) -> {
                if (random.nextInt(3) == 0) {
                    search.append('&').append(name).append('=').append(values.get(random.nextInt(values.size())));
                }
            });
            long total = total(search.toString());
            assertEquals(
                    total,
                    server.get("/api/v1/export?format=jsonl&" + search)
                            .body()
                            .lines()
                            .count(),
                    search::toString);
        }
    }
}
