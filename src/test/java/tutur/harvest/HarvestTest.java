package tutur.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.inbox.Inbox;
import tutur.inbox.Receipt;

/** What sources offer, against a real site. */
class HarvestTest {

    @TempDir
    private Path folder;

    private Bench bench;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        site = new Site().html("/daerah/satu.html", "Satu.").html("/daerah/dua.html", "Dua.");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Account.OfSource harvestFeed() throws IOException {
        return bench.harvest(Source.Kind.FEED, site.address() + "/feed");
    }

    @Test
    void entriesOfAFeedAreStoredNewestFirstWithHowTheyCame() throws IOException {
        site.feed(Site.RSS);
        assertEquals("2=2+0+0+0", Bench.sum(harvestFeed()));
        assertEquals(List.of("/feed", "/daerah/dua.html", "/daerah/satu.html"), site.asked);
        assertEquals(List.of("Tutur/1.2 (+uji@tutur.example)"), site.headers.get("User-agent"));
        String path = bench.stored().firstKey();
        assertTrue(path.matches("uji/2024-03-05/dua-[0-9a-f]{8}\\.html"), path);
        Receipt receipt = new Inbox(bench.documents())
                .receipt(bench.documents().resolve(path))
                .orElseThrow();
        assertEquals(site.address() + "/daerah/dua.html", receipt.url());
        assertEquals(
                "Warta Uji 12.71 true 200",
                receipt.outlet() + " " + receipt.region() + " " + receipt.official() + " " + receipt.status());
        assertEquals(bench.now, receipt.arrived());
    }

    @Test
    void atomIsReadAsWell() throws IOException {
        site.feed("""
                <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Uji</title>
                <entry><title>Satu</title><link rel="alternate" href="/daerah/satu.html"/><updated>2024-03-04T08:00:00Z</updated></entry>
                </feed>
                """);
        assertEquals("1=1+0+0+0", Bench.sum(harvestFeed()));
    }

    @Test
    void whatIsStoredIsNotAskedForAgainUnlessTheFeedSaysThatItChanged() throws IOException {
        site.feed(Site.RSS);
        harvestFeed();
        bench.later(Duration.ofHours(2));
        site.html("/daerah/satu.html", "Satu, diperbarui.");
        site.feed(Site.RSS.replace("Mon, 04 Mar 2024 08:00:00 +0700", "Tue, 05 Mar 2024 11:00:00 +0700"));
        site.asked.clear();
        assertEquals("2=1+1+0+0", Bench.sum(harvestFeed()));
        assertEquals(List.of("/feed", "/daerah/satu.html"), site.asked);
        assertEquals(3, bench.stored().size(), "the older version stays beside the newer one");
    }

    @Test
    void aFeedIsAskedForOnlyWhenItIsDueAndThenOnlyWhetherItChanged() throws IOException {
        site.page("/feed", e -> {
            e.getResponseHeaders().set("ETag", "\"v1\"");
            if ("\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
                e.sendResponseHeaders(304, -1);
            } else {
                Site.send(e, 200, "text/xml", Site.bytes(Site.RSS.replace("BASE", site.address())));
            }
        });
        assertEquals("2=2+0+0+0", Bench.sum(harvestFeed()));
        assertEquals(
                List.of(),
                bench.harvest(List.of(Bench.source(Source.Kind.FEED, site.address() + "/feed")))
                        .sources());
        bench.later(Duration.ofMinutes(61));
        site.asked.clear();
        assertEquals("0=0+0+0+0", Bench.sum(harvestFeed()));
        assertEquals(List.of("/feed"), site.asked);
        assertEquals(List.of("\"v1\""), site.headers.get("If-none-match"));
    }

    @Test
    void withoutItsMemoryItAsksOnlyForWhatTheReceiptsDoNotTell() throws IOException {
        site.feed(Site.RSS);
        harvestFeed();
        bench.forget();
        site.asked.clear();
        assertEquals("2=0+2+0+0", Bench.sum(harvestFeed()));
        assertEquals(List.of("/feed"), site.asked);
    }

    @Test
    void whatSomebodyTookOutOfTheCorpusIsFetchedAgainWhileItIsOffered() throws IOException {
        site.feed(Site.RSS);
        harvestFeed();
        Files.delete(bench.documents().resolve(bench.stored().firstKey()));
        bench.later(Duration.ofHours(2));
        assertEquals("2=1+1+0+0", Bench.sum(harvestFeed()));
    }

    @Test
    void aPageIsKeptAgainWheneverItsBytesChange() throws IOException {
        site.html("/rilis", "Pertama.");
        String address = site.address() + "/rilis";
        assertEquals("1=1+0+0+0", Bench.sum(bench.harvest(Source.Kind.PAGE, address)));
        bench.later(Duration.ofHours(2));
        assertEquals("1=0+1+0+0", Bench.sum(bench.harvest(Source.Kind.PAGE, address)));
        bench.later(Duration.ofHours(2));
        site.html("/rilis", "Kedua.");
        assertEquals("1=1+0+0+0", Bench.sum(bench.harvest(Source.Kind.PAGE, address)));
        bench.later(Duration.ofHours(2));
        site.html("/rilis", "Pertama.");
        assertEquals("1=0+1+0+0", Bench.sum(bench.harvest(Source.Kind.PAGE, address)));
        assertEquals(2, bench.stored().size());
    }

    @Test
    void theSameBytesFromTwoSourcesAreStoredOnce() throws IOException {
        site.html("/salinan", "Satu.");
        Source one = Bench.source(Source.Kind.PAGE, site.address() + "/daerah/satu.html");
        Source two = new Source(
                "lain", Source.Kind.PAGE, site.address() + "/salinan", Duration.ofDays(1), null, null, false);
        Account account = bench.harvest(List.of(one, two));
        assertEquals(1, account.stored());
        assertEquals(1, bench.stored().size());
    }

    @Test
    void mapsOfASiteLeadToMapsPackedAndPlain() throws IOException {
        String index = """
                <?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>BASE/a.xml.gz</loc></sitemap><sitemap><loc>BASE/b.xml</loc></sitemap>
                <sitemap><loc>BASE/peta.xml</loc></sitemap></sitemapindex>
                """;
        site.page("/peta.xml", "text/xml", index.replace("BASE", site.address()));
        site.page("/a.xml.gz", e -> Site.send(e, 200, "application/x-gzip", gzip(urls("/daerah/satu.html"))));
        site.page("/b.xml", "application/xml", urls("/daerah/dua.html"));
        Account.OfSource account = bench.harvest(Source.Kind.SITEMAP, site.address() + "/peta.xml");
        assertEquals("2=2+0+0+0", Bench.sum(account), () -> account.remarks().toString());
    }

    private String urls(String path) {
        return """
                <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>%s%s</loc><lastmod>2024-03-01</lastmod></url></urlset>
                """.formatted(site.address(), path);
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Site.bytes(text));
        }
        return out.toByteArray();
    }

    @Test
    void aLongListIsFetchedBitByBitAndNothingOfItIsForgotten() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            site.html("/n/" + i, "Nomor " + i);
            items.append("<item><title>n</title><link>BASE/n/").append(i).append("</link></item>");
        }
        String text =
                Site.RSS.replaceAll("(?s)<item>.*</item>", items.toString()).replace("BASE", site.address());
        site.page("/feed", e -> {
            e.getResponseHeaders().set("ETag", "\"v1\"");
            boolean same = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
            if (same) {
                e.sendResponseHeaders(304, -1);
            } else {
                Site.send(e, 200, "text/xml", Site.bytes(text));
            }
        });
        assertEquals("50=40+0+0+10", Bench.sum(harvestFeed()));
        bench.later(Duration.ofHours(2));
        assertEquals("50=10+40+0+0", Bench.sum(harvestFeed()));
        bench.later(Duration.ofHours(2));
        assertEquals("0=0+0+0+0", Bench.sum(harvestFeed()));
    }
}
