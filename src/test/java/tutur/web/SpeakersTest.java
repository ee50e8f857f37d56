package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who said what a search finds: the third tab of the search page, and the same for programs. */
@ExtendWith(OneServer.class)
class SpeakersTest {

    private static final String RASIDI = "rasidi-manan-kota-palangka-raya";

    private final Running running;

    SpeakersTest(Running running) {
        this.running = running;
    }

    @Test
    void theTabListsPersonsWithOfficeCountDaysAndTheirWords() throws Exception {
        Document page = running.page("/search?unit=official");
        assertEquals("2 tokoh", page.expectFirst("#results-title").text());
        assertEquals("Tokoh 2", page.expectFirst(".tabs [aria-current]").text());
        List<Element> cards = page.select(".card.person");
        assertEquals(
                "Yulita Sarun Bupati Kotawaringin Timur 26 pernyataan 6 Mei 2015 – 14 Juni 2022",
                cards.getFirst().text());
        assertEquals(
                "Rasidi Manan Plh Sekda Kota Palangka Raya 3 pernyataan 30 November 2023",
                cards.getLast().text());
        assertEquals("/officials/" + RASIDI, cards.getLast().expectFirst("h3 a").attr("href"));
        Document words = running.page(cards.getLast().expectFirst(".facts a").attr("href"));
        assertEquals("3 pernyataan", words.expectFirst("#results-title").text());
        assertTrue(page.select(".sorts, .exports, .save").isEmpty(), "what is made for statements");
    }

    @Test
    void wordsAndFiltersNarrowIt() throws Exception {
        Document page = running.page("/search?unit=official&q=pengawasan&topic=netralitas-asn");
        assertEquals(List.of("Rasidi Manan"), page.select(".card.person h3").eachText());
        assertEquals(
                List.of("Pernyataan 2", "Dokumen 1", "Tokoh 1"),
                page.select(".tabs a").eachText());
        assertTrue(
                page.select(".choices a, .chips a, .bars a").eachAttr("href").stream()
                        .allMatch(href -> href.contains("unit=official")),
                "filters stay on the tab");
        Element words = page.expectFirst(".card.person .facts a");
        assertEquals("1 pernyataan", words.text());
        assertEquals("/search?q=pengawasan&topic=netralitas-asn&official=" + RASIDI, words.attr("href"));
        Document statements = running.page(page.select(".tabs a").getFirst().attr("href"));
        assertEquals("2 pernyataan", statements.expectFirst("#results-title").text());
    }

    @Test
    void theBeginningOfANameIsEnough() throws Exception {
        Element card =
                running.page("/search?unit=official&q=yuli&rewrite=off&lang=en").expectFirst(".card.person");
        assertEquals(
                "Yulita Sarun Bupati Kotawaringin Timur the name or office matches; 26 statements in the archive in all",
                card.text());
        assertNull(card.selectFirst(".facts a"), "no words of hers are found");
        String told = running.get("/api/v1/speakers?q=yuli&rewrite=off").body();
        assertTrue(told.contains("\"statements\":0,\"first\":null,\"last\":null"), told);
        assertNull(running.page("/search?unit=official&q=yuli&kind=indirect").selectFirst(".card.person"));
    }

    @Test
    void pagesGoToTheLastPersonAndBack() throws Exception {
        Document first = running.page("/search?unit=official&size=1");
        assertEquals(List.of("Yulita Sarun"), first.select(".card.person h3").eachText());
        Document last = running.page(first.expectFirst(".paging .next").attr("href"));
        assertEquals(List.of("Rasidi Manan"), last.select(".card.person h3").eachText());
        assertNull(last.selectFirst(".paging .next"));
        assertEquals(
                "/search?unit=official&size=1", last.expectFirst(".paging a").attr("href"));
        assertEquals(400, running.get("/search?unit=official&cursor=x").statusCode());
        assertEquals(
                "Tidak ada yang cocok.",
                running.page("/search?unit=official&q=xyzxyz&rewrite=off")
                        .expectFirst(".empty p")
                        .text());
    }

    @Test
    void programsAreToldTheSame() throws Exception {
        Told told = running.json("/api/v1/speakers?q=pengawasan&size=1");
        assertEquals(RASIDI, told.text("speakers", 0, "id"));
        assertEquals("Sekda", told.text("speakers", 0, "tenure", "office"));
        assertEquals("2023-11-30", told.text("speakers", 0, "last"));
        String search = told.text("speakers", 0, "search");
        assertTrue(search.endsWith("/api/v1/search?q=pengawasan&unit=statement&official=" + RASIDI), search);
        String all = running.get("/api/v1/speakers").body();
        assertTrue(all.startsWith("{\"total\":2,\"speakers\":[{\"id\":\"yulita-sarun"), all);
        assertTrue(all.contains("\"statements\":26,\"first\":\"20"), all);
        assertEquals(400, running.get("/api/v1/speakers?unit=document").statusCode());
        assertTrue(running.get("/api/v1/speakers?size=1").body().endsWith("\"cursor\":\"1\"}"));
        assertTrue(running.get("/api/v1/speakers?size=1&cursor=1").body().endsWith("\"cursor\":null}"));
    }
}
