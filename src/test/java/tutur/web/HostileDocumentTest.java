package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are written by strangers: whatever stands in them is shown and never run. */
@ExtendWith(OneServer.class)
class HostileDocumentTest {

    /** Data about the page does not run, see https://html.spec.whatwg.org/multipage/scripting.html#data-block. */
    private static final String RUNS = "script:not([type=application/ld+json])";

    private static final String ID = Paper.id("jahat/\"><b>.html");

    private final Running running;

    HostileDocumentTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/%ID%",
                "/search?q=jahat",
                "/search?q=jahat&unit=document",
                "/search?q=jahat&lang=en",
                "/"
            })
    void noPageCarriesWhatADocumentWantsToRun(String path) throws Exception {
        Document page = running.page(path.replace("%ID%", ID));
        List<String> runs = page.select(RUNS).eachAttr("abs:src");
        assertFalse(runs.isEmpty());
        assertTrue(
                runs.stream()
                        .allMatch(
                                source -> source.matches(running.base() + "/assets/(tutur|keyed)\\.js\\?v=[0-9a-f]+")),
                () -> "runs: " + runs);
        assertTrue(page.select(RUNS).stream().allMatch(s -> s.html().isEmpty()));
        assertTrue(
                page.select("script").not(RUNS).stream().noneMatch(s -> s.data().contains("<")));
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(a -> {
                assertFalse(a.getKey().startsWith("on"), () -> "a handler in " + element);
                assertFalse(a.getKey().equals("style"), () -> "a style in " + element);
                assertFalse(a.getValue().strip().startsWith("javascript:"), () -> "runs: " + element);
            });
        }
        assertTrue(page.select("img, iframe, object, embed, base, meta[http-equiv], b")
                .isEmpty());
    }

    @Test
    void theTextIsThereToTheLetter() throws Exception {
        Document page = running.page("/documents/" + ID);
        assertTrue(page.expectFirst("h1").text().contains(Papers.EVIL + "\" onload=\"alert(1)"));
        String body = page.expectFirst(".body").wholeText();
        assertTrue(body.contains("\"kutip\" & 'petik' <img src=x onerror=alert(1)>"), body);
        assertEquals(
                "Awas " + Papers.EVIL + " jahat,",
                page.expectFirst(".body .said").wholeText());
        assertEquals("Tono" + Papers.EVIL, page.expectFirst(".voice .name").text());
    }

    @Test
    void anAddressThatIsNoWebAddressIsNoLink() throws Exception {
        Document page = running.page("/documents/" + ID);
        assertTrue(page.select("a[href^=javascript], .origin").isEmpty());
        assertTrue(
                page.expectFirst(".facts-list").text().contains("javascript:alert(document.domain)"), "told as text");
    }

    @Test
    void aWebAddressIsALinkThatTellsNothingAboutUs() throws Exception {
        Element link =
                running.page("/documents/" + Paper.id("berita/netral.html")).expectFirst(".origin a");
        assertEquals("https://kabar-rakit.example/2023/11/netral?a=1&b=2", link.attr("href"));
        assertTrue(link.attr("rel").contains("noopener") && link.attr("rel").contains("noreferrer"), link::toString);
    }

    @Test
    void whatWasTypedComesBackAsTyped() throws Exception {
        String typed = "\"><script>alert(1)</script>&amp;'";
        Document page = running.page("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertEquals(typed, page.expectFirst("#q").attr("value"));
        assertEquals(1, page.select("script").size());
        Document refused = running.page("/search?topic=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertTrue(refused.expectFirst("main").text().contains(typed));
        assertEquals(1, refused.select("script").size());
    }
}
