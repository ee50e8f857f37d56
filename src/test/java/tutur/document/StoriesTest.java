package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    private static final String PROSE =
            ("Bupati Rantau Jaya meninjau pembangunan %s di Kecamatan Muara Indah pada hari Senin. Ia didampingi kepala dinas "
                            + "dan camat setempat. Pekerjaan ditargetkan selesai pada bulan Maret tahun depan. ")
                    .repeat(4);

    @TempDir
    private Path folder;

    private Reading read(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("depan.html"), html);
        try (DocumentReader reader = new DocumentReader()) {
            Reading reading = reader.read(file, "depan.html");
            if (reading instanceof Container container) {
                List<Reading> stories = new ArrayList<>();
                container.open(member -> stories.add(reader.read(member)));
                this.stories = stories;
            }
            return reading;
        }
    }

    private List<Reading> stories = List.of();

    private static String article(String name, String prose) {
        return "<article><h2><a href='/berita/" + name + "?x=1'>Bupati tinjau " + name + " di Muara Indah</a></h2><p>"
                + prose + "</p></article>";
    }

    private static String page(String head, String... articles) {
        return "<html><head><title>Berita</title>" + head + "</head><body><nav>Beranda</nav>"
                + String.join("", articles) + "</body></html>";
    }

    @Test
    void aPageThatShowsSeveralStoriesWholeIsSplit() throws IOException {
        String head = "<link rel=canonical href='https://rantaujaya.example.id/'>";
        read(page(
                head, article("pasar", PROSE.replace("%s", "pasar")), article("waduk", PROSE.replace("%s", "waduk"))));
        assertEquals(2, stories.size());
        Document second = assertInstanceOf(Document.class, stories.getLast());
        assertEquals("depan.html!/waduk", second.origin().path());
        assertEquals(
                "https://rantaujaya.example.id/berita/waduk",
                String.valueOf(second.origin().url()).replaceFirst("\\?.*", ""));
        assertEquals("Bupati tinjau waduk di Muara Indah", second.title());
        assertTrue(second.body().contains("pembangunan waduk") && !second.body().contains("pembangunan pasar"));
    }

    @Test
    void entriesOfABlogAreStoriesAndShortOnesAmongThemAreNotLost() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String name : List.of("pasar", "waduk", "taman")) {
            String prose = name.equals("taman")
                    ? "Wali kota membuka taman di tepi sungai itu pada hari Senin dan berharap warga menjaga kebersihannya bersama-sama sampai tahun-tahun mendatang, kata dia di depan ratusan warga."
                    : PROSE.replace("%s", name);
            entries.add(article(name, prose)
                    .replace("<article>", "<div class='post hentry'>")
                    .replace("</article>", "</div>"));
        }
        entries.add("<div class='hentry'><h2><a href='/berita/lain'>Lain</a></h2><p>Baca di sini.</p></div>");
        Reading reading = read(page("", entries.toArray(String[]::new)));
        assertEquals(
                List.of("depan.html!/pasar", "depan.html!/waduk", "depan.html!/taman"),
                stories.stream()
                        .map(story -> ((Document) story).origin().path())
                        .toList());
        assertEquals(
                "articles with hardly any text that were passed over: 1",
                ((Container) reading).open(member -> {}).note());
    }

    @Test
    void aPageSavedByABrowserIsReadLikeThePage() throws IOException {
        String page =
                page("<meta property='og:type' content='article'>", article("pasar", PROSE.replace("%s", "pasar")));
        String file =
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://rantaujaya.example.id/b/pasar\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=b\n\n--b\nContent-Type: text/html\n"
                        + "Content-Location: https://rantaujaya.example.id/b/pasar\n\n" + page + "\n--b--\n";
        Document document = assertInstanceOf(Document.class, read(file));
        assertEquals("https://rantaujaya.example.id/b/pasar", document.origin().url());
        assertEquals("multipart/related", document.origin().mediaType());
        assertTrue(document.body().contains("pembangunan pasar")
                && !document.body().contains("Beranda"));
    }

    @Test
    void anArticleWithTeasersIsOneDocument() throws IOException {
        String teaser = "Bupati membuka pasar murah bagi warga kecamatan.";
        String main = article("pasar", PROSE.replace("%s", "pasar"));
        List<String> pages = List.of(
                page("", main, article("a", teaser), article("b", teaser)),
                page("", "<article>" + main + article("a", PROSE.replace("%s", "a")) + "</article>"),
                page(
                        "<meta property='og:type' content='article'>",
                        main,
                        article("waduk", PROSE.replace("%s", "waduk"))),
                page("", main, article("pasar", PROSE.replace("%s", "pasar"))),
                page("", main, "<article><h2>Tanpa tautan</h2><p>" + PROSE.replace("%s", "waduk") + "</p></article>"));
        for (String html : pages) {
            assertInstanceOf(Document.class, read(html), html);
        }
    }
}
