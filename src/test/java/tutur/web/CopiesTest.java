package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.article;
import static tutur.story.Wording.text;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.json.Json;
import tutur.proofing.CorrectionFile;
import tutur.proofing.Proofreader;
import tutur.region.Gazetteer;
import tutur.statement.Speaker;

/** Copies as people and programs see them: one hit, all within reach, and what became of a release. */
class CopiesTest {

    private static final String RELEASE = text(1, 150);
    private static final String SAID = "Kita jaga netralitas bersama karena warga melihat setiap langkah kita semua";
    private static final String SECOND = "Mulai besok semua kantor memasang papan aduan di pintu masuk masing masing";

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static WebServer server;
    private static int port;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() throws IOException {
        archive = LuceneArchive.open(folder);
        archive.add(article("a1")
                .title("Rilis")
                .from("Humas")
                .published("2024-05-01")
                .body(RELEASE)
                .says(DANU, SAID)
                .says(DANU, SECOND)
                .build());
        archive.add(article("b1")
                .title("=Berita, \"satu\"")
                .from("Kabar")
                .published("2024-05-02")
                .body(RELEASE)
                .says(DANU, SAID.replace("semua", "bersama"))
                .build());
        archive.add(article("c1")
                .title("<b>Kutipan</b>")
                .from("Warta")
                .published("2024-05-03")
                .body(text(2, 150))
                .says(new Speaker.Unknown(), SAID)
                .build());
        archive.add(article("d1")
                .title("Lain")
                .from("Warta")
                .published("2024-05-03")
                .body(text(3, 150))
                .build());
        archive.commit();
        Proofreader proofreader =
                new Proofreader(new CorrectionFile(folder, remark -> {}), archive, null, Gazetteer::load);
        server = new WebServer(
                archive,
                Gazetteer.load(),
                Papers.TOPICS,
                proofreader,
                Receptions.idle(folder),
                () -> {
                    throw new UnsupportedOperationException();
                },
                Receptions.alerts(archive, folder),
                new WebSettings("127.0.0.1", 0));
        port = server.start();
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
        archive.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private Told json(String path) throws IOException, InterruptedException {
        return new Told(new Json().read(get(path).body().getBytes(StandardCharsets.UTF_8), Map.class));
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), "http://127.0.0.1:" + port);
    }

    @Test
    void theApiFoldsDocumentsAndNotStatementsUnlessTold() throws Exception {
        Told documents = json("/api/v1/search?sort=oldest");
        assertEquals(3, documents.number("total"));
        assertEquals(4, documents.number("unfolded"));
        assertEquals("a1", documents.text("hits", 0, "story"));
        assertEquals(1, documents.number("hits", 0, "copies"));
        assertEquals(4, json("/api/v1/search?copies=all").number("total"));
        assertEquals(4, json("/api/v1/search?unit=statement").number("total"));
        Told statements = json("/api/v1/search?unit=statement&copies=fold&sort=oldest");
        assertEquals(2, statements.number("total"));
        assertEquals("a1-00000000", statements.text("hits", 0, "quotation"));
        assertEquals(2, statements.number("hits", 0, "copies"));
        assertEquals(4, json("/healthz").number("documents"));
    }

    @Test
    void unknownStoriesAndWaysToTreatCopiesAreRefused() throws Exception {
        assertEquals(
                "urn:tutur:problem:bad-value",
                json("/api/v1/search?copies=some").text("type"));
        assertEquals(
                "urn:tutur:problem:unknown-value",
                json("/api/v1/search?story=nothing").text("type"));
        assertEquals(
                "urn:tutur:problem:unknown-value",
                json("/api/v1/search?quotation=a1").text("type"));
        assertEquals(404, get("/api/v1/documents/nothing/pickup").statusCode());
        assertEquals(404, get("/documents/nothing/liputan").statusCode());
        assertEquals(400, get("/api/v1/documents/a1/pickup?q=x").statusCode());
    }

    @Test
    void aDocumentTellsItsStoryAndAStatementItsVariants() throws Exception {
        Told document = json("/api/v1/documents/b1");
        assertEquals("a1", document.text("story", "id"));
        assertEquals(2, document.number("story", "documents"));
        assertEquals("b1", document.text("story", "copies", 1, "document", "id"));
        assertTrue(Double.parseDouble(document.text("story", "copies", 1, "share")) > 0.8);
        assertEquals(null, json("/api/v1/documents/d1").at("story"));
        Told statement = json("/api/v1/statements/c1-00000000");
        assertEquals(2, statement.number("copies"));
        assertEquals(
                List.of("c1-00000000 true unknown", "a1-00000000 true known", "b1-00000000 false known"),
                statement
                        .each("variants")
                        .map(v -> v.text("id") + " " + v.text("same") + " " + v.text("speaker", "kind"))
                        .toList());
    }

    @Test
    void aPageShowsEachTextOnceAndLeadsToItsCopies() throws Exception {
        Document found = page("/search?unit=document&sort=oldest");
        assertEquals(3, found.select("article.card").size());
        assertEquals("+1 media", found.select("a.copies").text());
        Document copies = page(found.select("a.copies").attr("href"));
        assertEquals(2, copies.select("article.card").size());
        assertTrue(copies.select(".chips").text().contains("Rilis"), copies.select(".chips")::text);
        assertEquals(
                4,
                page("/search?unit=document&copies=all").select("article.card").size());
        Document said = page("/search?lang=en&sort=oldest");
        assertEquals(2, said.select("article.card").size());
        assertEquals("+2 outlets", said.select("a.copies").text());
        assertEquals(
                3,
                page(said.select("a.copies").attr("href"))
                        .select("article.card")
                        .size());
    }

    @Test
    void thePickUpOfAReleaseTellsWhoTookHowMuchAndWhatBecameOfTheQuotations() throws Exception {
        Told pickup = json("/api/v1/documents/a1/pickup");
        assertEquals(2, pickup.number("outlets"));
        assertEquals("b1", pickup.text("carriers", 0, "document", "id"));
        assertTrue(Double.parseDouble(pickup.text("carriers", 0, "kept")) > 0.8);
        assertTrue(Double.parseDouble(pickup.text("carriers", 1, "share")) < 0.2);
        assertEquals(
                List.of("changed dropped", "exact dropped"),
                pickup.each("carriers")
                        .map(c -> c.text("quotes", 0, "fate") + " " + c.text("quotes", 1, "fate"))
                        .toList());
        assertEquals("c1-00000000", pickup.text("carriers", 1, "quotes", 0, "form", "id"));
        assertEquals(2, pickup.number("quotes", 1, "dropped"));
        assertEquals(0, json("/api/v1/documents/d1/pickup").number("outlets"));
    }

    @Test
    void thePickUpIsAPageAndATableThatASpreadsheetMayOpen() throws Exception {
        Document reading = page("/documents/a1?lang=en");
        String href = reading.select("a[href*=liputan]").attr("href");
        Document report = page(href);
        assertEquals("Who carried this text", report.select("h1").text());
        assertEquals(2, report.select("section.carrier").size());
        assertTrue(report.select("section.carrier").text().contains("<b>Kutipan</b>"));
        assertFalse(page("/documents/d1/liputan").text().contains("CSV"));
        HttpResponse<String> table = get("/api/v1/documents/a1/pickup.csv");
        assertEquals(
                "text/csv; charset=utf-8",
                table.headers().firstValue("Content-Type").orElse(""));
        List<String> lines = table.body().lines().toList();
        assertEquals("document,outlet,published,title,url,share,kept,exact,changed,dropped", lines.getFirst());
        assertTrue(lines.get(1).startsWith("b1,Kabar,2024-05-02,\"'=Berita, \"\"satu\"\"\",,"), lines.get(1));
        assertTrue(lines.get(2).endsWith(",1,0,1"), lines.get(2));
    }
}
