package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of single things and of lists to choose from. */
@ExtendWith(OneServer.class)
class ThingsApiTest {

    private static final String NEUTRALITY = Paper.id("berita/netral.html");

    private final Running running;

    ThingsApiTest(Running running) {
        this.running = running;
    }

    @Test
    void aDocumentComesWithEverythingThatWasFoundInIt() throws Exception {
        Told document = running.json("/api/v1/documents/" + NEUTRALITY);
        assertEquals("Sekda: ASN Wajib Netral", document.text("title"));
        assertEquals("2023-11-30", document.text("published"));
        assertEquals("berita/netral.html", document.text("path"));
        assertEquals(running.base() + "/documents/" + NEUTRALITY, document.text("permalink"));
        String body = document.text("body");
        List<String> direct = document.each("statements")
                .filter(said -> said.text("kind").equals("direct"))
                .map(said -> body.substring(said.number("content", "start"), said.number("content", "end")))
                .toList();
        assertEquals(1, direct.size());
        assertTrue(direct.getFirst().startsWith("Jangan ada ASN"), direct::toString);
        assertEquals("primary", document.text("regions", 0, "role"));
        assertEquals("Rasidi Manan", document.text("officials", 0, "name"));
    }

    @Test
    void aStatementIsFoundByItsId() throws Exception {
        String id = running.json("/api/v1/documents/" + NEUTRALITY).text("statements", 1, "id");
        Told statement = running.json("/api/v1/statements/" + id);
        assertEquals(id, statement.text("id"));
        assertEquals(NEUTRALITY, statement.text("document", "id"));
        assertNull(statement.at("score"));
    }

    @Test
    void anAddressThatRunsInBrowsersIsNotHandedOn() throws Exception {
        Told document = running.json("/api/v1/documents/" + Paper.id("jahat/\"><b>.html"));
        assertNull(document.at("url"));
        assertTrue(document.text("title").contains(Papers.EVIL), "JSON tells the title as it is");
    }

    @Test
    void officialsComeInPages() throws Exception {
        Told first = running.json("/api/v1/officials?size=1");
        assertEquals(2, first.number("total"));
        assertEquals("yulita-sarun-kabupaten-kotawaringin-timur", first.text("officials", 0, "id"));
        Told second = running.json("/api/v1/officials?size=1&cursor=" + first.text("cursor"));
        assertEquals("Rasidi Manan", second.text("officials", 0, "name"));
        assertNull(second.at("cursor"));
    }

    @ParameterizedTest
    @CsvSource({
        "q=rasidi, Rasidi Manan",
        "q=yul, Yulita Sarun",
        "office=Sekda, Rasidi Manan",
        "region=kotim, Yulita Sarun"
    })
    void officialsAreFoundByTheBeginningOfANameByOfficeAndByRegion(String query, String name) throws Exception {
        Told found = running.json("/api/v1/officials?" + query);
        assertEquals(1, found.number("total"), found::toString);
        assertEquals(name, found.text("officials", 0, "name"));
    }

    @Test
    void anOfficialComesWithOfficesAndTheDaysOfTheirEvidence() throws Exception {
        Told official = running.json("/api/v1/officials/yulita-sarun-kabupaten-kotawaringin-timur");
        assertEquals("Yulita Sarun", official.text("name"));
        assertEquals(26, official.number("statements"));
        assertEquals("Bupati", official.text("tenures", 0, "office"));
        assertEquals("62.02", official.text("tenures", 0, "region", "code"));
        assertEquals("2015-05-06", official.text("tenures", 0, "first"));
        assertEquals("2022-06-14", official.text("tenures", 0, "last"));
    }

    @Test
    void regionsAreListedWithTheirCounts() throws Exception {
        Told all = running.json("/api/v1/regions");
        assertEquals(552, all.number("total"));
        Told province = running.json("/api/v1/regions?level=province&q=kalteng");
        assertEquals(1, province.number("total"));
        assertEquals("provinsi-kalimantan-tengah", province.text("regions", 0, "slug"));
        assertEquals(32, province.number("regions", 0, "statements"));
        assertEquals(14, running.json("/api/v1/regions?parent=62").number("total"));
    }

    @ParameterizedTest
    @CsvSource({
        "62.02, Kabupaten Kotawaringin Timur",
        "kota-palangka-raya, Kota Palangka Raya",
        "kotim, Kabupaten Kotawaringin Timur"
    })
    void aRegionIsFoundByCodeSlugAndAlias(String name, String region) throws Exception {
        assertEquals(region, running.json("/api/v1/regions/" + name).text("region", "name"));
    }

    @Test
    void aRegionComesWithWhatLiesInIt() throws Exception {
        List<String> children = new ArrayList<>();
        running.json("/api/v1/regions/62?lang=en").each("children").forEach(child -> children.add(child.text("name")));
        assertEquals(14, children.size());
        assertTrue(children.contains("Palangka Raya City"), children::toString);
    }

    @Test
    void topicsCarryLabelsAndCounts() throws Exception {
        Told topics = running.json("/api/v1/topics");
        assertEquals(3, topics.number("total"));
        assertEquals("Netralitas ASN", topics.text("topics", 0, "label"));
        assertEquals(
                "ASN neutrality",
                running.json("/api/v1/topics/netralitas-asn?lang=en").text("label"));
        assertEquals(4, topics.number("topics", 0, "statements"));
    }

    @Test
    void healthTellsHowMuchThereIs() throws Exception {
        assertEquals(
                Map.of("status", "ok", "documents", 30, "statements", 33),
                running.json("/healthz").json());
    }
}
