package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code GET /api/v1/search} against a running server. */
@ExtendWith(OneServer.class)
class SearchApiTest {

    private final Running running;

    SearchApiTest(Running running) {
        this.running = running;
    }

    @Test
    void aStatementIsToldWithSpeakerOfficeDayAndSource() throws Exception {
        Told answer =
                running.json("/api/v1/search?unit=statement&topic=netralitas-asn&region=62.71&kind=direct&q=kampanye");
        assertEquals(1, answer.number("total"));
        Told hit = answer.in("hits", 0);
        assertEquals("direct", hit.text("kind"));
        assertTrue(hit.text("text").startsWith("Jangan ada ASN yang ikut kampanye"));
        assertEquals("Rasidi Manan", hit.text("speaker", "name"));
        assertEquals("Sekda", hit.text("speaker", "office"));
        assertEquals("Plh", hit.text("speaker", "acting"));
        assertEquals(Map.of("code", "62.71", "name", "Kota Palangka Raya"), hit.at("speaker", "region"));
        assertEquals("2023-11-30", hit.text("when"));
        assertEquals(List.of("netralitas-asn"), hit.at("topics"));
        assertEquals("Kabar Rakit", hit.text("document", "outlet"));
        assertEquals("https://kabar-rakit.example/2023/11/netral?a=1&b=2", hit.text("document", "url"));
        assertFalse(hit.text("document", "path").isBlank());
        assertEquals(
                running.base() + "/documents/" + hit.text("document", "id") + "#" + hit.text("id"),
                hit.text("permalink"));
        assertEquals("cue-after", hit.text("rule"));
        assertEquals(0.9, hit.at("confidence"));
        assertEquals(List.of(Map.of("start", 25, "end", 33)), hit.at("matches"));
    }

    @Test
    void whoAsksIsToldWhyAHitStandsWhereItStands() throws Exception {
        Told hit = running.json("/api/v1/search?unit=statement&region=62.71&q=kampanye&explain=true")
                .in("hits", 0);
        Told why = hit.in("explanation");
        assertEquals("hit", why.text("part"));
        assertEquals("word", why.text("parts", 0, "part"));
        assertEquals("kampanye", why.text("parts", 0, "text"));
        assertEquals(1.0, why.at("parts", 0, "share"));
        assertEquals("region:62.71", why.text("parts", 1, "text"));
        assertEquals(0.0, why.at("parts", 1, "score"));
        Told document =
                running.json("/api/v1/documents?q=kampanye&explain=true").in("hits", 0);
        assertEquals("word", document.text("explanation", "parts", 0, "part"));
        assertNull(running.json("/api/v1/documents?q=kampanye").in("hits", 0).at("explanation"));
        assertNull(running.json("/api/v1/documents?q=kampanye&explain=false")
                .in("hits", 0)
                .at("explanation"));
    }

    @Test
    void aDocumentTellsItsStatementsThatMatchWithSpeakerAndOffice() throws Exception {
        Told said = running.json("/api/v1/documents?q=kampanye&topic=netralitas-asn")
                .in("hits", 0, "matched", 0);
        assertTrue(said.text("text").startsWith("Jangan ada ASN yang ikut kampanye"));
        assertEquals("Rasidi Manan", said.text("speaker", "name"));
        assertEquals("Sekda", said.text("speaker", "office"));
        assertEquals(List.of(Map.of("start", 25, "end", 33)), said.at("matches"));
        assertTrue(said.text("permalink").endsWith("#" + said.text("id")));
    }

    @Test
    void explanationsAreRefusedWhereNoneAreShown() throws Exception {
        assertEquals(400, running.get("/api/v1/search?q=kampanye&explain=maybe").statusCode());
        assertEquals(400, running.get("/api/v1/search?explain=true&size=101").statusCode());
        assertEquals(200, running.get("/api/v1/search?explain=true&size=100").statusCode());
        for (String path : List.of(
                "/api/v1/export",
                "/api/v1/clipping",
                "/api/v1/feed",
                "/api/v1/histogram",
                "/api/v1/speakers",
                "/api/v1/officials")) {
            HttpResponse<String> answer = running.get(path + "?q=kampanye&explain=true");
            assertEquals(400, answer.statusCode(), path);
        }
    }

    @Test
    void anInstitutionIsNotAPersonAndTheUnknownStayUnknown() throws Exception {
        Told institution =
                running.json("/api/v1/search?unit=statement&q=membantu").in("hits", 0, "speaker");
        assertEquals("institution", institution.text("kind"));
        assertEquals("KPU Palangka Raya", institution.text("name"));
        assertNull(institution.at("id"));
        Told unknown = running.json("/api/v1/search?unit=statement&q=subuh").in("hits", 0, "speaker");
        assertEquals("unknown", unknown.text("kind"));
        assertNull(unknown.at("name"));
    }

    @Test
    void valuesOfOneFilterAreAlternativesAndFiltersAddUp() throws Exception {
        assertEquals(3, total("unit=statement&office=Sekda"));
        assertEquals(29, total("unit=statement&office=Sekda&office=Bupati"));
        assertEquals(1, total("unit=statement&office=Sekda&office=Bupati&topic=fgd-anggaran"));
        assertEquals(0, total("unit=statement&office=Sekda&topic=fgd-anggaran"));
        assertEquals(1, total("advertorial=true"));
        assertEquals(29, total("advertorial=false"));
        assertEquals(4, total("unit=statement&from=2023-11-30&to=2023-11-30&source=Kabar+Rakit"));
    }

    @Test
    void facetsCarryLabelsInTheLanguageAskedFor() throws Exception {
        Told answer = running.json("/api/v1/search?unit=statement&size=0&facet=official,region&facet=topic&lang=en");
        assertEquals(List.of(), answer.at("hits"));
        assertEquals(
                List.of(
                        "official yulita-sarun-kabupaten-kotawaringin-timur Yulita Sarun 26",
                        "region 62 Central Kalimantan 32",
                        "topic netralitas-asn ASN neutrality 4"),
                answer.each("facets")
                        .map(facet -> facet.text("field") + " " + facet.text("values", 0, "value") + " "
                                + facet.text("values", 0, "label") + " " + facet.text("values", 0, "count"))
                        .toList());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
        Set<String> seen = new HashSet<>();
        String query = "/api/v1/search?unit=statement&size=10&sort=oldest";
        for (Object cursor = ""; cursor != null; ) {
            Told answer = running.json(query + "&cursor=" + cursor);
            answer.each("hits").forEach(hit -> assertTrue(seen.add(hit.text("id")), () -> "twice: " + hit));
            cursor = answer.at("cursor");
        }
        assertEquals(33, seen.size());
    }

    @Test
    void theNextPageIsLinked() throws Exception {
        HttpResponse<String> first = running.get("/api/v1/search?size=5&q=rapat");
        String link = first.headers().firstValue("Link").orElseThrow();
        assertTrue(link.matches("</api/v1/search\\?size=5&q=rapat&cursor=[^>]+>; rel=\"next\", .*"), link);
        String next = link.substring(1, link.indexOf('>'));
        assertEquals(25, running.json(next).number("total"));
        assertFalse(running.get("/api/v1/search?q=mengunggah")
                .headers()
                .firstValue("Link")
                .orElseThrow()
                .contains("next"));
    }

    @Test
    void documentsComeWithPassagesThatMatch() throws Exception {
        Told hit = running.json("/api/v1/search?q=desa").in("hits", 0);
        assertEquals("Banjir di Tiga Desa", hit.text("title"));
        assertEquals(2, hit.number("statements"));
        Told snippet = hit.in("snippets", 0);
        String matched = snippet.text("text")
                .substring(snippet.number("matches", 0, "start"), snippet.number("matches", 0, "end"));
        assertEquals("desa", matched);
    }

    private int total(String query) throws Exception {
        return running.json("/api/v1/search?" + query).number("total");
    }

    @Test
    void anAddressMayNameTheUnit() throws Exception {
        for (String unit : List.of("document", "statement")) {
            String things = "/api/v1/" + unit + "s?size=1";
            Told found = running.json(things);
            assertEquals(running.json("/api/v1/search?size=1&unit=" + unit).json(), found.json());
            String link = running.get(things).headers().firstValue("Link").orElseThrow();
            assertTrue(link.startsWith("</api/v1/" + unit + "s?size=1&cursor="), link);
            assertTrue(link.contains("unit=" + unit), "feeds know no unit but the one that is told: " + link);
            String next = link.substring(1, link.indexOf('>'));
            assertEquals(200, running.get(next).statusCode());
            assertEquals(
                    "urn:tutur:problem:unknown-parameter",
                    running.json(things + "&unit=" + unit).text("type"));
        }
    }
}
