package tutur.generation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tutur.region.Gazetteer;
import tutur.region.Region;

/** Invents pages. Immutable and safe for use by several threads. */
public final class Generator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 2_500;
    private static final int PARAGRAPHS = 11;

    private final List<Region> regions;
    private final Phrases phrases = Phrases.load();
    private final long seed;
    private final int bytes;

    /**
     * A page of its own name.
     *
     * @param name path below a folder, with '/' between names
     * @param html what stands in it
     */
    public record Page(String name, String html) {}

    /**
     * @param gazetteer where the pages' regions come from
     * @param seed other seeds give other pages
     * @param bytes least size of a page, at most 10,000,000; the articles are equally long, the rest is what pages carry around them
     * @throws IllegalArgumentException when the size is not in its bounds
     */
    public Generator(Gazetteer gazetteer, long seed, int bytes) {
        if (bytes < 0 || bytes > 10_000_000) {
            throw new IllegalArgumentException("a page has 0 to 10,000,000 bytes, not " + bytes);
        }
        this.regions = gazetteer.all().stream()
                .filter(r -> r.level() == Region.Level.REGENCY || r.level() == Region.Level.CITY)
                .toList();
        this.seed = seed;
        this.bytes = bytes;
    }

    /** The page of a number, from 0 on. */
    public Page page(int number) {
        Story story = new Story(phrases, seed * 1_000_003 + number);
        LocalDate day = FIRST_DAY.plusDays(story.below(DAYS));
        Region region = regions.get(story.below(regions.size()));
        story.set(region, day);
        String outlet = story.one("outlet");
        String title = story.title();
        StringBuilder article = new StringBuilder("<p>" + story.one("lead") + "</p>\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            article.append("<p>").append(story.paragraph(i)).append("</p>\n");
        }
        String slug = outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        String name = "%s/%d/%07d.html".formatted(slug, day.getYear(), number);
        return new Page(name, html(story, outlet, slug, title, day, article, number));
    }

    private String html(
            Story story, String outlet, String slug, String title, LocalDate day, CharSequence article, int number) {
        StringBuilder page = new StringBuilder(bytes + 4_000);
        page.append("<!doctype html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>")
                .append(title + " - " + outlet + "</title>\n")
                .append("<meta property=\"og:site_name\" content=\"" + outlet + "\">\n")
                .append("<meta property=\"article:published_time\" content=\"" + day + "T09:00:00+07:00\">\n")
                .append("<link rel=\"canonical\" href=\"https://" + slug + ".example/" + number
                        + "\">\n</head><body>\n<nav><ul>");
        for (String item : phrases.all("menu")) {
            page.append("<li><a href=\"/")
                    .append(item)
                    .append("\">")
                    .append(item)
                    .append("</a></li>");
        }
        page.append("</ul></nav>\n<main><article><h1>").append(title).append("</h1>\n<div class=\"entry-content\">\n");
        page.append(article).append("</div></article></main>\n<aside><h3>Berita Lainnya</h3><ul>\n");
        while (page.length() < bytes) {
            page.append("<li class=\"item\"><a href=\"/baca/" + story.below(1_000_000) + "\">")
                    .append(story.title())
                    .append("</a></li>\n");
        }
        return page.append("</ul></aside>\n<footer>© " + outlet + "</footer>\n</body></html>\n")
                .toString();
    }

    /** The bytes of a page as a server would send it. */
    public static byte[] bytes(Page page) {
        return page.html().getBytes(StandardCharsets.UTF_8);
    }
}
