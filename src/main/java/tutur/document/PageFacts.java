package tutur.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page and its markup say about the article: JSON-LD first, then OpenGraph and other meta elements, then
 * itemprop, then what is visible. The author may turn out to be the editor when the page's own lines are read.
 *
 * @param changed when it was changed last, or null
 * @param description what the article is about in a sentence or two, or null
 * @param articleText the article's text as metadata repeats it, or null
 */
record PageFacts(
        @Nullable String title,
        @Nullable String url,
        @Nullable Moment published,
        @Nullable Instant changed,
        @Nullable String outlet,
        @Nullable String author,
        boolean advertorial,
        @Nullable String description,
        @Nullable String articleText) {

    private static final Set<String> PAID = Set.of("advertorial", "adv", "sponsored", "pariwara");
    private static final Pattern PAID_ADDRESS =
            Pattern.compile("(?i)https?://[^?#]+/(?:advertorial|adv|pariwara|sponsored)/.*");
    private static final Set<String> TELLING = Set.of("meta", "link", "h1", "time", "abbr", "script");

    /** @param blocks what stands on the page */
    static PageFacts of(Document page, List<Block> blocks) {
        List<Element> telling = page.stream()
                .filter(element -> TELLING.contains(element.normalName()) || element.hasAttr("itemprop"))
                .toList();
        return new Sources(page, telling, metas(telling), LinkedData.of(telling), blocks).facts();
    }

    /** What the meta elements say first under each property or name, whatever its case. */
    private static Map<String, String> metas(List<Element> telling) {
        Map<String, String> metas = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Element meta : telling) {
            String content =
                    meta.normalName().equals("meta") ? meta.attr("content").strip() : "";
            if (!content.isEmpty()) {
                metas.putIfAbsent(meta.attr("property"), content);
                metas.putIfAbsent(meta.attr("name"), content);
            }
        }
        return metas;
    }

    /**
     * @param telling the elements that may tell something, found in one walk over the page
     */
    private record Sources(
            Document page, List<Element> telling, Map<String, String> metas, LinkedData data, List<Block> blocks) {

        PageFacts facts() {
            String url = Addresses.first(List.of(
                    attribute(
                            "href", e -> is(e, "link") && e.attr("rel").strip().equalsIgnoreCase("canonical")),
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
                    changed(),
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
            return Stream.<Supplier<Optional<String>>>of(
                            () -> data.text("datePublished"),
                            () -> meta("article:published_time"),
                            () -> meta("og:published_time"),
                            () -> meta("publishdate"),
                            () -> meta("pubdate"),
                            () -> meta("content_PublishedDate"),
                            () -> meta("publish_date"),
                            () -> meta("date"),
                            () -> meta("dc.date.issued"),
                            () -> meta("dcterms.created"),
                            () -> data.text("dateCreated"),
                            () -> itemprop("datePublished"),
                            () -> attribute("datetime", e -> is(e, "time") && e.hasAttr("pubdate")),
                            () -> attribute("title", e -> is(e, "abbr") && e.hasClass("published")),
                            () -> attribute("datetime", e -> is(e, "time") && inArticle(e)),
                            () -> attribute(
                                    "datetime",
                                    e -> is(e, "time") && (e.hasClass("published") || e.hasClass("entry-date"))))
                    .map(Supplier::get)
                    .flatMap(Optional::stream)
                    .flatMap(value -> Moments.machine(value).stream())
                    .findFirst()
                    .orElse(null);
        }

        /** Only what tells the time of day: pages change several times on one. */
        private @Nullable Instant changed() {
            return Stream.of(data.text("dateModified"), meta("article:modified_time"), meta("og:updated_time"))
                    .flatMap(Optional::stream)
                    .flatMap(value -> Moments.machine(value).stream())
                    .flatMap(moment -> moment.instant().stream())
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
            return PAID.contains(section.toLowerCase(Locale.ROOT))
                    || (url != null && PAID_ADDRESS.matcher(url).matches());
        }

        private Optional<String> meta(String name) {
            return Optional.ofNullable(metas.get(name));
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

        /** The attribute of the first element that has it and is the right one. */
        private Optional<String> attribute(String name, Predicate<Element> right) {
            return telling.stream()
                    .filter(element -> element.hasAttr(name) && right.test(element))
                    .findFirst()
                    .map(element -> element.attr(name).strip())
                    .filter(value -> !value.isEmpty());
        }

        private static boolean is(Element element, String name) {
            return element.normalName().equals(name);
        }

        private static boolean inArticle(Element element) {
            Element at = element.parent();
            while (at != null && !is(at, "article")) {
                at = at.parent();
            }
            return at != null;
        }

        private static Optional<String> first(List<Optional<String>> candidates) {
            return candidates.stream().flatMap(Optional::stream).findFirst();
        }
    }
}
