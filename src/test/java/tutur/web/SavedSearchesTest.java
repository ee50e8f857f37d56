package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;

/** Saved searches over HTTP. */
class SavedSearchesTest {

    private static final String PATH = "/api/v1/searches";
    private static final String KEY = "kunci-rahasia-untuk-uji";
    private static final String NETRAL = """
            {"name": "Netralitas ASN", "search": {"q": "netral", "unit": "statement", "region": ["kotim", "62.71"]},
             "webhook": "https://kait.example/rahasia"}""";

    @TempDir
    private static Path folder;

    private static Running running;

    @BeforeAll
    static void serve() throws Exception {
        running = new Running(folder, new WebSettings("127.0.0.1", 0, KEY));
    }

    @AfterEach
    void forget() throws Exception {
        Files.deleteIfExists(folder.resolve("searches.yaml"));
        Files.deleteIfExists(folder.resolve("alerts/netralitas-asn.jsonl"));
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return running.send(method, path, body, "Authorization", "Bearer " + KEY, "Content-Type", "application/json");
    }

    @Test
    void aSearchIsSavedShownAndTakenOut() throws Exception {
        HttpResponse<String> made = send("POST", PATH, NETRAL);
        assertEquals(201, made.statusCode(), made::body);
        assertEquals(
                PATH + "/netralitas-asn", made.headers().firstValue("Location").orElseThrow());
        assertTrue(Files.readString(folder.resolve("searches.yaml")).contains("- id: netralitas-asn"));
        Told one = running.json(PATH + "/netralitas-asn");
        assertEquals("runs", one.text("state"));
        assertEquals("kait.example", one.text("webhook"), "the path of such an address often is a key");
        assertEquals("62.71", one.text("search", "region", 1));
        assertEquals(
                200,
                running.get(one.text("page").substring(running.base().length())).statusCode());
        assertEquals(1, running.json(PATH).number("total"));
        assertEquals(
                PATH + "/netralitas-asn-2",
                send("POST", PATH, NETRAL).headers().firstValue("Location").orElseThrow());
        assertEquals(200, send("DELETE", PATH + "/netralitas-asn", "").statusCode());
        assertEquals(404, running.get(PATH + "/netralitas-asn").statusCode());
        assertEquals(404, send("DELETE", PATH + "/netralitas-asn", "").statusCode());
        assertEquals(1, running.json(PATH).number("total"));
    }

    @Test
    void theStartPageTellsWhatIsNewAboutThem() throws Exception {
        assertTrue(
                running.page("/").expectFirst(".saved .hint").text().startsWith("Belum ada."), "an honest empty state");
        send("POST", PATH, NETRAL);
        send("POST", PATH, "{\"name\": \"Banjir\", \"search\": {\"q\": \"banjir\"}}");
        assertEquals(
                List.of(
                        "Netralitas ASN belum ada temuan sejak disimpan Umpan",
                        "Banjir belum ada temuan sejak disimpan Umpan"),
                running.page("/").select(".saved li").eachText());
        String document = running.json("/api/v1/search?size=1").text("hits", 0, "id");
        String line = "{\"document\":\"" + document + "\",\"statements\":[],\"when\":\"%s\"}\n";
        Files.createDirectories(folder.resolve("alerts"));
        String old = line.formatted("2020-02-03T09:00:00Z");
        Files.writeString(folder.resolve("alerts/netralitas-asn.jsonl"), old);
        Files.writeString(folder.resolve("alerts/banjir.jsonl"), old + line.formatted(Instant.now()) + "{\"cut off");
        Document page = running.page("/?lang=en");
        List<String> told = page.select(".saved li").eachText();
        assertTrue(told.getFirst().startsWith("Banjir 1 new finding this week last matched on "), told::toString);
        assertEquals("Netralitas ASN last matched on 3 February 2020 Feed", told.getLast());
        assertEquals(
                "/search?q=banjir&unit=document&lang=en",
                page.expectFirst(".saved a.name").attr("href"));
        assertTrue(running.page("/search?q=banjir").select(".saved").isEmpty(), "only on the start page");
        Files.writeString(folder.resolve("searches.yaml"), "searches: [\n");
        assertTrue(running.page("/").expectFirst(".saved .hint").text().contains("perlu diperbaiki"));
        Files.delete(folder.resolve("alerts/banjir.jsonl"));
    }

    @Test
    void onlyWhoHasTheKeyChangesSomething() throws Exception {
        assertEquals(
                401,
                running.send("POST", PATH, NETRAL, "Content-Type", "application/json")
                        .statusCode());
        assertEquals(
                401,
                running.send("DELETE", PATH + "/x", "", "Content-Type", "application/json")
                        .statusCode());
        assertFalse(Files.exists(folder.resolve("searches.yaml")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "a", "search": {}}                                         | 400 | empty-search
            {"name": "a", "search": {"q": " ", "topic": []}}                    | 400 | empty-search
            {"name": "a"}                                                       | 400 | bad-body
            {"name": "a", "search": "q=a"}                                      | 400 | bad-body
            {"name": "a", "search": {"regoin": "kotim"}}                        | 400 | unknown-parameter
            {"name": "a", "search": {"cursor": "x"}}                            | 400 | unknown-parameter
            {"name": "a", "search": {"region": "negeri-dongeng"}}               | 400 | unknown-region
            {"name": "", "search": {"q": "a"}}                                  | 400 | unknown-value
            {"name": "a\\nb", "search": {"q": "a"}}                             | 400 | unknown-value
            {"name": "a", "search": {"q": 7, "unit": [8]}}                      | 400 | unknown-value
            {"name": "a", "id": "../b", "search": {"q": "a"}}                   | 400 | unknown-value
            {"name": "a", "id": "preview", "search": {"q": "a"}}                | 400 | unknown-value
            {"name": "a", "search": {"q": "a"}, "webhook": "file:///etc/passwd"} | 400 | unknown-value
            {"name": "a", "search": {"q": "a"}, "warna": "biru"}                | 400 | unknown-parameter
            ["a"]                                                               | 400 | bad-body
            {                                                                   | 400 | bad-body
            """)
    void whatIsNotUnderstoodIsRefused(String body, int status, String type) throws Exception {
        HttpResponse<String> refused = send("POST", PATH, body);
        assertEquals(status, refused.statusCode(), refused::body);
        assertTrue(refused.body().contains("urn:tutur:problem:" + type), refused::body);
        assertFalse(Files.exists(folder.resolve("searches.yaml")));
    }

    @Test
    void whatItFindsIsAListAndAFeed() throws Exception {
        send("POST", PATH, NETRAL);
        Files.createDirectories(folder.resolve("alerts"));
        String document = Paper.id("berita/netral.html");
        String statement = running.json("/api/v1/search?unit=statement&kind=direct&topic=netralitas-asn")
                .text("hits", 0, "id");
        Files.writeString(folder.resolve("alerts/netralitas-asn.jsonl"), """
                {"document":"gone00000000","statements":[],"when":"2024-03-04T01:02:02Z"}
                {"document":"%s","statements":["%s"],"when":"2024-03-04T01:02:03Z"}
                """.formatted(document, statement));
        Told matches = running.json(PATH + "/netralitas-asn/matches");
        assertEquals(2, matches.number("total"));
        assertEquals(statement, matches.text("matches", 0, "statements", 0, "id"));
        HttpResponse<String> answer = running.get(PATH + "/netralitas-asn/feed");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
        assertEquals("Netralitas ASN", feed.getTitle());
        assertEquals(1, feed.getEntries().size(), "a document that is gone has no entry");
        assertEquals(
                "2024-03-04T01:02:03Z",
                feed.getEntries().getFirst().getUpdatedDate().toInstant().toString());
        assertEquals(
                1,
                running.json(PATH + "/netralitas-asn/feed?format=json")
                        .each("items")
                        .count());
        assertEquals(400, running.get(PATH + "/netralitas-asn/matches?size=x").statusCode());
        assertEquals(404, running.get(PATH + "/lain/feed").statusCode());
    }

    @Test
    void aFilterThatIsNotKnownIsToldWhereverTheSearchIsListed() throws Exception {
        HttpResponse<String> made =
                send("POST", PATH, "{\"name\": \"Ragu\", \"search\": {\"q\": \"topic:tidakada netral\"}}");
        assertEquals(201, made.statusCode(), made::body);
        Told doubtful = running.json(PATH + "/ragu");
        assertEquals("doubtful", doubtful.text("state"));
        assertTrue(doubtful.text("trouble").startsWith("topic:tidakada is not known"), doubtful::toString);
        assertEquals(
                "Ragu belum ada temuan sejak disimpan berjalan, tetapi tidak seperti yang diketik: topic:tidakada tidak"
                        + " dikenal; dicari sebagai kata. Umpan",
                running.page("/").select(".saved li").text());
        SyndFeed feed = feed("/ragu/feed");
        assertTrue(feed.getDescription().contains("topic:tidakada"), feed::getDescription);
        assertEquals(
                "Pencarian tersimpan “Ragu” perlu diperbaiki",
                feed.getEntries().getFirst().getTitle());
    }

    @Test
    void aSearchThatDoesNotRunSaysSoOnThePageAndInItsFeed() throws Exception {
        send("POST", PATH, NETRAL);
        Path file = folder.resolve("searches.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        + "  - id: rusak\n    name: Rusak\n    search: {topic: tidakada}\n  - id: x\n    nama: salah\n");
        assertEquals("broken", running.json(PATH + "/rusak").text("state"));
        assertTrue(feed("/rusak/feed?lang=en").getDescription().startsWith("does not run: "));
        assertTrue(running.json(PATH + "/rusak/feed?format=json")
                .text("description")
                .contains("tidakada"));
        assertEquals(0, feed("/netralitas-asn/feed").getEntries().size());
        Document page = running.page("/");
        assertTrue(
                page.expectFirst(".saved li")
                        .text()
                        .startsWith("Rusak belum ada temuan sejak disimpan tidak berjalan:"),
                "what needs somebody comes first");
        assertTrue(page.expectFirst(".saved .hint").text().contains(" hal dalam corpus/searches.yaml"));
    }

    @Test
    void aWebhookThatCanNeverBeReachedIsToldBeforeItIsOwedAnything() throws Exception {
        send(
                "POST",
                PATH,
                "{\"name\": \"Kait\", \"search\": {\"q\": \"air\"}, \"webhook\": \"http://169.254.169.254/x\"}");
        Told one = running.json(PATH + "/kait");
        assertEquals("runs", one.text("state"));
        assertTrue(one.text("untold").startsWith("its address is not on the public net"), one::toString);
        assertTrue(running.page("/")
                .select(".saved .trouble")
                .text()
                .startsWith("webhook tidak diberi tahu: alamatnya tidak berada di internet umum"));
        assertTrue(running.page("/?lang=en")
                .select(".saved .trouble")
                .text()
                .startsWith("the webhook is not told: its address is not on the public net"));
    }

    @ParameterizedTest
    @EnumSource
    void whyAWebhookIsNotToldIsSaidInTheLanguageOfThePage(Deliveries.Untold.Why why) {
        Deliveries.Untold untold = new Deliveries.Untold(why, "500", 2, Instant.parse("2026-01-02T03:04:05.678Z"));
        Alerts.Health health = new Alerts.Health(null, null, List.of(), untold);
        String indonesian = SavedStates.all(health, new Texts(Language.ID)).getFirst();
        String english = SavedStates.all(health, new Texts(Language.EN)).getFirst();
        assertTrue(indonesian.startsWith("webhook tidak diberi tahu: "), indonesian);
        assertTrue(indonesian.endsWith(". Gagal 2 kali. Dicoba lagi pada 2026-01-02T03:04:05Z."), indonesian);
        assertTrue(english.endsWith(". 2 tries failed. The next one is at 2026-01-02T03:04:05Z."), english);
    }

    private SyndFeed feed(String path) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(running.get(PATH + path).body()));
    }

    @Test
    void aPreviewTellsHowMuchItWouldBring() throws Exception {
        Told preview = running.json(PATH + "/preview?unit=statement&q=air");
        assertEquals("2024-01-05", preview.text("to"));
        assertEquals(1, preview.number("stories"));
        assertEquals("0.04", preview.text("perWeek"), "one in half a year is not none");
        assertEquals(400, running.get(PATH + "/preview?unit=orang").statusCode());
    }

    @Test
    void aFileThatIsNoYamlIsToldAndLeftAlone() throws Exception {
        Path file = folder.resolve("searches.yaml");
        Files.writeString(file, "searches: [");
        assertTrue(running.json(PATH).text("mistakes", 0).contains("this is not YAML"));
        assertEquals(409, send("POST", PATH, NETRAL).statusCode());
        assertEquals("searches: [", Files.readString(file));
    }
}
