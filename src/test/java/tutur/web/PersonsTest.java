package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.article;
import static tutur.archive.Article.official;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.archive.Archive;
import tutur.archive.Article;
import tutur.archive.lucene.LuceneArchive;
import tutur.json.Json;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.proofing.CorrectionFile;
import tutur.proofing.Proofreader;
import tutur.region.Gazetteer;
import tutur.roster.Curation;

/** Persons over documents, as API and pages show them. */
class PersonsTest {

    private static final Json JSON = new Json();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Official HALIM = official("Halimanor", "Bupati", null, Article.BATANG);
    private static final Official HALIIM = official("Halimanoor", "Bupati", null, Article.BATANG);
    private static final Official NEXT = official("Ratri Lesmana", "Bupati", null, Article.BATANG);
    private static final Official ACTING = official("Danu Wira", "Bupati", Acting.PLT, Article.BATANG);
    private static final Official SURYA = official("Surya", "Menteri", null, null);
    private static final Official OTHER_SURYA = official("Surya", "Camat", null, Article.TEGAL);

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static WebServer server;
    private static int port;

    @BeforeAll
    static void serve() throws IOException {
        Curation.Term term = new Curation.Term("Bupati", null, null, "33.25", LocalDate.of(2021, 1, 1), null);
        archive = LuceneArchive.open(
                folder,
                () -> new Curation(List.of(new Curation.Entry(
                        NEXT.id(), "test", null, List.of("Bu Ratri"), List.of(), List.of(), List.of(term)))));
        archive.add(article("a").published("2016-03-01").says(HALIM, "Satu").build());
        archive.add(article("b").published("2019-03-01").says(HALIM, "Dua").build());
        archive.add(article("c").published("2021-02-01").says(HALIIM, "Tiga").build());
        archive.add(article("d").published("2021-05-01").says(NEXT, "Empat").build());
        archive.add(article("e").published("2018-05-01").naming(ACTING).build());
        archive.add(article("f").naming(SURYA).naming(OTHER_SURYA).build());
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

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Told json(String path) throws IOException, InterruptedException {
        return new Told(JSON.read(get(path).body().getBytes(StandardCharsets.UTF_8), Map.class));
    }

    @Test
    void anOfficialComesWithAllNamesTenuresAndDays() throws Exception {
        Told halim = json("/api/v1/officials/" + HALIM.id());
        assertEquals("[Halimanor, Halimanoor]", halim.text("names"));
        assertEquals(3, halim.number("documents"));
        assertEquals("2016-03-01", halim.text("tenures", 0, "first"));
        assertEquals("2021-02-01", halim.text("tenures", 0, "last"));
        Told next = json("/api/v1/officials/" + NEXT.id());
        assertEquals("[Ratri Lesmana, Bu Ratri]", next.text("names"));
        assertEquals("2021-01-01", next.text("tenures", 0, "from"));
        assertEquals("null", next.text("tenures", 0, "to"));
    }

    @Test
    void anIdThatOneDocumentUsesLeadsToThePerson() throws Exception {
        assertEquals(HALIM.id(), json("/api/v1/officials/" + HALIIM.id()).text("id"));
        HttpResponse<String> page = get("/officials/" + HALIIM.id() + "?lang=en");
        assertEquals(303, page.statusCode());
        assertEquals(
                "/officials/" + HALIM.id() + "?lang=en",
                page.headers().firstValue("Location").orElseThrow());
        assertTrue(get("/officials/" + HALIM.id()).body().contains("Halimanoor"));
        assertTrue(get("/officials/" + NEXT.id() + "?lang=en").body().contains("in office since"));
        assertEquals(404, get("/api/v1/officials/nobody").statusCode());
    }

    @Test
    void aFilterTakesEveryNameOfAPerson() throws Exception {
        for (String name : List.of(HALIM.id(), HALIIM.id(), "Halimanoor", "halimanor")) {
            assertEquals(
                    3, json("/api/v1/search?unit=statement&official=" + name).number("total"), name);
        }
        assertEquals(1, json("/api/v1/search?unit=statement&official=bu+ratri").number("total"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, Halimanor 0",
        "2018-05-01, Halimanor 0; Plt Danu Wira 0",
        "2021-01-15, Halimanor 0; Ratri Lesmana 0",
        "2026-01-01, Ratri Lesmana 0",
        "2015-06-01, Halimanor 274",
        "2001-01-01, ''"
    })
    void anOfficeHasItsHoldersOnADay(String date, String expected) throws Exception {
        Told told = json("/api/v1/offices/holder?office=bupati&region=kabupaten-batang&date=" + date);
        assertEquals("33.25", told.text("region", "code"));
        List<String> holders = told.each("holders")
                .map(h -> (h.text("tenure", "acting").equals("null") ? "" : "Plt ") + h.text("name") + " "
                        + h.text("distance"))
                .toList();
        assertEquals(expected, String.join("; ", holders));
    }

    @Test
    void withoutADayAllTenuresOfAnOfficeAreListed() throws Exception {
        Told told = json("/api/v1/offices/holder?office=Bupati&region=33.25");
        assertEquals(
                List.of("Halimanor", "Danu Wira", "Ratri Lesmana"),
                told.each("holders").map(h -> h.text("name")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "office=Bupatti&region=33.25, unknown-value",
        "region=33.25, bad-value",
        "office=Bupati&region=33.25&date=kemarin, bad-date",
        "office=Bupati&region=nowhere, unknown-region",
        "office=Bupati&day=2020-01-01, unknown-parameter"
    })
    void whatIsNotUnderstoodIsRefused(String query, String type) throws Exception {
        Told problem = json("/api/v1/offices/holder?" + query);
        assertEquals("urn:tutur:problem:" + type, problem.text("type"));
    }

    @Test
    void twoInOneSeatAtOneTimeAreReported() throws Exception {
        Told overlaps = json("/api/v1/offices/overlaps");
        assertEquals(1, overlaps.number("total"));
        assertEquals("Halimanor", overlaps.text("overlaps", 0, "one", "name"));
        assertEquals("Ratri Lesmana", overlaps.text("overlaps", 0, "other", "name"));
    }
}
