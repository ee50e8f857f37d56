package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not understood or not there is refused, with what would be. */
@ExtendWith(OneServer.class)
class RefusalsTest {

    private final Running running;

    RefusalsTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /api/v1/search?topik=netralitas-asn       | 400 | unknown-parameter  | topik       | topic
            /api/v1/search?topic=netralitas           | 400 | unknown-value      | topic       | netralitas-asn
            /api/v1/search?region=kotawaringn-timur   | 400 | unknown-region     | region      | kabupaten-kotawaringin-timur
            /api/v1/search?region=kotawaringin        | 400 | unknown-region     | region      | -
            /api/v1/search?region=bandung             | 400 | ambiguous-value    | region      | -
            /api/v1/search?office=Sekdaa              | 400 | unknown-value      | office      | Sekda
            /api/v1/search?official=rasidi            | 400 | unknown-value      | official    | rasidi-manan-kota-palangka-raya
            /api/v1/search?source=Kabar+Raki          | 400 | unknown-value      | source      | Kabar Rakit
            /api/v1/search?kind=direkt                | 400 | bad-value          | kind        | direct
            /api/v1/search?unit=statements            | 400 | bad-value          | unit        | statement
            /api/v1/search?from=30-11-2023            | 400 | bad-date           | from        | -
            /api/v1/search?to=2023-02-30              | 400 | bad-date           | to          | -
            /api/v1/search?from=2024-01-02&to=2024-01-01 | 400 | bad-date        | to          | -
            /api/v1/search?advertorial=yes            | 400 | bad-value          | advertorial | true
            /api/v1/search?sort=new                   | 400 | bad-value          | sort        | newest
            /api/v1/search?size=1001                  | 400 | bad-value          | size        | -
            /api/v1/search?size=-1                    | 400 | bad-value          | size        | -
            /api/v1/search?facet=officials            | 400 | bad-value          | facet       | official
            /api/v1/search?cursor=xyz                 | 400 | bad-cursor         | cursor      | -
            /api/v1/search?cursor=AgAKEtt51p8D_QAAAAAAAEzrN2ZmNjEwMTU2YmMx | 400 | cursor-expired | cursor | -
            /api/v1/search?cursor=AwAKEtt51p8D_QAAAAAAAEzrN2ZmNjEwMTU2YmMx | 400 | cursor-expired | cursor | -
            /api/v1/search?lang=fr                    | 400 | bad-value          | lang        | id
            /api/v1/officials?cursor=-1               | 400 | bad-cursor         | cursor      | -
            /api/v1/officials?unit=statement          | 400 | unknown-parameter  | unit        | -
            /api/v1/regions?level=state               | 400 | bad-value          | level       | province
            /api/v1/regions?foo=1                     | 400 | unknown-parameter  | foo         | lang
            /api/v1/documents/000000000000            | 404 | unknown-document   | -           | -
            /api/v1/statements/000000000000-00000000  | 404 | unknown-statement  | -           | -
            /api/v1/officials/nobody                  | 404 | unknown-official   | -           | -
            /api/v1/regions/kotawaringn-timur         | 404 | unknown-region     | -           | kabupaten-kotawaringin-timur
            /api/v1/topics/nothing                    | 404 | unknown-topic      | -           | -
            /api/v1/nothing                           | 404 | not-found          | -           | -
            """)
    void programsAreToldInProblemJson(String path, int status, String type, String parameter, String suggestion)
            throws Exception {
        HttpResponse<String> answer = running.get(path);
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        Told problem = running.json(path);
        assertEquals("urn:tutur:problem:" + type, problem.text("type"));
        assertEquals(status, problem.number("status"));
        assertFalse(problem.text("title").isBlank());
        assertFalse(problem.text("detail").isBlank());
        if (parameter != null) {
            assertEquals(parameter, problem.text("parameter"));
        }
        if (suggestion != null) {
            assertTrue(problem.each("suggestions").anyMatch(s -> suggestion.equals(s.json())), problem::toString);
        }
    }

    @Test
    void theRequestIsNamedInAnswerAndHeader() throws Exception {
        HttpResponse<String> answer = running.get("/api/v1/nothing");
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertTrue(answer.body().contains("\"request\":\"" + id + "\""), answer::body);
    }

    @Test
    void peopleAreToldOnAPageWithLinksToWhatTheyMeant() throws Exception {
        HttpResponse<String> answer = running.get("/search?q=netral&topic=netralitas&office=Sekda");
        assertEquals(400, answer.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        Document page = Jsoup.parse(answer.body(), running.base());
        assertEquals("Nilai tidak dikenal", page.expectFirst("h1").text());
        String meant = page.expectFirst(".suggestions a").attr("href");
        assertEquals("/search?q=netral&topic=netralitas-asn&office=Sekda", meant);
        assertEquals(200, running.get(meant).statusCode());
    }

    @Test
    void aMisspeltNameIsMendedWithItsValue() throws Exception {
        Document page = running.page("/search?topik=netralitas-asn");
        assertEquals(
                "/search?topic=netralitas-asn",
                page.expectFirst(".suggestions a").attr("href"));
    }

    @Test
    void pagesThatAreNotThereSayIt() throws Exception {
        HttpResponse<String> answer = running.get("/apa/ini?lang=en");
        assertEquals(404, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals("en", page.expectFirst("html").attr("lang"));
        assertEquals("Page not found", page.expectFirst("h1").text());
        assertTrue(page.text().contains("/apa/ini"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/documents/000000000000", "/officials/nobody", "/regions/nowhere-at-all", "/topics/nothing"})
    void pagesOfThingsThatAreNotThereAreNotFound(String path) throws Exception {
        assertEquals(404, running.get(path).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/", "/search", "/api/v1/search", "/healthz", "/assets/tutur.css"})
    void nothingIsChangedThroughTheServer(String path) throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> answer = running.ask(method, path);
            assertEquals(405, answer.statusCode(), method);
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""), method);
        }
    }
}
