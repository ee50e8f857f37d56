package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of searches, and what leads programs into the archive, over HTTP. */
@ExtendWith(OneServer.class)
class FeedsTest {

    private static final String FEED = "/api/v1/feed?";

    private final Running running;

    FeedsTest(Running running) {
        this.running = running;
    }

    private static SyndFeed read(HttpResponse<String> answer) throws Exception {
        assertEquals(200, answer.statusCode(), answer::body);
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private SyndFeed atom(String search) throws Exception {
        return read(running.get(FEED + search));
    }

    @Test
    void aSearchForDocumentsIsAFeedOfDocuments() throws Exception {
        HttpResponse<String> answer = running.get(FEED + "topic=netralitas-asn&lang=en");
        assertEquals(
                "application/atom+xml;charset=utf-8",
                answer.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .replace(" ", "")
                        .toLowerCase(java.util.Locale.ROOT));
        SyndFeed feed = read(answer);
        assertEquals("Tutur: ASN neutrality", feed.getTitle());
        SyndEntry entry = feed.getEntries().getFirst();
        String id = Paper.id("berita/netral.html");
        assertEquals("tag:tutur.example,2026:documents/" + id, entry.getUri());
        assertEquals("Sekda: ASN Wajib Netral", entry.getTitle());
        assertEquals(running.base() + "/documents/" + id, entry.getLink());
        assertEquals(
                Instant.parse("2023-11-30T02:30:00Z"), entry.getUpdatedDate().toInstant(), "published, never received");
        assertEquals(
                200,
                running.get(feed.getLinks().stream()
                                .filter(l -> l.getRel().equals("alternate"))
                                .findFirst()
                                .orElseThrow()
                                .getHref()
                                .substring(running.base().length()))
                        .statusCode());
    }

    @Test
    void aSearchForStatementsIsAFeedOfStatements() throws Exception {
        SyndFeed feed = atom("unit=statement&topic=netralitas-asn&kind=direct");
        SyndEntry entry = feed.getEntries().getFirst();
        assertTrue(entry.getTitle().startsWith("Rasidi Manan (Plh Sekda"), entry.getTitle());
        assertTrue(entry.getUri().startsWith("tag:tutur.example,2026:statements/"), entry.getUri());
        assertTrue(entry.getLink().contains("#"), entry.getLink());
    }

    @Test
    void theNewestComesFirstAndEveryEntryOnceOverAllPages() throws Exception {
        List<String> ids = new ArrayList<>();
        List<Instant> days = new ArrayList<>();
        String path = FEED + "q=rapat&unit=document&copies=all&size=10";
        while (path != null) {
            SyndFeed feed = read(running.get(path));
            feed.getEntries().forEach(entry -> {
                ids.add(entry.getUri());
                days.add(entry.getPublishedDate().toInstant());
            });
            path = feed.getLinks().stream()
                    .filter(l -> l.getRel().equals("next"))
                    .map(l -> l.getHref().substring(running.base().length()))
                    .findFirst()
                    .orElse(null);
        }
        assertEquals(
                running.json("/api/v1/search?q=rapat&unit=document&copies=all").number("total"), ids.size());
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertEquals(days.stream().sorted(java.util.Comparator.reverseOrder()).toList(), days);
    }

    @Test
    void hostileDocumentsAndHostileWordsStayText() throws Exception {
        for (String unit : List.of("document", "statement")) {
            SyndFeed feed = atom("q=jahat&unit=" + unit);
            assertEquals(1, feed.getEntries().size());
            assertTrue(feed.getEntries()
                    .getFirst()
                    .getContents()
                    .getFirst()
                    .getValue()
                    .contains(Papers.EVIL));
        }
        SyndFeed echo = atom("q=%3C/title%3E%00%3Cscript%3E%22&unit=statement");
        assertTrue(echo.getTitle().contains("</title><script>\""), echo.getTitle());
        Told json = running.json(FEED + "q=jahat&unit=document&format=json");
        assertEquals(Papers.EVIL + "\" onload=\"alert(1)", json.text("items", 0, "title"));
        assertFalse(json.text("items", 0).contains("external_url"), "javascript: is no address");
    }

    @Test
    void aSearchThatFindsNothingIsAnEmptyFeed() throws Exception {
        assertEquals(0, atom("q=zzzzqqqq&rewrite=off").getEntries().size());
        assertEquals(
                "[]", running.json(FEED + "q=zzzzqqqq&rewrite=off&format=json").text("items"));
    }

    @Test
    void idsHangOnNothingButTheDocument(@TempDir Path folder) throws Exception {
        String search = FEED + "q=rapat&unit=statement&size=50";
        try (Running again = new Running(folder)) {
            assertEquals(
                    read(running.get(search)).getEntries().stream()
                            .map(SyndEntry::getUri)
                            .toList(),
                    read(again.get(search)).getEntries().stream()
                            .map(SyndEntry::getUri)
                            .toList());
            assertEquals(
                    atom("q=rapat&unit=document").getUri(),
                    read(again.get(FEED + "lang=en&unit=document&q=rapat")).getUri());
        }
    }

    @Test
    void whatAFeedDoesNotTakeIsRefused() throws Exception {
        for (String wrong : List.of("format=rss", "facet=region", "unit=orang", "warna=biru", "cursor=x")) {
            assertEquals(400, running.get(FEED + wrong).statusCode(), wrong);
        }
    }

    @Test
    void pagesAndAnswersLeadToTheirFeeds() throws Exception {
        Document page = running.page("/search?q=rapat&region=kotim&lang=en&cursor=");
        List<String> feeds = page.select("link[rel=alternate]").eachAttr("href");
        assertEquals(2, feeds.size());
        assertEquals(feeds, page.select(".feeds a").eachAttr("href"));
        int total = running.json("/api/v1/search?q=rapat&region=kotim&unit=statement&copies=fold")
                .number("total");
        assertEquals(
                Math.min(20, total),
                read(running.get(feeds.getFirst())).getEntries().size());
        String link = running.get("/api/v1/search?q=rapat")
                .headers()
                .firstValue("Link")
                .orElseThrow();
        Matcher atom = Pattern.compile("<([^>]+)>; rel=\"alternate\"; type=\"application/atom\\+xml\"")
                .matcher(link);
        assertTrue(atom.find(), link);
        assertEquals(20, read(running.get(atom.group(1))).getEntries().size());
        assertTrue(running.page("/tentang").select("link[rel=alternate]").isEmpty());
    }

    @Test
    void aBrowserLearnsHowToSearchHere() throws Exception {
        String href = running.page("/").expectFirst("link[rel=search]").attr("href");
        HttpResponse<String> answer = running.get(href);
        assertEquals(
                "application/opensearchdescription+xml",
                answer.headers().firstValue("Content-Type").orElseThrow());
        Document xml = Jsoup.parse(answer.body(), Parser.xmlParser());
        assertTrue(xml.expectFirst("ShortName").text().length() <= 16, "OpenSearch 1.1");
        assertEquals(
                running.base() + "/search?q={searchTerms}",
                xml.expectFirst("Url[type=text/html]").attr("template"));
        for (String template : xml.select("Url").eachAttr("template")) {
            String path = template.substring(running.base().length()).replace("{searchTerms}", "netral+asn");
            assertEquals(200, running.get(path).statusCode(), path);
        }
        assertEquals(
                200,
                running.get(xml.expectFirst("Image")
                                .text()
                                .substring(running.base().length()))
                        .statusCode());
    }

    @Test
    void theSitemapHasEveryDocumentOnce() throws Exception {
        Document map = Jsoup.parse(running.get("/sitemap.xml").body(), Parser.xmlParser());
        List<String> addresses = map.select("urlset > url > loc").eachText();
        assertEquals(running.papers.all().size(), Set.copyOf(addresses).size());
        Set<String> paged = new TreeSet<>();
        for (int digit = 0; digit < 16; digit++) {
            String page = running.get("/sitemap/" + Integer.toHexString(digit)).body();
            List<String> some =
                    Jsoup.parse(page, Parser.xmlParser()).select("loc").eachText();
            some.forEach(address -> assertTrue(paged.add(address), address));
        }
        assertEquals(new TreeSet<>(addresses), paged);
        assertEquals(
                200,
                running.get(addresses.getFirst().substring(running.base().length()))
                        .statusCode());
        assertEquals(404, running.get("/sitemap/xyz").statusCode());
        assertTrue(running.get("/robots.txt").body().contains("Sitemap: " + running.base() + "/sitemap.xml"));
    }
}
