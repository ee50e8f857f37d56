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
import org.junit.jupiter.params.provider.ValueSource;

/** Documents, persons and the page about the product; and what all pages have in common. */
@ExtendWith(OneServer.class)
class PagesTest {

    private static final String NEUTRALITY = "/documents/" + Paper.id("berita/netral.html");
    private static final String YULITA = "/officials/yulita-sarun-kabupaten-kotawaringin-timur";

    private final Running running;

    PagesTest(Running running) {
        this.running = running;
    }

    @Test
    void aDocumentIsShownWithItsStatementsMarkedAndListed() throws Exception {
        Document page = running.page(NEUTRALITY);
        assertEquals("Sekda: ASN Wajib Netral", page.expectFirst("h1").text());
        assertEquals("ASN Wajib Netral", page.expectFirst("h1 .said.headline").text());
        assertEquals(
                "Kabar Rakit · Kamis, 30 November 2023",
                page.expectFirst(".byline").text());
        assertEquals("4 pernyataan", page.expectFirst("#said-title").text());
        assertEquals(
                "/officials/rasidi-manan-kota-palangka-raya",
                page.expectFirst(".body a.person").attr("href"));
        assertEquals("berita/netral.html", fact(page, "Berkas"));
        assertEquals("Kota Palangka Raya", fact(page, "Wilayah"));
        assertEquals("Kamis, 30 November 2023", fact(page, "Peristiwa"));
    }

    @Test
    void aStatementOverTwoParagraphsIsMarkedInBothAndHasOneAnchor() throws Exception {
        Document page = running.page(NEUTRALITY);
        Element first = page.expectFirst(".body .said.direct");
        String id = first.attr("data-statement");
        assertEquals(id, first.id());
        assertEquals(
                List.of(
                        "Jangan ada ASN yang ikut kampanye, apalagi mengunggah foto bersama calon.",
                        "Sanksinya jelas dan akan kami jalankan,"),
                page.select("[data-statement=" + id + "]").eachText());
        assertEquals(1, page.select("#" + id).size());
    }

    @Test
    void everyCardBesideTheTextLeadsIntoIt() throws Exception {
        Document page = running.page(NEUTRALITY);
        List<String> targets = page.select(".margin .source a[href^=#]").eachAttr("href");
        assertEquals(4, targets.size());
        assertTrue(page.select(".margin .source a[href^=https]").eachAttr("href").stream()
                .allMatch(href -> href.startsWith("https://kabar-rakit.example/2023/11/netral?a=1&b=2#:~:text=")));
        assertEquals(4, page.select(".margin .source a[href^=https]").size());
        targets.forEach(target ->
                assertEquals(1, page.select("[id=" + target.substring(1) + "]").size(), target));
    }

    @Test
    void aCardOfASearchLeadsToTheWordsInTheDocument() throws Exception {
        String href = running.page("/search?q=sanksinya")
                .expectFirst(".statement .source a")
                .attr("href");
        Document page = running.page(href);
        Element words = page.getElementById(href.substring(href.indexOf('#') + 1));
        assertTrue(words != null && words.text().startsWith("Jangan ada ASN"), href);
    }

    @Test
    void theIdOfAStatementLeadsToItsPlace() throws Exception {
        String id = running.page(NEUTRALITY).expectFirst(".body .said").id();
        HttpResponse<String> answer = running.get("/documents/" + id);
        assertEquals(303, answer.statusCode());
        assertEquals(
                NEUTRALITY + "#" + id, answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void aDocumentWithoutStatementsSaysSo() throws Exception {
        Document page = running.page("/documents/" + Paper.id("rilis/adv.docx"));
        assertTrue(page.text().contains("Tidak ditemukan pernyataan dalam dokumen ini."));
        assertEquals("Advertorial", page.expectFirst(".byline .paid").text());
        assertTrue(page.select(".origin").isEmpty(), "no address, no link");
    }

    @Test
    void anOfficialIsShownWithOfficesTopicsAndStatements() throws Exception {
        Document page = running.page(YULITA);
        assertEquals("Yulita Sarun", page.expectFirst("h1").text());
        assertEquals(
                "Bupati Kotawaringin Timur", page.expectFirst(".who .office").text());
        assertEquals(
                "Bupati Kotawaringin Timur 6 Mei 2015 – 14 Juni 2022",
                page.expectFirst(".of-tenures .named p").text());
        assertEquals("26 pernyataan", page.expectFirst("#said-title").text());
        assertEquals("14 Juni 2022", page.expectFirst(".statement time").text(), "newest first");
        Document topic = running.page(page.expectFirst(".choices a").attr("href"));
        assertEquals("1 pernyataan", topic.expectFirst(".bar h2").text(), "in order of time");
    }

    @Test
    void whatThisIsIsToldInBothLanguages() throws Exception {
        assertEquals("Tentang Tutur", running.page("/tentang").expectFirst("h1").text());
        assertEquals(
                "About Tutur",
                running.page("/tentang?lang=en").expectFirst("h1").text());
    }

    @Test
    void howGoodItIsIsToldAtTheFootOfEveryPage() throws Exception {
        Document page =
                running.page(running.page("/?lang=en").expectFirst("footer a").attr("href"));
        assertEquals("Quality of the findings", page.expectFirst("h1").text());
        assertTrue(fact(page, "Statements with the right speaker").matches("\\d+% between \\d+% and \\d+% .*"));
        assertEquals(
                fact(page, "Regions").replaceAll("\\D+", " ").strip(),
                fact(running.page("/mutu"), "Wilayah").replaceAll("\\D+", " ").strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=netral",
                "/search?unit=document",
                "/search?q=tidakada",
                "/tentang",
                "/mutu",
                "/mutu?lang=en",
                "/nothing",
                "/search?x=1"
            })
    void everyPageHasLandmarksLabelsAndNothingFromElsewhere(String path) throws Exception {
        Document page = running.page(path);
        assertFalse(page.title().isBlank());
        assertEquals(1, page.select("h1").size(), "one heading of the first rank");
        assertEquals(1, page.select("main").size());
        assertEquals("#isi", page.expectFirst("a.skip").attr("href"));
        for (Element input : page.select("input:not([type=hidden])")) {
            boolean labelled =
                    input.closest("label") != null || page.selectFirst("label[for=" + input.id() + "]") != null;
            assertTrue(labelled, () -> "no label for " + input);
        }
        for (Element landmark : page.select("nav, section, aside")) {
            assertTrue(landmark.hasAttr("aria-label") || landmark.hasAttr("aria-labelledby"), landmark::toString);
        }
        for (Element named : page.select("[aria-labelledby]")) {
            assertEquals(
                    1, page.select("[id=" + named.attr("aria-labelledby") + "]").size(), named::cssSelector);
        }
        page.select("[src]").eachAttr("src").forEach(src -> assertTrue(src.startsWith("/assets/"), src));
        page.select("link:not([rel=search], [rel=alternate])")
                .eachAttr("href")
                .forEach(href -> assertTrue(href.startsWith("/assets/"), href));
        assertTrue(page.select("[style], style").isEmpty(), "the policy forbids styles in pages");
        assertEquals(
                page.select("[id]").size(),
                page.select("[id]").eachAttr("id").stream().distinct().count());
    }

    @Test
    void theFirstPageIsLight() throws Exception {
        int bytes = 0;
        for (String path : List.of(
                "/", asset("link[rel=stylesheet]", "href"), asset("script", "src"), asset("link[rel=icon]", "href"))) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(running.get(path).body().getBytes(StandardCharsets.UTF_8));
            }
            bytes += packed.size();
        }
        assertTrue(bytes < 60_000, "first page with everything it needs: " + bytes + " bytes gzip");
    }

    private String asset(String element, String attribute) throws Exception {
        return running.page("/").expectFirst(element).attr(attribute);
    }

    @Test
    void assetsMayBeKeptForEverAndPagesAreAskedForAgain() throws Exception {
        HttpResponse<String> style = running.get(asset("link[rel=stylesheet]", "href"));
        assertEquals(
                "public, max-age=31536000, immutable",
                style.headers().firstValue("Cache-Control").orElse(""));
        HttpResponse<String> page = running.get("/tentang");
        assertEquals("no-cache", page.headers().firstValue("Cache-Control").orElse(""));
        String tag = page.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = running.ask("GET", "/tentang", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=netral",
                "/tentang",
                "/api/v1/search?q=netral",
                "/healthz",
                "/nothing",
                "/assets/tutur.js"
            })
    void headTellsWhatGetWouldWithoutTheBody(String path) throws Exception {
        HttpResponse<String> get = running.get(path);
        HttpResponse<String> head = running.ask("HEAD", path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (String name : List.of("Content-Type", "ETag", "Cache-Control")) {
            assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
        }
    }

    private static String fact(Document page, String name) {
        return page.select(".facts-list div").stream()
                .filter(div -> div.expectFirst("dt").text().equals(name))
                .map(div -> div.expectFirst("dd").text())
                .findFirst()
                .orElse("no " + name);
    }
}
