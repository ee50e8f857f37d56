package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a search follow each other while documents come in. */
class WalkApiTest {

    private static final String SEARCH = "/api/v1/search?unit=statement&size=10";

    @TempDir
    private static Path folder;

    private static Running running;
    private static int filed;

    @BeforeAll
    static void start() throws IOException {
        running = new Running(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    private static void file() throws IOException {
        filed++;
        running.file(new Paper("baru%d.txt".formatted(filed), "Baru", "Bupati hadir di pasar.").write());
    }

    /** More states than are kept. */
    private static void fileOften() throws Exception {
        for (int i = 0; i < 5; i++) {
            file();
            running.get(SEARCH);
        }
        file();
    }

    private static String tag(String address) throws Exception {
        return running.get(address).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void allPagesAreOfOneState() throws Exception {
        Set<String> seen = new HashSet<>();
        for (Object cursor = ""; cursor != null; ) {
            Told page = running.json(SEARCH + "&copies=fold&cursor=" + cursor);
            page.each("hits").forEach(hit -> assertTrue(seen.add(hit.text("id")), () -> "twice: " + hit));
            assertEquals(0, page.each("remarks").count());
            cursor = page.at("cursor");
            file();
            if (cursor == null) {
                assertEquals(page.number("total"), seen.size());
                assertTrue(seen.size() > 10, "one page only");
            }
        }
    }

    @Test
    void whoComesTooLateIsToldSoInTheOwnLanguage() throws Exception {
        String next = SEARCH + "&cursor=" + running.json(SEARCH).text("cursor");
        String page = running.page("/search?unit=document&size=1&lang=en")
                .select("a.next")
                .attr("href");
        assertEquals(0, running.page(page).select(".remarks").size());
        fileOften();
        Told late = running.json(next);
        assertEquals("archive-changed", late.text("remarks", 0, "code"));
        assertTrue(late.text("remarks", 0, "text").startsWith("Arsip sudah berubah"), late::toString);
        assertTrue(running.json(next + "&lang=en").text("remarks", 0, "text").startsWith("The archive has changed"));
        assertTrue(running.page(page).select(".remarks").text().startsWith("The archive has changed"));
    }

    @Test
    void aPageThatFollowsIsNamedByItselfForTheStateItComesFromMayBeGone() throws Exception {
        String first = tag(SEARCH);
        String second = SEARCH + "&cursor=" + running.json(SEARCH).text("cursor");
        String name = tag(second);
        file();
        assertNotEquals(first, tag(SEARCH));
        assertEquals(304, running.ask("GET", second, "If-None-Match", name).statusCode());
        fileOften();
        HttpResponse<String> late = running.ask("GET", second, "If-None-Match", name);
        assertEquals(200, late.statusCode());
        assertTrue(late.body().contains("archive-changed"), late::body);
    }
}
