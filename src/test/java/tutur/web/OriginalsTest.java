package tutur.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.container.Packs;
import tutur.document.Container;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.Reading;
import tutur.region.Gazetteer;
import tutur.text.Sha256;

/** Files as they came, out of whatever they lie in. */
class OriginalsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static final Map<String, Document> DOCUMENTS = new TreeMap<>();
    private static Running running;

    @BeforeAll
    static void serve() throws Exception {
        Path files = Files.createDirectories(folder.resolve("documents"));
        Map<String, byte[]> inner = entries("lapis dua/rilis.html", page("bendungan"));
        Files.write(
                files.resolve("arsip.zip"),
                Packs.zip(Map.of(
                        "2023/rilis.html", page("jalan").getBytes(UTF_8),
                        "../../etc/naik.txt", text("pasar").getBytes(UTF_8),
                        "dalam.tar.gz", Packs.gzip(Packs.tar(inner)),
                        "depan.html", stories().getBytes(UTF_8))));
        Files.write(files.resolve("satu.html.gz"), Packs.gzip(page("jembatan").getBytes(UTF_8)));
        Packs.sevenZip(files.resolve("tujuh.7z"), entries("Laporan \"Tahun\" 2023 – é.txt", text("sawah")));
        Files.writeString(files.resolve("kotak.mbox"), mail("satu@contoh.example", "sekolah"));
        Files.writeString(
                files.resolve("jelajah.warc"),
                Packs.response(
                        "https://kabar.example/a?b=1", "2024-01-05T01:02:03Z", "200 OK", "text/html", page("stadion")));
        Files.writeString(files.resolve("biasa.txt"), text("irigasi"));
        Files.writeString(files.resolve("diubah.txt"), text("terminal"));
        Files.write(files.resolve("diganti.zip"), Packs.zip(entries("a.txt", text("taman"))));
        Files.write(files.resolve("bom.zip"), Packs.zip(entries("a.txt", text("balai"))));
        Files.writeString(files.resolve("hilang.txt"), text("museum"));
        Files.writeString(files.resolve("keluar.txt"), text("monumen"));
        try (DocumentReader reader = new DocumentReader()) {
            for (String file : names(files)) {
                keep(reader, reader.read(files.resolve(file), file));
            }
        }
        Annotator annotator = new Annotator(Gazetteer.load());
        List<AnnotatedDocument> all = new ArrayList<>();
        DOCUMENTS.values().forEach(document -> all.add(annotator.annotate(document)));
        running = new Running(folder, new WebSettings("127.0.0.1", 0), all.toArray(AnnotatedDocument[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Document read(String path) {
        return Objects.requireNonNull(DOCUMENTS.get(path), () -> path + " was not read: " + DOCUMENTS.keySet());
    }

    private static void keep(DocumentReader reader, Reading reading) {
        switch (reading) {
            case Document document -> DOCUMENTS.put(document.origin().path(), document);
            case Container container -> container.open(member -> keep(reader, reader.read(member)));
            default -> throw new AssertionError(reading);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    private static String text(String what) {
        return "Bupati Meninjau " + what + "\n\nBupati meninjau " + what + " di Palangka Raya pada hari Senin.\n";
    }

    private static String page(String what) {
        return "<html><head><title>Bupati Meninjau</title></head><body><h1>Bupati Meninjau " + what + "</h1><p>"
                + text(what) + "</p></body></html>";
    }

    private static String mail(String id, String what) {
        return "From a@b.example Mon Jan  1 10:00:00 2024\nMessage-ID: <" + id + ">\nSubject: Bupati meninjau " + what
                + "\nFrom: a@b.example\n\n" + text(what) + "\n";
    }

    private static String stories() {
        String article = "<article><h2><a href='/berita/%s'>Bupati tinjau %s</a></h2><p>"
                + text("%s").repeat(12).replace("\n", " ") + "</p></article>";
        return "<html><body>" + article.replace("%s", "waduk") + article.replace("%s", "pasar") + "</body></html>";
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return entries;
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        running.base() + "/api/v1/documents/" + read(path).id() + "/original"))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void refused(String path, int status, String type) throws Exception {
        HttpResponse<byte[]> answer = ask("GET", path);
        String body = new String(answer.body(), UTF_8);
        assertEquals(status, answer.statusCode(), body);
        assertTrue(body.contains("urn:tutur:problem:" + type), body);
        assertEquals("", header(answer, "Content-Disposition"));
    }

    @Test
    void whatIsReadCanBeHadAsItCame() throws Exception {
        List<String> whole = List.of(
                "arsip.zip!/2023/rilis.html",
                "arsip.zip!/etc/naik.txt",
                "arsip.zip!/dalam.tar.gz!/lapis dua/rilis.html",
                "arsip.zip!/depan.html!/waduk",
                "satu.html.gz!/satu.html",
                "tujuh.7z!/Laporan \"Tahun\" 2023 – é.txt",
                "kotak.mbox!/satu@contoh.example.eml",
                "jelajah.warc!/20240105010203/https://kabar.example/a?b=1",
                "biasa.txt");
        for (String path : whole) {
            HttpResponse<byte[]> answer = ask("GET", path);
            assertEquals(200, answer.statusCode(), () -> path + ": " + new String(answer.body(), UTF_8));
            var origin = read(path).origin();
            assertEquals(origin.sha256(), Sha256.hex(answer.body()), path);
            assertEquals(origin.mediaType(), header(answer, "Content-Type"), path);
            assertTrue(header(answer, "Content-Disposition").startsWith("attachment; filename=\""), path);
            assertEquals("default-src 'none'; sandbox", header(answer, "Content-Security-Policy"));
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            assertEquals(200, ask("HEAD", path).statusCode());
            assertEquals(
                    304,
                    ask("GET", path, "If-None-Match", header(answer, "ETag")).statusCode());
        }
        assertEquals(
                page("jalan"),
                new String(ask("GET", "arsip.zip!/2023/rilis.html").body(), UTF_8));
    }

    @Test
    void namesAreHarmlessAndStillTheirOwn() throws Exception {
        String disposition = header(ask("GET", "tujuh.7z!/Laporan \"Tahun\" 2023 – é.txt"), "Content-Disposition");
        assertEquals(
                "attachment; filename=\"Laporan__Tahun__2023____.txt\";"
                        + " filename*=UTF-8''Laporan%20%22Tahun%22%202023%20%E2%80%93%20%C3%A9.txt",
                disposition);
    }

    @Test
    void originalsAreSqueezedWhereTheyAreText() throws Exception {
        HttpResponse<byte[]> answer = ask("GET", "arsip.zip!/depan.html!/waduk", "Accept-Encoding", "br");
        assertEquals("br", header(answer, "Content-Encoding"));
        assertTrue(new BrotliInputStream(new ByteArrayInputStream(answer.body())).readAllBytes().length
                > answer.body().length);
    }

    @Test
    void whatIsNoLongerWhatWasReadIsNotGivenOut() throws Exception {
        Path files = folder.resolve("documents");
        Files.writeString(files.resolve("diubah.txt"), text("bandara"));
        refused("diubah.txt", 409, "original-changed");
        Files.write(files.resolve("diganti.zip"), Packs.zip(entries("a.txt", text("kebun"))));
        refused("diganti.zip!/a.txt", 409, "original-changed");
        Files.write(files.resolve("diganti.zip"), Packs.zip(entries("b.txt", text("taman"))));
        refused("diganti.zip!/a.txt", 409, "original-changed");
        Files.writeString(files.resolve("diganti.zip"), "bukan arsip lagi");
        refused("diganti.zip!/a.txt", 409, "original-changed");
        Files.delete(files.resolve("diganti.zip"));
        refused("diganti.zip!/a.txt", 404, "no-original");
        Files.delete(files.resolve("hilang.txt"));
        refused("hilang.txt", 404, "no-original");
        assertEquals(404, ask("HEAD", "hilang.txt").statusCode());
    }

    @Test
    void aBombPutInItsPlaceIsNotOpenedToTheEnd() throws Exception {
        byte[] zeros = new byte[56 << 20];
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        for (String name : List.of("1", "2", "3")) {
            bomb.put(name, zeros);
        }
        bomb.put("a.txt", text("balai").getBytes(UTF_8));
        Files.write(folder.resolve("documents/bom.zip"), Packs.zip(bomb));
        refused("bom.zip!/a.txt", 409, "original-changed");
    }

    @Test
    void aLinkOutOfTheFolderLeadsNowhere() throws Exception {
        Path outside = Files.writeString(folder.resolve("rahasia.txt"), text("monumen"));
        Path link = folder.resolve("documents/keluar.txt");
        Files.delete(link);
        Files.createSymbolicLink(link, outside);
        refused("keluar.txt", 404, "no-original");
    }

    @Test
    void thePageOfADocumentLeadsToItsFile() throws Exception {
        String id = read("arsip.zip!/2023/rilis.html").id();
        String href =
                running.page("/documents/" + id).select("a[href$=/original]").attr("href");
        assertEquals("/api/v1/documents/" + id + "/original", href);
        assertEquals(page("jalan"), running.get(href).body());
    }
}
