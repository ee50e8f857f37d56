package tutur.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps for news, which tell when a page was published instead of when it was changed. */
class NewsMapTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestPagesOfAMapForNewsComeFirst() throws IOException {
        Bench bench = new Bench(folder);
        try (Site site = new Site()) {
            String page =
                    "<url><loc>BASE%s</loc><news:news><news:publication><news:name>Uji</news:name><news:language>id</news:language>"
                            + "</news:publication><news:publication_date>%s</news:publication_date><news:title>T</news:title></news:news></url>";
            String map =
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                            + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
                            + page.formatted("/lama.html", "2024-03-01T08:00:00+07:00")
                            + page.formatted("/baru.html", "2024-03-05T08:00:00+07:00")
                            + "</urlset>";
            site.page("/peta.xml", "text/xml", map.replace("BASE", site.address()));
            site.html("/lama.html", "Rapat lama.").html("/baru.html", "Rapat baru.");
            bench.harvest(Source.Kind.SITEMAP, site.address() + "/peta.xml");
            assertEquals(List.of("/peta.xml", "/baru.html", "/lama.html"), site.asked);
        }
    }
}
