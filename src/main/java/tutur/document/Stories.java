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
 * most of the prose of the page. Teasers have no prose, and a page that calls itself an article is one. An article is what the page
 * says is one: the element, or an entry of a blog by its class. Once a page is split, its short stories are members, too, and what is
 * shorter still is counted.
 *
 * @param members the stories; empty when the page is one like any other
 * @param passed how many articles of the page are mere teasers
 */
record Stories(List<Member> members, int passed) {

    private static final Stories NONE = new Stories(List.of(), 0);

    /** Words outside of links: a teaser has a sentence or two. */
    private static final int LEAST_WORDS = 80;

    /** Of a story on a page that shows others whole. */
    private static final int SHORT = 25;

    private static final List<String> MARKS = List.of("<article", "hentry", "h-entry", "blog-post");
    private static final String ARTICLE = "article, div.hentry, div.h-entry, div.blog-post, section.hentry, li.hentry";

    Stories {
        members = List.copyOf(members);
    }

    /**
     * The stories of a page.
     *
     * @param path path of the page
     * @param text its characters
     * @param page the same, parsed
     */
    static Stories of(String path, String text, Document page) {
        if (MARKS.stream().noneMatch(mark -> isTwice(text, mark))) {
            return NONE;
        }
        String type = page.select("meta[property=og:type]").attr("content");
        if (type.equals("article") || text.contains("\"NewsArticle\"")) {
            return NONE;
        }
        return split(path, page);
    }

    /** A container of them. */
    Container container(String path) {
        String note = passed == 0 ? null : "articles with hardly any text that were passed over: " + passed;
        return new Container(path, taker -> {
            members.forEach(taker);
            return new Account(null, note);
        });
    }

    private static boolean isTwice(String text, String mark) {
        int first = text.indexOf(mark);
        return first >= 0 && text.indexOf(mark, first + 1) >= 0;
    }

    private static Stories split(String path, Document page) {
        page.setBaseUri(page.select("link[rel=canonical], meta[property=og:url]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("content"))
                .findFirst()
                .orElse(""));
        List<Member> stories = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int whole = 0;
        int words = 0;
        int passed = 0;
        for (Element article : page.select(ARTICLE)) {
            Element heading = article.selectFirst("h1, h2, h3");
            Element link = heading == null ? null : heading.selectFirst("a[href]");
            boolean alone =
                    article.select(ARTICLE).size() == 1 && !article.parents().is(ARTICLE);
            if (heading == null || link == null || !alone) {
                continue;
            }
            int own = words(article);
            if (own >= SHORT && names.add(name(link))) {
                String label = path + Member.INSIDE + name(link);
                stories.add(new Member.Kept(label, story(article, heading, url(link)), null, null));
                whole += own >= LEAST_WORDS ? 1 : 0;
                words += own >= LEAST_WORDS ? own : 0;
            } else {
                passed++;
            }
        }
        boolean most = words * 2 > words(page.body());
        return whole > 1 && most ? new Stories(stories, passed) : NONE;
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
