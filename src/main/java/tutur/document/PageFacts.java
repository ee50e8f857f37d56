package tutur.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page and its markup say about the article: JSON-LD first, then OpenGraph and other meta elements, then
 * itemprop, then what is visible. The author may turn out to be the editor when the page's own lines are read.
 *
 * @param description what the article is about in a sentence or two, or null
 * @param articleText the article's text as metadata repeats it, or null
 */
record PageFacts(
        @Nullable String title,
        @Nullable String url,
        @Nullable Moment published,
        @Nullable String outlet,
        @Nullable String author,
        boolean advertorial,
        @Nullable String description,
        @Nullable String articleText) {

    private static final String TELLING = "meta, link, h1, time, abbr, [itemprop]";

    /** @param blocks what stands on the page */
    static PageFacts of(Document page, List<Block> blocks) {
        return new Sources(page, page.select(TELLING), LinkedData.of(page), blocks).facts();
    }

    /**
     * @param telling the elements that may tell something, found in one walk over the page
     */
    private record Sources(Document page, List<Element> telling, LinkedData data, List<Block> blocks) {

        PageFacts facts() {
            String url = Addresses.first(List.of(
                    attribute("link[rel=canonical]", "href"),
                    meta("og:url"),
                    data.text("mainEntityOfPage", "@id"),
                    data.text("url")));
            Optional<String> host = url == null ? Optional.empty() : Addresses.host(url);
            Optional<String> named = first(List.of(
                    meta("og:site_name"), data.name("publisher"), itemprop("publisher"), meta("application-name")));
            List<String> sites = Stream.of(named, data.name("publisher"), named.flatMap(Names::outlet), host)
                    .flatMap(Optional::stream)
                    .toList();
            PageTitle title = PageTitle.of(titles(), sites, blocks);
            String outlet = named.flatMap(Names::outlet)
                    .or(() -> Optional.ofNullable(title.rest()))
                    .or(() -> host)
                    .orElse(null);
            return new PageFacts(
                    title.title(),
                    url,
                    published(),
                    outlet,
                    author(outlet),
                    advertorial(url),
                    first(List.of(meta("og:description"), meta("description"))).orElse(null),
                    data.text("articleBody").orElse(null));
        }

        private List<String> titles() {
            Optional<String> heading = telling.stream()
                    .filter(element -> element.normalName().equals("h1"))
                    .map(h -> Characters.clean(h.text()))
                    .filter(text -> !text.isEmpty())
                    .findFirst();
            Optional<String> own = Optional.of(page.title()).filter(title -> !title.isBlank());
            return Stream.of(data.text("headline"), meta("og:title"), meta("twitter:title"), own.or(() -> heading))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private @Nullable Moment published() {
            return Stream.of(
                            data.text("datePublished"),
                            meta("article:published_time"),
                            meta("og:published_time"),
                            meta("publishdate"),
                            meta("pubdate"),
                            meta("content_PublishedDate"),
                            meta("publish_date"),
                            meta("date"),
                            meta("dc.date.issued"),
                            meta("dcterms.created"),
                            data.text("dateCreated"),
                            itemprop("datePublished"),
                            attribute("time[pubdate]", "datetime"),
                            attribute("abbr.published", "title"),
                            attribute("article time[datetime]", "datetime"),
                            attribute("time[datetime].published, time.entry-date[datetime]", "datetime"))
                    .flatMap(Optional::stream)
                    .flatMap(value -> Moments.machine(value).stream())
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable String author(@Nullable String outlet) {
            return Stream.of(
                            data.name("author"),
                            meta("author"),
                            meta("article:author"),
                            meta("content_author"),
                            itemprop("author"),
                            data.name("creator"))
                    .flatMap(Optional::stream)
                    .flatMap(name -> Names.author(name, outlet).stream())
                    .findFirst()
                    .orElse(null);
        }

        private boolean advertorial(@Nullable String url) {
            String section = first(List.of(meta("article:section"), data.text("articleSection")))
                    .orElse("");
            return section.toLowerCase(java.util.Locale.ROOT).matches("advertorial|adv|sponsored|pariwara")
                    || (url != null && url.matches("(?i)https?://[^?#]+/(?:advertorial|adv|pariwara|sponsored)/.*"));
        }

        /** A meta element by property, name or itemprop, whatever its case. */
        private Optional<String> meta(String name) {
            return telling.stream()
                    .filter(meta -> meta.normalName().equals("meta"))
                    .filter(meta ->
                            name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name")))
                    .map(meta -> meta.attr("content").strip())
                    .filter(content -> !content.isEmpty())
                    .findFirst();
        }

        private Optional<String> itemprop(String name) {
            return telling.stream()
                    .filter(element -> element.attr("itemprop").equals(name))
                    .findFirst()
                    .flatMap(element -> Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .findFirst());
        }

        private Optional<String> attribute(String query, String name) {
            return telling.stream()
                    .filter(element -> element.hasAttr(name) && element.is(query))
                    .findFirst()
                    .map(element -> element.attr(name).strip())
                    .filter(value -> !value.isEmpty());
        }

        private static Optional<String> first(List<Optional<String>> candidates) {
            return candidates.stream().flatMap(Optional::stream).findFirst();
        }
    }
}
