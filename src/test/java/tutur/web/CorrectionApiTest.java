package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.annotation.AnnotatedDocument;
import tutur.json.Json;

/** Corrections through the API of a server that has a key. */
class CorrectionApiTest {

    private static final String KEY = "kunci-rahasia-untuk-uji";
    private static final String PATH = "/api/v1/corrections";
    private static final Json JSON = new Json();

    @TempDir
    private static Path folder;

    private static Running running;

    @BeforeAll
    static void start() throws IOException {
        running = new Running(folder, new WebSettings("127.0.0.1", 0, KEY));
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    private static String body(String... namesAndValues) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("by", "Rini");
        body.put("why", "salah baca");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return JSON.text(body);
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        return running.send(
                method,
                path,
                body,
                "Authorization",
                "Bearer " + KEY,
                "Content-Type",
                "application/json; charset=utf-8");
    }

    private static Told told(HttpResponse<String> answer) {
        return new Told(JSON.read(answer.body().getBytes(StandardCharsets.UTF_8), Map.class));
    }

    /** The id of the first statement of a paper. */
    private static String statement(AnnotatedDocument paper) {
        return paper.statements().getFirst().id();
    }

    @Test
    void aCorrectionActsAtOnceIsShownAndCanBeWithdrawn() throws Exception {
        AnnotatedDocument paper = running.papers.budget();
        String id = statement(paper);
        String before = running.get("/api/v1/statements/" + id).body();
        HttpResponse<String> made =
                send("POST", PATH, body("what", "wrong-speaker", "statement", id, "speaker", "unknown"));
        assertEquals(201, made.statusCode(), made::body);
        assertEquals("acts", told(made).text("state"));
        Told said = running.json("/api/v1/statements/" + id);
        assertTrue(said.toString().contains("unknown"), said::toString);
        assertEquals("correction", said.text("rule"));
        String page =
                running.page("/documents/" + paper.document().id() + "?lang=id").text();
        assertTrue(page.contains("Dikoreksi (pembicara) oleh Rini"), page);
        assertTrue(page.contains("salah baca"), page);

        String address = made.headers().firstValue("Location").orElseThrow();
        assertEquals("acts", running.json(address).text("state"));
        assertTrue(running.get(PATH).body().contains(told(made).text("id")));
        HttpResponse<String> back = send("DELETE", address, body());
        assertEquals(200, back.statusCode(), back::body);
        assertEquals("withdrawn", told(back).text("state"));
        assertEquals(before, running.get("/api/v1/statements/" + id).body());
        assertEquals("withdrawn", told(send("POST", address, body())).text("state"));
    }

    @Test
    void whatIsNotAStatementIsFoundNoMore() throws Exception {
        String id = statement(running.papers.flood());
        long before = running.json("/api/v1/search?unit=statement&size=0").number("total");
        HttpResponse<String> made = send("POST", PATH, body("what", "not-a-statement", "statement", id));
        assertEquals(201, made.statusCode(), made::body);
        assertEquals(404, running.get("/api/v1/statements/" + id).statusCode());
        assertEquals(
                before - 1, running.json("/api/v1/search?unit=statement&size=0").number("total"));
        send("DELETE", PATH + "/" + told(made).text("id"), body());
        assertEquals(200, running.get("/api/v1/statements/" + id).statusCode());
    }

    @Test
    void theSameCorrectionTwiceIsOne() throws Exception {
        String body = body("what", "not-a-statement", "statement", statement(running.papers.neutrality()));
        String first = told(send("POST", PATH, body)).text("id");
        assertEquals("unknown-value", type(send("POST", PATH, body)));
        send("DELETE", PATH + "/" + first, body());
        String region = body(
                "what",
                "wrong-region",
                "document",
                running.papers.advert().document().id(),
                "region",
                "62.07");
        String one = told(send("POST", PATH, region)).text("id");
        assertEquals(one, told(send("POST", PATH, region)).text("id"));
    }

    private static String type(HttpResponse<String> problem) {
        assertEquals(
                "application/problem+json",
                problem.headers().firstValue("Content-Type").orElse(""),
                problem::body);
        return told(problem).text("type").replace("urn:tutur:problem:", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"what":"wrong-speker"}                                                | bad-value         | what
            {"by":"","what":"not-a-statement"}                                     | bad-value         | by
            {"what":"not-a-statement","statment":"x"}                              | unknown-parameter | statment
            {"what":"not-a-statement"}                                             | bad-value         | statement
            {"what":"not-a-statement","statement":"000000000000-00000000"}         | unknown-value     | statement
            {"what":"wrong-speaker","statement":"ID"}                              | bad-value         | speaker
            {"what":"wrong-speaker","statement":"ID","speaker":"Nama Yang Tak Ada"} | unknown-value    | speaker
            {"what":"wrong-speaker","statement":"ID","speaker":"X","acting":"Plt"} | bad-value         | office
            {"what":"wrong-speaker","statement":"ID","speaker":"X","office":"Sekda","acting":"Pk"} | bad-value | acting
            {"what":"wrong-speaker","statement":"ID","speaker":"X","institution":"ya"} | bad-value     | institution
            {"what":"wrong-span","statement":"ID","words":"kata yang tidak ada"}   | bad-value         | words
            {"what":"wrong-region","statement":"ID","region":"kotawaringn-timur"}  | unknown-region    | region
            {"what":"wrong-region","document":"000000000000","region":"62.07"}     | unknown-value     | document
            {"what":"same-person","person":"nobody","other":"x"}                   | unknown-value     | person
            """)
    void whatIsNotUnderstoodIsRefusedByItsName(String body, String type, String parameter) throws Exception {
        String sent = body.replace("ID", statement(running.papers.neutrality()))
                .replace("{\"what\"", "{\"by\":\"Rini\",\"why\":\"salah\",\"what\"");
        HttpResponse<String> refused = send("POST", PATH, sent);
        assertEquals(400, refused.statusCode(), refused::body);
        assertEquals(type, type(refused));
        assertEquals(parameter, told(refused).text("parameter"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Authorization | Basic abc                          | 401 | key-needed
            Authorization | Bearer kunci-rahasia-untuk-ujj     | 401 | key-needed
            X-Nothing     | 1                                  | 401 | key-needed
            Origin        | http://jahat.example               | 403 | foreign-origin
            Origin        | null                               | 403 | foreign-origin
            """)
    void nobodyElseChangesAnything(String header, String value, int status, String type) throws Exception {
        HttpResponse<String> refused =
                running.send("POST", PATH, body(), header, value, "Content-Type", "application/json");
        assertEquals(status, refused.statusCode(), refused::body);
        assertEquals(type, type(refused));
        assertEquals(
                status == 401, refused.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void onlyJsonOfASizeThatIsMeantIsRead() throws Exception {
        String[] form = {"Authorization", "Bearer " + KEY, "Content-Type", "text/plain"};
        assertEquals("not-json", type(running.send("POST", PATH, body(), form)));
        for (String bad : List.of("", "[]", "{", "{\"by\":{}}", "{\"by\":1}", "null")) {
            assertEquals("bad-body", type(send("POST", PATH, bad)), bad);
        }
        assertEquals("too-large", type(send("POST", PATH, body("words", "a".repeat(200_000)))));
        assertEquals("too-long", type(send("POST", PATH, body("what", "wrong-span", "words", "a".repeat(30_000)))));
        assertEquals("unknown-correction", type(send("DELETE", PATH + "/0000", body())));
        assertEquals(404, running.get(PATH + "/0000").statusCode());
        HttpResponse<String> put = running.send("PUT", PATH, "", "Authorization", "Bearer " + KEY);
        assertEquals(405, put.statusCode());
        assertEquals("GET, HEAD, POST", put.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void withoutAKeyNothingCanBeChanged(@TempDir Path other) throws Exception {
        try (Running closed = new Running(other)) {
            HttpResponse<String> refused = closed.send(
                    "POST", PATH, body(), "Authorization", "Bearer " + KEY, "Content-Type", "application/json");
            assertEquals(403, refused.statusCode());
            assertEquals("changes-off", type(refused));
            assertTrue(refused.body().contains("tutur key create"), refused::body);
            assertEquals(0, closed.json(PATH).number("total"));
        }
    }

    @Test
    void manyCorrectionsAtOnceAreAllKeptAndAllAct() throws Exception {
        List<String> ids = running.papers.all().stream()
                .filter(paper -> paper.document().origin().path().startsWith("notulen/"))
                .map(CorrectionApiTest::statement)
                .limit(8)
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (String id : ids) {
                answers.add(pool.submit(() ->
                        send("POST", PATH, body("what", "wrong-speaker", "statement", id, "speaker", "unknown"))));
            }
            for (Future<HttpResponse<String>> answer : answers) {
                assertEquals("acts", told(answer.get()).text("state"));
            }
        }
        for (String id : ids) {
            assertEquals("correction", running.json("/api/v1/statements/" + id).text("rule"));
        }
        assertTrue(Files.readAllLines(folder.resolve("corrections.jsonl")).size() >= ids.size());
    }
}
