package tutur.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tutur.container.Account;
import tutur.container.Member;

/**
 * Pages that show several stories whole, one below the other, as front pages of offices' blogs do. Such a page is split only when
 * every sign says so: two articles or more, none in another, each with a heading, a link of its own and prose of its own, together
 * most of the prose of the page. Teasers have no prose, and a page that calls itself an article is one.
 */
final class Stories {

    /** Words outside of links: a teaser has a sentence or two. */
    private static final int LEAST_WORDS = 80;

    private static final String MARK = "<article";

    private Stories() {}

    /**
     * The stories of a page; empty when it is a page like any other.
     *
     * @param path path of the page
     * @param text its characters
     * @param page the same, parsed
     */
    static List<Member> of(String path, String text, Document page) {
        if (!hasSeveral(text)) {
            return List.of();
        }
        String type = page.select("meta[property=og:type]").attr("content");
        if (type.equals("article") || text.contains("\"NewsArticle\"")) {
            return List.of();
        }
        return members(path, page);
    }

    /** A container of them. */
    static Container container(String path, List<Member> stories) {
        return new Container(path, taker -> {
            stories.forEach(taker);
            return Account.WHOLE;
        });
    }

    private static boolean hasSeveral(String text) {
        int first = text.indexOf(MARK);
        return first >= 0 && text.indexOf(MARK, first + 1) >= 0;
    }

    private static List<Member> members(String path, Document page) {
        page.setBaseUri(page.select("link[rel=canonical], meta[property=og:url]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("content"))
                .findFirst()
                .orElse(""));
        List<Member> stories = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int words = 0;
        for (Element article : page.select("article")) {
            Element heading = article.selectFirst("h1, h2, h3");
            Element link = heading == null ? null : heading.selectFirst("a[href]");
            int own = words(article);
            boolean whole = own >= LEAST_WORDS
                    && article.select("article").size() == 1
                    && !article.parents().is("article");
            if (heading != null && link != null && whole && names.add(name(link))) {
                String label = path + Member.INSIDE + name(link);
                stories.add(new Member.Kept(label, story(article, heading, url(link)), null, null));
                words += own;
            }
        }
        boolean most = words * 2 > words(page.body());
        return stories.size() > 1 && most ? stories : List.of();
    }

    /** Words of paragraphs that are not links. */
    private static int words(Element part) {
        int words = 0;
        for (Element paragraph : part.select("p")) {
            int linked = paragraph.select("a").stream()
                    .mapToInt(a -> count(a.text()))
                    .sum();
            words += count(paragraph.text()) - linked;
        }
        return words;
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The last part of its address, which stays when other stories come. */
    private static String name(Element link) {
        String plain = link.attr("href").replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = plain.substring(plain.lastIndexOf('/') + 1).replaceAll("[^\\w.-]+", "-");
        return last.isBlank() ? Characters.clean(link.text()) : last;
    }

    private static @Nullable String url(Element link) {
        String url = link.absUrl("href");
        return url.startsWith("http") ? url : null;
    }

    private static byte[] story(Element article, Element heading, @Nullable String url) {
        Document story = Document.createShell("");
        story.title(heading.text());
        if (url != null) {
            story.head().appendElement("link").attr("rel", "canonical").attr("href", url);
        }
        story.head().prependElement("meta").attr("charset", "utf-8");
        story.body().appendChild(article.clone());
        return story.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
