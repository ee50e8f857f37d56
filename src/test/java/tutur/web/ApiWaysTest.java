package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.json.Json;

/** Ways in which answers can be had: cut, in lines, not again, page by page, part by part. */
@ExtendWith(OneServer.class)
class ApiWaysTest {

    private static final Json JSON = new Json();
    private static final String SAID = "/api/v1/search?unit=statement&topic=netralitas-asn";

    private final Running running;

    ApiWaysTest(Running running) {
        this.running = running;
    }

    private static Set<?> names(Told object) {
        return ApiContract.map(object.json()).keySet();
    }

    @Test
    void fieldsCutEachHitAndLeaveWhatStandsAround() throws Exception {
        Told told = running.json(SAID + "&facet=topic&fields=id,speaker.name,matches");
        assertEquals(4, told.number("total"));
        assertEquals(1, told.each("facets").count());
        told.each("hits").forEach(hit -> {
            assertEquals(Set.of("id", "speaker", "matches"), names(hit));
            assertEquals(Set.of("name"), names(hit.in("speaker")));
        });
    }

    @Test
    void fieldsCutSingleThingsAndListsOfThem() throws Exception {
        assertEquals(
                Set.of("title", "statements"),
                names(running.json("/api/v1/documents/7ff610156bc1?fields=title,statements.text")));
        assertEquals(Set.of("id"), names(running.json("/api/v1/statements/7ff610156bc1-a91e4e53?fields=id")));
        running.json("/api/v1/officials?fields=id&fields=documents")
                .each("officials")
                .forEach(one -> assertEquals(Set.of("id", "documents"), names(one)));
        String similar =
                running.get("/api/v1/documents/7951624a1a1e/similar?fields=id").body();
        assertTrue(similar.matches("\\[(\\{\"id\":\"[0-9a-f]+\"},?)+]"), similar);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?fields=titel, titel, title",
        "/api/v1/officials?fields=id&fields=name.first, name.first, name",
        "/api/v1/documents/7ff610156bc1?fields=statements.speaker.nama, statements.speaker.nama, body"
    })
    void fieldsThatThereAreNotAreRefused(String address, String field, String known) throws Exception {
        Told problem = running.json(address);
        assertEquals("urn:tutur:problem:unknown-value", problem.text("type"));
        assertTrue(problem.text("detail").contains(field));
        assertTrue(problem.each("suggestions").anyMatch(s -> known.equals(s.json())), problem::toString);
    }

    @Test
    void fieldsAreTakenAlongToTheNextPage() throws Exception {
        HttpResponse<String> first = running.get("/api/v1/search?size=3&fields=id");
        String link = first.headers().firstValue("Link").orElseThrow();
        String next = link.substring(1, link.indexOf('>'));
        assertTrue(link.substring(link.indexOf('>')).startsWith(">; rel=\"next\""), link);
        running.json(next).each("hits").forEach(hit -> assertEquals(Set.of("id"), names(hit)));
        assertEquals(
                running.json("/api/v1/search?size=6&fields=id").text("hits", 3),
                running.json(next).text("hits", 0));
    }

    @Test
    void pagesDoNotTakeFields() throws Exception {
        assertEquals(400, running.get("/search?fields=id").statusCode());
        assertEquals(400, running.get("/healthz?fields=status").statusCode());
    }

    @Test
    void allHitsComeAsLines() throws Exception {
        HttpResponse<String> answer = running.ask("GET", "/api/v1/search", "Accept", "application/x-ndjson");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/x-ndjson",
                answer.headers().firstValue("Content-Type").orElse(""));
        List<String> lines = answer.body().lines().toList();
        assertEquals(running.json("/api/v1/search?size=0").number("total"), lines.size());
        Told first = new Told(JSON.read(lines.getFirst().getBytes(StandardCharsets.UTF_8), Map.class));
        assertEquals(running.json("/api/v1/search?size=1").text("hits", 0, "id"), first.text("id"));
        HttpResponse<String> cut = running.ask("GET", SAID + "&fields=id", "Accept", "application/x-ndjson, */*;q=0.1");
        assertTrue(cut.body().startsWith("{\"id\":\"7ff610156bc1-182f5697\"}\n"), cut::body);
        assertEquals(
                400,
                running.ask("GET", "/api/v1/search?size=3", "Accept", "application/x-ndjson")
                        .statusCode());
        assertEquals(
                "application/x-ndjson",
                running.ask("GET", "/api/v1/export", "Accept", "application/x-ndjson")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/json",
        "'*/*', application/json",
        "'text/html,*/*;q=0.8', application/json",
        "'application/json, application/x-ndjson;q=0.9', application/json",
        "'application/json;q=0.5, application/x-ndjson', application/x-ndjson",
        "'APPLICATION/X-NDJSON', application/x-ndjson",
        "'application/x-ndjson;q=0, */*', application/json",
        "'application/x-ndjson;q=nonsense', application/x-ndjson"
    })
    void whatIsAcceptedIsWeighed(String accept, String type) {
        Request request = new Request(Address.of("/"), Map.of(), "", "", accept);
        assertEquals(type, request.preferred("application/json", "application/x-ndjson"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?q=netral",
        "/api/v1/officials",
        "/api/v1/regions",
        "/api/v1/statements/7ff610156bc1-a91e4e53",
        "/api/v1/export?format=csv",
        "/api/v1/feed",
        "/api/v1/documents/7ff610156bc1",
        "/openapi.json"
    })
    void whatIsKnownIsNotSentAgain(String address) throws Exception {
        HttpResponse<String> first = running.get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = running.ask("GET", address, "If-None-Match", "\"x\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
        assertEquals(304, running.ask("HEAD", address, "If-None-Match", tag).statusCode());
        assertEquals(
                200, running.ask("GET", address, "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void otherQuestionsHaveOtherTags() throws Exception {
        String one = running.get("/api/v1/search?q=netral")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String two = running.get("/api/v1/search?q=banjir")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String lines = running.ask("GET", "/api/v1/search?q=netral", "Accept", "application/x-ndjson")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertEquals(3, Set.of(one, two, lines).size());
    }

    @Test
    void longAnswersAreSqueezedForWhoTakesThat() throws Exception {
        HttpResponse<String> answer = running.ask("GET", "/api/v1/regions", "Accept-Encoding", "gzip");
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void partsOfADocumentHaveAddressesOfTheirOwn() throws Exception {
        String one = "/api/v1/documents/7ff610156bc1";
        String body = running.get(one + "/body").body();
        assertEquals(running.json(one).text("body"), body);
        Told said = running.json(one + "/statements");
        assertEquals(4, said.number("total"));
        said.each("statements").forEach(s -> {
            if (!s.text("kind").equals("headline")) {
                assertEquals(s.text("text"), body.substring(s.number("content", "start"), s.number("content", "end")));
            }
        });
        assertEquals(1, running.json(one + "/copies").number("documents"));
        assertEquals(
                "7ff610156bc1", running.json("/api/v1/stories/7ff610156bc1").text("id"));
        for (String part : List.of("body", "original", "statements", "copies")) {
            assertEquals(
                    "urn:tutur:problem:unknown-document",
                    running.json("/api/v1/documents/x/" + part).text("type"));
        }
        assertEquals(
                "urn:tutur:problem:no-original", running.json(one + "/original").text("type"));
    }

    @Test
    void officesOutletsTimesAndQualityAreTold() throws Exception {
        Told offices = running.json("/api/v1/offices");
        assertEquals("Bupati", offices.text("offices", 0, "value"));
        assertEquals(
                running.json("/api/v1/search?unit=statement&office=Bupati").number("total"),
                offices.number("offices", 0, "statements"));
        assertEquals(1, running.json("/api/v1/offices?q=SEK").number("total"));
        Told source = running.json("/api/v1/sources?q=kabar").in("sources", 0);
        assertEquals("Kabar Rakit", source.text("value"));
        assertEquals(running.json("/api/v1/search?source=Kabar+Rakit").number("total"), source.number("documents"));
        Told times = running.json("/api/v1/histogram?unit=statement");
        assertEquals("year", times.text("interval"));
        assertEquals(
                running.json("/api/v1/search?unit=statement&facet=date").text("facets", 0, "values"),
                times.text("values"));
        assertTrue(running.json("/api/v1/quality").each("sets").findAny().isPresent());
        assertFalse(running.get("/api/v1/histogram?size=1").body().contains("\"values\""));
    }
}
