package tutur.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How gently sites are treated, against a real one. */
class MannersTest {

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
    void robotsFilesAreHeeded() throws IOException {
        site.page(
                "/robots.txt", "text/plain", "User-agent: *\nDisallow: /daerah/dua\n\nUser-agent: lain\nDisallow: /\n");
        site.feed(Site.RSS);
        Account.OfSource account = harvestFeed();
        assertEquals("2=1+0+1+0", Bench.sum(account));
        assertTrue(
                account.remarks().getFirst().endsWith("/daerah/dua.html: its robots.txt forbids it"),
                account::toString);
        assertFalse(site.asked.contains("/daerah/dua.html"));
    }

    @Test
    void aSiteWhoseRobotsFileIsOutOfOrderIsLeftAlone() throws IOException {
        site.status("/robots.txt", 503, Map.of());
        site.feed(Site.RSS);
        Account.OfSource account = harvestFeed();
        assertEquals("0=0+0+0+0", Bench.sum(account));
        assertTrue(
                account.remarks().getFirst().contains("its robots.txt could not be read (status 503)"),
                account::toString);
        assertEquals(List.of(), site.asked);
    }

    @Test
    void requestsToOneHostWaitForEachOtherAsLongAsItAsks() throws IOException {
        site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.1\n");
        site.feed(Site.RSS);
        long start = System.nanoTime();
        harvestFeed();
        assertTrue(System.nanoTime() - start > 300_000_000L, "three requests, each a tenth of a second after the last");
        site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 86400\n");
        bench.later(Duration.ofHours(2));
        harvestFeed();
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "no site may make us wait for a day");
    }

    @Test
    void sourcesOfOneHostAreAskedOneAfterTheOther() throws IOException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String path = "/rilis/" + i;
            site.page(path, e -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                LockSupport.parkNanos(20_000_000);
                inside.decrementAndGet();
                Site.send(e, 200, "text/plain", Site.bytes(path));
            });
            String id = "uji-" + i;
            sources.add(
                    new Source(id, Source.Kind.PAGE, site.address() + path, Duration.ofHours(1), null, null, false));
        }
        assertEquals(6, bench.harvest(sources).stored());
        assertEquals(1, most.get());
    }

    @Test
    void aSiteThatAsksToBeLeftAloneIsLeftAlone() throws IOException {
        site.feed(Site.RSS);
        site.status("/daerah/dua.html", 429, Map.of("Retry-After", "7200"));
        Account.OfSource account = harvestFeed();
        assertEquals("2=0+0+1+1", Bench.sum(account), "the other page of the site is not asked for either");
        site.asked.clear();
        bench.later(Duration.ofMinutes(119));
        assertEquals(
                List.of(),
                bench.harvest(List.of(Bench.source(Source.Kind.FEED, site.address() + "/feed")))
                        .sources());
        assertEquals(List.of(), site.asked);
        bench.later(Duration.ofMinutes(2));
        site.html("/daerah/dua.html", "Dua.");
        assertEquals("2=2+0+0+0", Bench.sum(harvestFeed()));
    }

    @Test
    void aSourceThatFailsIsAskedLessAndLess() throws IOException {
        site.status("/feed", 500, Map.of());
        Source source = Bench.source(Source.Kind.FEED, site.address() + "/feed");
        Instant first = bench.now;
        long[] minutes = new long[4];
        for (int i = 0; i < minutes.length; i++) {
            assertEquals(
                    1,
                    bench.harvest(List.of(source))
                            .sources()
                            .getFirst()
                            .remarks()
                            .size());
            try (Harvester harvester = bench.harvester(List.of(source))) {
                Instant next = harvester.next();
                minutes[i] = Duration.between(bench.now, next).toMinutes();
                bench.now = next;
            }
        }
        assertEquals("5 10 20 40", minutes[0] + " " + minutes[1] + " " + minutes[2] + " " + minutes[3]);
        assertNotEquals(first, bench.now);
    }
}
