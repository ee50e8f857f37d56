package tutur.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import tutur.archive.Archive;

/**
 * The addresses of all documents, for search engines; see https://www.sitemaps.org/protocol.html. One page as long as all fit on it, then
 * 16, 256, 4096 … pages, each with the documents whose ids begin with the digits that are its name: ids are digests, so pages are about
 * equally long, and nothing has to be sorted or kept between two of them. Immutable; safe for use by several threads.
 */
public final class Sitemap {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    /** The protocol allows 50,000 addresses on a page. Pages differ in length by chance; half of that is never reached by chance. */
    private static final int USUAL_PAGE = 10_000;

    private static final int LONGEST_PAGE = 50_000;
    private static final int MOST_DIGITS = 3;

    private final Archive archive;
    private final int usual;

    /** @param archive whose documents are told */
    public Sitemap(Archive archive) {
        this(archive, USUAL_PAGE);
    }

    /** @param usual how many addresses a page has, about */
    Sitemap(Archive archive, int usual) {
        this.archive = archive;
        this.usual = usual;
    }

    /** The addresses, or a list of pages when there are too many of them. */
    public byte[] first(String base) throws IOException {
        int digits = digits();
        if (digits == 0) {
            return page("", base);
        }
        Xml xml = new Xml("sitemapindex", NAMESPACE);
        IntStream.range(0, 1 << 4 * digits)
                .mapToObj(number -> ("%0" + digits + "x").formatted(number))
                .forEach(name -> xml.start("sitemap")
                        .text("loc", base + "/sitemap/" + name)
                        .end());
        return xml.bytes();
    }

    /** Whether there is a page of this name: one to three hexadecimal digits. */
    public static boolean names(String page) {
        return page.matches("[0-9a-f]{1," + MOST_DIGITS + "}");
    }

    /** One page, 50,000 addresses at the most. */
    public byte[] page(String name, String base) throws IOException {
        List<String> ids = new ArrayList<>();
        archive.entries(entry -> {
            if (entry.id().startsWith(name) && ids.size() < LONGEST_PAGE) {
                ids.add(entry.id());
            }
        });
        Xml xml = new Xml("urlset", NAMESPACE);
        ids.stream()
                .sorted()
                .forEach(id ->
                        xml.start("url").text("loc", base + "/documents/" + id).end());
        return xml.bytes();
    }

    private int digits() throws IOException {
        AtomicLong documents = new AtomicLong();
        archive.entries(_ -> documents.incrementAndGet());
        int digits = 0;
        for (long pages = 1; documents.get() > pages * usual && digits < MOST_DIGITS; pages *= 16) {
            digits++;
        }
        return digits;
    }
}
