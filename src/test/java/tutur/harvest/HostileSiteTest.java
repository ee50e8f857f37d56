package tutur.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that mean ill, against real servers: nothing is stored, nothing hangs, and the account says why. */
class HostileSiteTest {

    @TempDir
    private Path folder;

    private Bench bench;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** Asks for a page that must be refused, and tells why it was. */
    private String refusal(String path) throws IOException {
        long start = System.nanoTime();
        Account.OfSource account = bench.harvest(Source.Kind.PAGE, site.address() + path);
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "it took too long");
        assertEquals(1, account.refused(), account::toString);
        assertEquals(Map.of(), bench.stored());
        bench.later(Duration.ofDays(2));
        return account.remarks().getFirst();
    }

    private static void assertTold(String expected, String told) {
        assertTrue(told.contains(expected), () -> "\"" + expected + "\" is not in: " + told);
    }

    @Test
    void theNetworksOfThisHouseAreClosedUnlessATestOpensThem() throws IOException {
        bench.open = new Networks();
        site.html("/", "x");
        assertTold("127.0.0.1, which is not on the public net", refusal("/"));
        assertEquals(List.of(), site.asked);
    }

    @Test
    void redirectsIntoPrivateNetworksAreNotFollowed() throws IOException {
        for (String target : List.of(
                "http://10.0.0.1/",
                "http://192.168.1.1/admin",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://0.0.0.0/",
                "http://3232235777/",
                "//10.1.2.3/x")) {
            site.redirect("/lari", target);
            assertTold("which is not on the public net", refusal("/lari"));
        }
    }

    @Test
    void redirectsToThisMachineAreNotFollowed() throws IOException {
        try (Site inside = new Site().html("/rahasia", "Rahasia.")) {
            String secret = inside.address().replace("127.0.0.1", "127.0.0.2") + "/rahasia";
            site.redirect("/lari", secret);
            bench.open = address -> address.getHostAddress().equals("127.0.0.1");
            assertTold("leads to 127.0.0.2, which is not on the public net", refusal("/lari"));
            assertEquals(List.of(), inside.asked);
        }
    }

    @Test
    void redirectsToOtherThanTheWebAreNotFollowed() throws IOException {
        for (String target : List.of(
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "gopher://127.0.0.1:70/",
                "javascript:1",
                "jar:http://127.0.0.1/x!/",
                "http://user@127.0.0.1/",
                "http:///x",
                "http://")) {
            site.redirect("/lari", target);
            assertTold("which is no address to fetch", refusal("/lari"));
        }
    }

    @Test
    void redirectsHaveAnEnd() throws IOException {
        site.redirect("/a", "/b").redirect("/b", "/a");
        assertTold("leads from address to address, more than 5 times", refusal("/a"));
        assertEquals(6, site.asked.size());
    }

    @Test
    void aRedirectLeadsOnlyWhereTheRobotsFileOfItsTargetAllows() throws IOException {
        site.redirect("/a", "/tertutup/x")
                .html("/tertutup/x", "x")
                .page("/robots.txt", "text/plain", "User-agent: tutur\nDisallow: /tertutup");
        assertTold("its robots.txt forbids it", refusal("/a"));
    }

    @Test
    void aBodyWithoutEndIsCutOffWhateverLengthItClaims() throws IOException {
        long[] sent = new long[1];
        for (long claimed : new long[] {0, 5_000_000_000L}) {
            site.page("/besar", e -> {
                e.getResponseHeaders().set("Content-Type", "text/html");
                e.sendResponseHeaders(200, claimed);
                byte[] chunk = new byte[100_000];
                for (sent[0] = 0; sent[0] < 5_000_000_000L; sent[0] += chunk.length) {
                    e.getResponseBody().write(chunk);
                }
            });
            assertTold("it has more than 100,000 bytes", refusal("/besar"));
            assertTrue(sent[0] < 50_000_000, () -> sent[0] + " bytes were taken");
        }
    }

    @Test
    void aSmallAnswerThatUnpacksToALargeOneIsCutOff() throws IOException {
        site.page("/bom", e -> {
            e.getResponseHeaders().set("Content-Type", "text/html");
            e.getResponseHeaders().set("Content-Encoding", "gzip");
            e.sendResponseHeaders(200, 0);
            try (OutputStream out = new GZIPOutputStream(e.getResponseBody())) {
                byte[] nothing = new byte[1 << 20];
                for (int i = 0; i < 200; i++) {
                    out.write(nothing);
                }
            }
        });
        assertTold("it has more than 100,000 bytes", refusal("/bom"));
    }

    @Test
    void anAnswerInAPackingThatNobodyAskedForIsRefused() throws IOException {
        site.page("/br", e -> {
            e.getResponseHeaders().set("Content-Encoding", "br");
            Site.send(e, 200, "text/html", new byte[10]);
        });
        assertTold("it came packed as br", refusal("/br"));
    }

    @Test
    void anAnswerThatDripsIsCutOff() throws IOException {
        bench.limits = Bench.QUICK;
        site.page("/tetes", e -> {
            e.getResponseHeaders().set("Content-Type", "text/html");
            e.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                e.getResponseBody().write('x');
                e.getResponseBody().flush();
                pause(100);
            }
        });
        assertTold("it came slower than 1000 bytes a second", refusal("/tetes"));
    }

    @Test
    void anAnswerWhoseHeadDripsIsCutOff() throws IOException {
        bench.limits = Bench.QUICK;
        try (RawSite raw = new RawSite(out -> {
            out.write(Site.bytes("HTTP/1.1 200 OK\r\nX: "));
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                pause(100);
            }
        })) {
            assertTold("it took longer than", rawRefusal(raw));
        }
    }

    @Test
    void aServerThatSaysNothingOrNonsenseIsARemark() throws IOException {
        bench.limits = Bench.QUICK;
        try (RawSite silent = new RawSite(out -> pause(3_000))) {
            assertTold("could not be read (nothing came for too long)", rawRefusal(silent));
        }
        byte[] endless = new byte[1 << 20];
        Arrays.fill(endless, (byte) 'x');
        for (byte[] nonsense : List.of(Site.bytes("SSH-2.0-OpenSSH_9\r\n\r\n"), new byte[0], endless)) {
            try (RawSite raw = new RawSite(out -> out.write(nonsense))) {
                assertTold("could not be read", rawRefusal(raw));
            }
        }
    }

    private String rawRefusal(RawSite raw) throws IOException {
        Account.OfSource account = bench.harvest(Source.Kind.PAGE, raw.address());
        assertEquals(1, account.refused(), account::toString);
        return account.remarks().getFirst();
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        for (String type :
                List.of("video/mp4", "application/zip", "application/x-msdownload", "application/octet-stream", "")) {
            site.page("/x", type, "x");
            assertTold("which is not fetched", refusal("/x"));
        }
        site.page("/rilis.pdf", "application/octet-stream", "%PDF-1.4");
        assertEquals(
                1,
                bench.harvest(Source.Kind.PAGE, site.address() + "/rilis.pdf").stored());
    }

    @Test
    void aBrokenFeedIsARemark() throws IOException {
        for (String feed : List.of(
                "",
                "<rss",
                "<html><body>Tidak ada</body></html>",
                "{}",
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>",
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>",
                "<rss version=\"2.0\"><channel>" + "<a>".repeat(9_000))) {
            site.page("/feed", "text/xml", feed);
            Account.OfSource account = bench.harvest(Source.Kind.FEED, site.address() + "/feed");
            assertEquals(0, account.found());
            assertTold(
                    "/feed was not read: it is no feed that can be read",
                    account.remarks().getFirst());
            bench.later(Duration.ofDays(2));
        }
    }

    @Test
    void aBrokenMapOfASiteIsARemark() throws IOException {
        byte[] bomb = HarvestTest.gzip("<urlset>" + " ".repeat(10_000_000));
        List<byte[]> maps = List.of(
                Site.bytes("<urlset"),
                Site.bytes("\u001f\u008b"),
                new byte[] {0x1f, (byte) 0x8b, 1, 2, 3},
                bomb,
                Site.bytes(
                        "<!DOCTYPE u [<!ENTITY x SYSTEM \"" + site.address()
                                + "/dicuri\">]><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>&x;</loc></url></urlset>"));
        for (byte[] map : maps) {
            site.page("/peta.xml", e -> Site.send(e, 200, "text/xml", map));
            Account.OfSource account = bench.harvest(Source.Kind.SITEMAP, site.address() + "/peta.xml");
            assertEquals(0, account.stored());
            bench.later(Duration.ofDays(2));
        }
        assertFalse(site.asked.contains("/dicuri"));
    }

    @Test
    void addressesInAFeedThatLeadElsewhereAreRefusedOneByOne() throws IOException {
        site.page("/feed", "text/xml", """
                <rss version="2.0"><channel><title>x</title><link>x</link><description>x</description>
                <item><title>a</title><link>file:///etc/passwd</link></item>
                <item><title>b</title><link>http://10.0.0.7/</link></item>
                <item><title>c</title><link>/../../../../etc/cron.d/x</link></item>
                <item><title>d</title><link>/%2e%2e%2f%2e%2e%2f.bashrc</link></item></channel></rss>
                """);
        site.html("/%2e%2e%2f%2e%2e%2f.bashrc", "d").html("/../../../../etc/cron.d/x", "c");
        Account.OfSource account = bench.harvest(Source.Kind.FEED, site.address() + "/feed");
        assertEquals(3, account.found(), account::toString);
        assertTold("an entry has no address to fetch: a", account.remarks().getFirst());
        assertEquals(2, account.stored());
        bench.stored().keySet().forEach(path -> assertTrue(path.matches("uji/2024-03-05/[a-z0-9-]+\\.html"), path));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "the corpus and the side folder are all there is");
        }
    }
}
