package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials, offices, regions, topics, outlets: what is known of one thing, as pages and as JSON; and the map. */
@ExtendWith(OneServer.class)
class KnowledgePagesTest {

    private static final String YULITA = "yulita-sarun-kabupaten-kotawaringin-timur";

    private final Running running;

    KnowledgePagesTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /officials/yulita-sarun-kabupaten-kotawaringin-timur | Yulita Sarun                      | 26 pernyataan
            /offices/bupati                                      | Bupati                            | 26 pernyataan
            /offices/bupati?region=62.02                         | Bupati Kabupaten Kotawaringin Timur | 26 pernyataan
            /offices/bupati?region=kotim&lang=en                 | Bupati, East Kotawaringin Regency | 26 statements
            /regions/62.02                                       | Kabupaten Kotawaringin Timur      | 28 pernyataan
            /regions/62                                          | Provinsi Kalimantan Tengah        | 32 pernyataan
            /topics/netralitas-asn                               | Netralitas ASN                    | 4 pernyataan
            /topics/netralitas-asn?lang=en                       | ASN neutrality                    | 4 statements
            /sources/suara-mentaya                               | Suara Mentaya                     | 3 pernyataan
            """)
    void aThingHasItsPageWithAllThatWasSaid(String path, String name, String total) throws Exception {
        Document page = running.page(path);
        assertEquals(name, page.expectFirst("h1").text());
        assertEquals(total, page.expectFirst("#said-title").text());
        Document all = running.page(page.expectFirst("#said-title + .fold a").attr("href"));
        assertEquals(total, all.expectFirst("#results-title").text(), "the search behind it finds the same");
    }

    @ParameterizedTest
    @CsvSource({
        "/regions/kotim, /regions/62.02",
        "/regions/kabupaten-kotawaringin-timur?lang=en, /regions/62.02?lang=en",
        "/offices/Bupati, /offices/bupati"
    })
    void whatIsNamedLooselyLeadsToItsOwnAddress(String path, String own) throws Exception {
        HttpResponse<String> answer = running.get(path);
        assertEquals(303, answer.statusCode());
        assertEquals(own, answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "/offices/pangeran, unknown-office",
        "/sources/tidak-ada, unknown-source",
        "/position?office=pangeran, unknown-office",
        "/position?official=" + YULITA + "&office=bupati, unknown-parameter",
        "/position?official=" + YULITA + "&columns=warna, bad-value",
        "/position?official=" + YULITA + "&cursor=x, bad-cursor",
        "/offices/bupati?region=62.02&date=kemarin, bad-date",
        "/offices/bupati?day=2020-01-01, unknown-parameter"
    })
    void whatIsNotKnownIsRefused(String path, String trouble) throws Exception {
        assertEquals(
                "urn:tutur:problem:" + trouble, running.json("/api/v1" + path).text("type"));
    }

    @Test
    void aFigureHasWordsAndATableTwin() throws Exception {
        Document page = running.page("/officials/" + YULITA);
        Element years = page.expectFirst(".of-years");
        assertEquals(7, years.select("rect").size(), "2015 to 2020, 2022");
        Element svg = years.expectFirst("svg[role=img]");
        assertEquals(
                "Pernyataan per tahun",
                page.expectFirst("#" + svg.attr("aria-labelledby")).text());
        assertEquals(
                "Dari 2015 sampai 2022; terbanyak 5 pada 2016.",
                svg.expectFirst("desc").text());
        assertEquals(7, years.select("tbody tr").size());
        Document year = running.page(years.expectFirst("tbody a").attr("href"));
        assertEquals(
                years.expectFirst("tbody td").text() + " pernyataan",
                year.expectFirst("#results-title").text());
        assertEquals(
                "Bupati Kotawaringin Timur",
                page.expectFirst(".of-tenures .strip a").text());
    }

    @Test
    void aRegionTellsWhoWasInOfficeOnTheDayAskedFor() throws Exception {
        Document page = running.page("/regions/62.02?date=2018-01-01");
        assertEquals("Yulita Sarun", page.expectFirst(".margin .tenures a").text());
        assertEquals("2018-01-01", page.expectFirst("input[name=date]").attr("value"));
        assertTrue(running.page("/regions/62.02?date=1999-01-01").text().contains("tidak mengetahui siapa"));
        Told region = running.json("/api/v1/regions/kotim?date=2018-01-01");
        assertEquals("2018-01-01", region.text("date"));
        assertEquals(YULITA, region.text("officials", 0, "id"));
        assertEquals(0, region.number("officials", 0, "distance"));
    }

    @Test
    void aPositionIsToldInOrderAndSideBySide() throws Exception {
        Document page = running.page("/posisi?official=" + YULITA + "&topic=fgd-anggaran");
        assertEquals(
                "Yulita Sarun tentang FGD dan pelaksanaan anggaran",
                page.expectFirst("h1").text());
        assertEquals(List.of("2022 1 pernyataan"), page.select(".side h3").eachText());
        Document all = running.page("/posisi?office=Bupati&region=62.02&columns=year");
        List<String> years = all.select(".side h3").eachText();
        assertEquals(years.stream().sorted().toList(), years);
        assertEquals(26, all.select(".saying").size());
        assertTrue(all.select(".saying .source a").eachAttr("href").stream().allMatch(href -> href.contains("#")));
        Told told = running.json("/api/v1/position?office=bupati&region=kotim&topic=fgd-anggaran");
        assertEquals(1, told.number("total"));
        assertEquals("official", told.text("group"));
        assertEquals("Yulita Sarun", told.text("columns", 0, "label"));
        assertEquals("2022-06-14", told.text("first", "document", "published"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officials/" + YULITA,
                "offices/bupati?region=62.02",
                "topics/netralitas-asn",
                "sources/suara-mentaya",
                "regions/62.02"
            })
    void theApiTellsTheSameFacts(String thing) throws Exception {
        Told told = running.json("/api/v1/" + thing);
        Document page = running.page("/" + thing);
        String folded = page.expectFirst("#said-title").text();
        assertEquals(folded, told.text("profile", "statements") + " pernyataan");
        assertEquals(
                page.select(".of-years tbody tr").size(),
                told.each("profile", "years").count());
        assertEquals(
                page.select(".of-trends .strip").size(),
                told.each("profile", "trends").count());
        assertTrue(told.text("profile", "first", "permalink").contains("/documents/"));
    }

    @Test
    void searchesLeadToThePagesOfTheirFilters() throws Exception {
        Document page = running.page("/search?official=" + YULITA + "&topic=fgd-anggaran");
        List<String> related = page.select(".related a").eachAttr("href");
        assertEquals(
                List.of(
                        "/officials/" + YULITA,
                        "/topics/fgd-anggaran",
                        "/posisi?official=" + YULITA + "&topic=fgd-anggaran",
                        "/peta?official=" + YULITA + "&topic=fgd-anggaran"),
                related);
        for (String href : related) {
            assertEquals(200, running.get(href).statusCode(), href);
        }
    }

    @Test
    void theMapLeadsToEveryProvinceAndHasAListTwin() throws Exception {
        Document page = running.page("/peta");
        assertEquals(38, page.select(".map a").size());
        assertEquals(38, page.select("#isi .many a").size());
        Element kalteng = page.expectFirst(".map a[href=/regions/62]");
        assertEquals("Provinsi Kalimantan Tengah: 32 pernyataan", kalteng.attr("aria-label"));
        assertEquals("s5", kalteng.expectFirst("path").className());
        assertEquals(
                "Provinsi Kalimantan Tengah 32",
                page.expectFirst(".many a[href=/regions/62]").text());
        Document topic = running.page("/peta?topic=fgd-anggaran&lang=en");
        assertEquals(
                "/search?topic=fgd-anggaran&lang=en&region=62",
                topic.expectFirst(".map a[aria-label^=Central Kalimantan]").attr("href"));
    }

    @Test
    void theMapByRegencyIsCompleteAndLight() throws Exception {
        HttpResponse<String> answer = running.get("/peta?level=regency");
        assertEquals(
                514, org.jsoup.Jsoup.parse(answer.body()).select(".map path").size());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(packed.size() < 45_000, packed.size() + " bytes");
        assertFalse(answer.body().contains("style="));
    }
}
