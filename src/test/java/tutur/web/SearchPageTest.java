package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search page, used as a reader uses it: by following its links and sending its forms. */
@ExtendWith(OneServer.class)
class SearchPageTest {

    private final Running running;

    SearchPageTest(Running running) {
        this.running = running;
    }

    @Test
    void theFirstPageShowsTheNewestStatementsAndWhereToBegin() throws Exception {
        Document page = running.page("/");
        assertEquals("id", page.expectFirst("html").attr("lang"));
        assertEquals(
                "Apa yang dikatakan pejabat daerah?", page.expectFirst("h1").text());
        assertEquals(
                List.of("Pernyataan 33", "Dokumen 30", "Tokoh 2"),
                page.select(".tabs a").eachText());
        assertEquals("5 Januari 2024", page.expectFirst(".statement time").text());
        assertEquals(20, page.select(".statement").size());
        assertEquals(3, page.select(".examples a").size());
        assertTrue(page.select(".chips").isEmpty());
    }

    @Test
    void aCardTellsWordsSpeakerOfficeThenDayAndSource() throws Exception {
        Element card = running.page("/search?q=mengunggah+kampanye").expectFirst(".statement.direct");
        assertEquals(
                List.of("kampanye", "mengunggah"),
                card.select("blockquote mark").eachText());
        assertEquals("Rasidi Manan", card.expectFirst(".voice a.name").text());
        assertEquals(
                "Plh Sekda Kota Palangka Raya",
                card.expectFirst(".voice .office").text());
        assertEquals("30 November 2023", card.expectFirst("time").text());
        assertEquals("2023-11-30", card.expectFirst("time").attr("datetime"));
        assertEquals(
                "Sekda: ASN Wajib Netral Kabar Rakit",
                card.expectFirst(".source").text());
        assertEquals("cue-after", card.expectFirst(".why code").text());
        assertTrue(card.expectFirst(".why").text().contains("90%"));
        String citation = card.expectFirst(".citation").text();
        assertTrue(citation.startsWith("Rasidi Manan, Plh Sekda Kota Palangka Raya: “Jangan ada ASN"), citation);
        assertTrue(citation.contains("(Sekda: ASN Wajib Netral, Kabar Rakit, 30 November 2023). " + running.base()));
    }

    @Test
    void theCardOfADocumentHasTheStatementsThatMatchWithTheirSpeakers() throws Exception {
        Element said =
                running.page("/search?unit=document&q=mengunggah+kampanye").expectFirst(".paper .within li.direct");
        assertEquals(
                List.of("kampanye", "mengunggah"), said.select(".words mark").eachText());
        assertTrue(said.expectFirst(".words").attr("href").matches("/documents/\\w+#\\w+-\\w+"), said::html);
        assertEquals(
                "Rasidi Manan Plh Sekda Kota Palangka Raya",
                said.expectFirst(".voice").text());
        assertTrue(running.page("/search?unit=document&q=mengunggah+kampanye&office=Bupati")
                .select(".within")
                .isEmpty());
    }

    @Test
    void whoIsNotAPersonInOfficeIsNotShownAsOne() throws Exception {
        Element institution = running.page("/search?q=membantu").expectFirst(".statement .voice");
        assertEquals("KPU Palangka Raya lembaga atau kelompok", institution.text());
        assertNull(institution.selectFirst("a"));
        Element unknown = running.page("/search?q=subuh").expectFirst(".statement .voice");
        assertEquals("Pembicara tidak diketahui", unknown.text());
        Element read = running.page("/search?q=serapan").expectFirst(".statement .voice");
        assertTrue(read.text().endsWith("dibacakan oleh Tono"), read::text);
    }

    @Test
    void aFilterIsPutOnByItsLinkAndTakenOffByItsChip() throws Exception {
        Document page = running.page("/search?q=pengawasan");
        assertEquals("3 pernyataan", page.expectFirst("#results-title").text());
        Element kind = choice(page, "kind", "Kutipan tidak langsung");
        assertEquals("2", kind.expectFirst(".count").text());
        Document filtered =
                running.page(choice(page, "official", "Rasidi Manan, Sekda").attr("href"));
        assertEquals("1 pernyataan", filtered.expectFirst("#results-title").text());
        assertEquals("pengawasan", filtered.expectFirst("#q").attr("value"));
        Element chip = filtered.expectFirst(".chips a");
        assertEquals("Hapus saringan Tokoh Rasidi Manan ×", chip.text());
        Document back = running.page(chip.attr("href"));
        assertEquals("3 pernyataan", back.expectFirst("#results-title").text());
    }

    @Test
    void aSecondValueOfAFilterCanBeChosen() throws Exception {
        Document sekda = running.page("/search?office=Sekda");
        assertTrue(choice(sekda, "office", "Sekda").hasClass("chosen"));
        Element other = choice(sekda, "office", "Bupati");
        assertEquals("26", other.expectFirst(".count").text(), "counted as if no office were chosen");
        Document both = running.page(other.attr("href"));
        assertEquals("29 pernyataan", both.expectFirst("#results-title").text());
        assertEquals(2, both.select(".chips li:has(.of)").size());
        Document cleared = running.page(both.expectFirst(".chips .clear").attr("href"));
        assertEquals("33 pernyataan", cleared.expectFirst("#results-title").text());
    }

    @Test
    void aRegionGivenByItsNicknameIsTheOneThatIsChosen() throws Exception {
        Document page = running.page("/search?region=kotim");
        assertEquals(
                "Kabupaten Kotawaringin Timur",
                page.expectFirst(".chips .value").text());
        Element chosen = choice(page, "region", "Kabupaten Kotawaringin Timur");
        assertTrue(chosen.hasClass("chosen"));
        assertEquals("/search", chosen.attr("href"));
    }

    @Test
    void aYearIsChosenInTheChartAndDaysInTheForm() throws Exception {
        Document page = running.page("/search?unit=document");
        Element year = page.select(".bars a").stream()
                .filter(a -> a.text().contains("2023"))
                .findFirst()
                .orElseThrow();
        Document in2023 = running.page(year.attr("href"));
        assertEquals("2 dokumen", in2023.expectFirst("#results-title").text());
        assertEquals(
                List.of("1 Januari 2023", "31 Desember 2023"),
                in2023.select(".chips .value").eachText());
        assertEquals(
                List.of("2023-02-01", "2023-11-30"),
                List.of(
                        in2023.select(".bars.of-month li").eachAttr("data-from").getFirst(),
                        in2023.select(".bars.of-month li").eachAttr("data-to").getLast()));
        assertEquals(10, in2023.select(".bars li").size());
        assertEquals(2, in2023.select(".bars a").size(), "what has nothing leads nowhere");
        Document day = running.page(
                running.page(in2023.select(".bars a").eachAttr("href").getLast())
                        .expectFirst(".bars.of-day a, .timeline .out a")
                        .attr("href"));
        assertEquals("30 dokumen", day.expectFirst("#results-title").text(), "all times again");
        assertEquals("2023-01-01", in2023.expectFirst("input[name=from]").attr("value"));
        assertEquals("document", in2023.expectFirst(".dates input[name=unit]").attr("value"));
        assertEquals(200, running.get("/search?unit=document&from=&to=&q=").statusCode(), "an empty form");
    }

    @Test
    void allPagesTogetherShowEverythingOnce() throws Exception {
        Set<String> seen = new HashSet<>();
        String path = "/search?sort=oldest";
        while (!path.isEmpty()) {
            Document page = running.page(path);
            for (Element source : page.select(".statement .source a")) {
                assertTrue(seen.add(source.attr("href")), () -> "twice: " + source);
            }
            Element next = page.selectFirst(".paging .next");
            path = next == null ? "" : next.attr("href");
            assertTrue(next != null || page.selectFirst(".paging a") != null, "a way back from the last page");
        }
        assertEquals(33, seen.size());
    }

    @Test
    void whereNothingIsFoundThePageSaysWhatToDrop() throws Exception {
        Document page = running.page("/search?q=kampanye&office=Bupati&source=Notulen");
        assertEquals("Tidak ada yang cocok.", page.expectFirst(".empty p").text());
        List<String> relief = page.select(".empty .relief li").eachText();
        assertEquals(List.of("tanpa kata “kampanye” 25"), relief);
        Document relieved = running.page(page.expectFirst(".empty .relief a").attr("href"));
        assertEquals("25 pernyataan", relieved.expectFirst("#results-title").text());
    }

    @Test
    void whatWasNotUnderstoodIsRemarked() throws Exception {
        assertTrue(running.page("/search?q=subuh").select(".remarks").isEmpty());
        Element remark = running.page("/search?q=%22netral+kampanye").expectFirst(".remarks li");
        assertFalse(remark.text().isBlank());
    }

    @Test
    void whatMayHaveBeenMeantIsALinkThatFindsMore() throws Exception {
        for (String q : List.of("rapaat", "notulan+rapat", "Rapt+tertib&rewrite=off")) {
            Document page = running.page("/search?q=" + q);
            Element meant = page.expectFirst(".meant");
            assertTrue(meant.text().startsWith("Maksud Anda"), meant::text);
            String total = running.page(meant.expectFirst("a").attr("href"))
                    .expectFirst("#results-title")
                    .text();
            assertEquals("25 pernyataan", total, q);
        }
        assertTrue(running.page("/search?q=rapat").select(".meant").isEmpty());
        assertTrue(running.page("/search?q=xyzzyxyzzy").select(".meant").isEmpty());
        String told =
                running.get("/api/v1/search?unit=statement&q=rapaat&lang=en").body();
        assertTrue(told.contains("{\"code\":\"did-you-mean\",\"text\":\"Did you mean: rapat?\""), told);
    }

    @Test
    void eachThingThatWasMadeOfTheWordsCanBeRuledOut() throws Exception {
        Document page = running.page("/search?q=sekda+netralitas+asn");
        assertEquals(2, page.select(".remarks a").size());
        Document less =
                running.page(page.expectFirst(".remarks a[href*=no-topics]").attr("href"));
        assertEquals(
                List.of("/search?q=sekda+netralitas+asn&rewrite=off"),
                less.select(".remarks a").eachAttr("href"),
                "two at once are all");
        Document off = running.page(less.expectFirst(".remarks a").attr("href"));
        assertTrue(off.select(".remarks").isEmpty());
        assertEquals(
                "/search?q=sekda+netralitas+asn",
                off.select(".fold a").eachAttr("href").getLast());
        Element spelled = running.page("/search?q=rapaat").expectFirst(".remarks li");
        assertTrue(spelled.expectFirst("a").attr("href").endsWith("rewrite=no-loosening"));
        assertEquals(
                0,
                running.page(spelled.expectFirst("a").attr("href"))
                        .select(".card")
                        .size());
    }

    @Test
    void everythingIsThereInEnglishToo() throws Exception {
        Document page = running.page("/search?q=kampanye&lang=en&topic=netralitas-asn");
        assertEquals("en", page.expectFirst("html").attr("lang"));
        assertEquals("30 November 2023", page.expectFirst(".statement time").text());
        assertEquals("ASN neutrality", page.expectFirst(".topics a").text());
        for (Element link : page.select("main a[href^=/]")) {
            assertTrue(link.attr("href").contains("lang=en"), () -> "falls back to Indonesian: " + link);
        }
        String other = page.expectFirst("header nav a[hreflang=id]").attr("href");
        assertEquals("id", running.page(other).expectFirst("html").attr("lang"));
        assertEquals("/search?q=kampanye&topic=netralitas-asn", other);
    }

    private static Element choice(Document page, String filter, String label) {
        return page.select(".filter:has(#f-" + filter + ") .choices a").stream()
                .filter(a -> a.expectFirst(".label").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + label + " among " + page.select(".filter a").eachText()));
    }
}
