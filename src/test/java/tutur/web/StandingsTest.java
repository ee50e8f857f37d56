package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutur.archive.Hit;

/** Why hits stand where they stand, on the search page. */
@ExtendWith(OneServer.class)
class StandingsTest {

    private final Running running;

    StandingsTest(Running running) {
        this.running = running;
    }

    @Test
    void aLinkBelowAHitTellsWhyItStandsThere() throws Exception {
        Document page = running.page("/search?q=mengunggah+kampanye&region=62.71");
        Element link = page.expectFirst(".statement .standing a");
        assertEquals("Mengapa di urutan ini?", link.text());
        assertEquals("/search?q=mengunggah+kampanye&region=62.71&explain=true#hit-1", link.attr("href"));
        assertTrue(page.select("details.standing").isEmpty(), "looked up only for who asks");
        Element told = running.page(link.attr("href").replaceFirst("#.*", ""))
                .expectFirst(".statement details.standing[open]#hit-1");
        List<String> parts = told.select("li").eachText();
        assertTrue(parts.getFirst().matches("kata \\S+ dalam ucapan \\d+%"), parts::toString);
        assertEquals("wilayah region:62.71", parts.getLast(), "a filter adds nothing");
        int all = told.select("li.depth0 .count").eachText().stream()
                .mapToInt(share -> Integer.parseInt(share.replace("%", "")))
                .sum();
        assertTrue(all >= 98 && all <= 102, () -> "the parts make up the whole: " + all);
    }

    @Test
    void theReasonsAreHiddenAgainAndGoAlongToTheNextPageOnly() throws Exception {
        Document page = running.page("/search?unit=document&q=kampanye+OR+rapat&explain=true&size=2&lang=en");
        assertEquals(2, page.select(".paper details.standing").size());
        assertEquals(
                "Why does it stand here?", page.expectFirst(".standing summary").text());
        assertTrue(page.expectFirst(".paging .next").attr("href").contains("explain=true"));
        Element hide = page.select(".fold a").last();
        assertEquals("Hide the reasons of the order", String.valueOf(hide == null ? null : hide.text()));
        for (Element link : page.select(".tabs a, .filters a, .exports a, .sorts a, .fold a, .feeds a")) {
            assertFalse(link.attr("href").contains("explain"), link::toString);
        }
        assertNull(page.selectFirst("input[name=explain]"));
    }

    @Test
    void whereTheDayDecidesNothingIsOffered() throws Exception {
        assertTrue(running.page("/search?q=kampanye&sort=newest")
                .select(".standing")
                .isEmpty());
        assertTrue(
                running.page("/search?topic=netralitas-asn").select(".standing").isEmpty());
        assertTrue(running.page("/search?q=rasidi&unit=official&explain=true")
                .select(".standing")
                .isEmpty());
        assertEquals(
                "tanggalnya yang menentukan 2023-11-30",
                running.page("/search?q=kampanye&sort=newest&explain=true")
                        .expectFirst(".standing li:last-child")
                        .text());
    }

    @Test
    void noPageIsExplainedThatIsTooLong() throws Exception {
        assertEquals(
                400, running.get("/search?q=kampanye&size=101&explain=true").statusCode());
        assertEquals(400, running.get("/search?q=kampanye&explain=maybe").statusCode());
        assertTrue(
                running.page("/search?q=kampanye&size=101").select(".standing").isEmpty());
    }

    @Test
    void whatWasTypedIsShownAsText() throws Exception {
        Document page = running.page("/search?explain=true&q=kampanye+OR+%22%3Cscript%3Ekampanye%3C/script%3E%22");
        assertFalse(page.select(".standing li").isEmpty());
        assertTrue(page.select(".results script").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsCalledSomethingInBothLanguages(Hit.Explanation.Part part) {
        for (Language language : Language.values()) {
            assertFalse(new Texts(language).of("standing." + Labels.slug(part)).isBlank());
        }
    }
}
