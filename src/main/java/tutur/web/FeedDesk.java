package tutur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.feed.Entry;
import tutur.feed.Feed;
import tutur.feed.FeedFormat;
import tutur.feed.SearchDescription;
import tutur.feed.Sitemap;

/** Every search as a feed, and what leads programs into the archive. */
final class FeedDesk {

    static final String PATH = "/api/v1/feed";
    static final String DESCRIPTION = "/opensearch.xml";
    private static final String SITEMAP = "/sitemap.xml";

    private final Searches searches;
    private final Names names;
    private final Pages pages;
    private final Assets assets;
    private final Sitemap sitemap;

    FeedDesk(Archive archive, Searches searches, Names names, Pages pages, Assets assets) {
        this.searches = searches;
        this.names = names;
        this.pages = pages;
        this.assets = assets;
        this.sitemap = new Sitemap(archive);
    }

    /** The feed of a search, the newest first unless it says otherwise. @throws Refusal when a parameter is not understood */
    Answer feed(Request request) throws IOException {
        Address here = request.address();
        FeedFormat format = format(request);
        Address search = here.without("format");
        for (String name : List.of("facet", "explain")) {
            if (!here.all(name).isEmpty()) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, name, List.of("format"), name);
            }
        }
        Searches.Done done = searches.run(search.all("sort").isEmpty() ? search.only("sort", "newest") : search);
        Language language = request.language(Language.ID);
        List<Entry> entries = done.result().hits().stream()
                .map(hit -> Entry.of(hit, request.base()))
                .toList();
        String cursor = done.result().cursor();
        Feed feed = new Feed(
                Feed.tag("searches?" + plain(search)),
                title(search, pages.texts(language)),
                null,
                request.base() + home(search),
                request.base() + here,
                cursor == null ? null : request.base() + here.only("cursor", cursor),
                language.code(),
                entries);
        return Answer.of(format.mediaType(), format.bytes(feed));
    }

    /** The format that is asked for, Atom when none is. */
    static FeedFormat format(Request request) {
        List<String> given = request.given("format");
        return given.isEmpty()
                ? FeedFormat.ATOM
                : FeedFormat.of(given.getFirst())
                        .orElseThrow(() -> Refusal.value(
                                Trouble.UNKNOWN_VALUE, "format", FeedFormat.ids(), given.getFirst(), "format"));
    }

    /** The search page of the same. */
    private static Address home(Address search) {
        Address home = search.at("/search").without("cursor", "size");
        return home.all("unit").isEmpty() ? home.only("unit", "document") : home;
    }

    /** What the search is about, written always the same: the id of the feed hangs on it. */
    private static String plain(Address search) {
        Map<String, List<String>> sorted = new TreeMap<>();
        search.without("lang", "cursor", "size", "sort").parameters().forEach((name, values) -> {
            List<String> given = values.stream()
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .sorted()
                    .toList();
            if (!given.isEmpty()) {
                sorted.put(name, given);
            }
        });
        StringBuilder text = new StringBuilder();
        sorted.forEach((name, values) -> values.forEach(value ->
                text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(value)));
        return text.toString();
    }

    /** What the search is about, for people. */
    String title(Address search, Texts texts) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, List<String>> given : search.without(
                        "lang", "cursor", "size", "sort", "copies", "rewrite")
                .parameters()
                .entrySet()) {
            for (String value : given.getValue()) {
                if (!value.isBlank()) {
                    parts.add(part(given.getKey(), value, texts));
                }
            }
        }
        return parts.isEmpty() ? "Tutur" : "Tutur: " + String.join(" · ", parts);
    }

    private String part(String name, String value, Texts texts) throws IOException {
        return switch (name) {
            case "unit" -> texts.of("tab." + value.strip().toLowerCase(Locale.ROOT));
            case "from" -> "≥ " + value;
            case "to" -> "≤ " + value;
            default -> names.of(name, value, texts);
        };
    }

    /** Feeds of the search that a page shows, by media type. */
    static Map<FeedFormat, Address> of(Address asked) {
        Address feed = asked.at(PATH).without("facet", "explain", "cursor", "size", "sort");
        Map<FeedFormat, Address> feeds = new LinkedHashMap<>();
        Arrays.stream(FeedFormat.values()).forEach(format -> feeds.put(format, feed.plus("format", format.id())));
        return feeds;
    }

    /** The same for the header {@code Link}. */
    static String links(Address asked, @Nullable Address next) {
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<" + next + ">; rel=\"next\"");
        }
        of(asked)
                .forEach((format, address) ->
                        links.add("<" + address + ">; rel=\"alternate\"; type=\"" + format.linkType() + "\""));
        return String.join(", ", links);
    }

    Answer description(Request request) {
        byte[] xml = SearchDescription.bytes(
                request.base(),
                DESCRIPTION,
                "/search",
                PATH,
                assets.href("tutur.svg"),
                pages.texts(request.language(Language.ID)).of("motto"));
        return Answer.of(SearchDescription.MEDIA_TYPE, xml);
    }

    Answer sitemap(Request request) throws IOException {
        return Answer.of(Sitemap.MEDIA_TYPE, sitemap.first(request.base()));
    }

    /** @throws Refusal when there is no such page */
    Answer sitemapPage(Request request) throws IOException {
        String page = request.part("page");
        if (!Sitemap.names(page)) {
            throw new Refusal(Trouble.NOT_FOUND, request.address().path());
        }
        return Answer.of(Sitemap.MEDIA_TYPE, sitemap.page(page, request.base()));
    }

    /** Documents may be gone through; searches have no end. */
    Answer robots(Request request) {
        String text = "User-agent: *\nDisallow: /api/\nDisallow: /search\nSitemap: " + request.base() + SITEMAP + "\n";
        return Answer.of("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    List<Route> routes() {
        return List.of(
                Route.derived(PATH, this::feed),
                new Route(DESCRIPTION, Routes.only(this::description)),
                new Route(SITEMAP, Routes.only(this::sitemap)),
                new Route("/sitemap/{page}", Routes.only(this::sitemapPage)),
                new Route("/robots.txt", Routes.only(this::robots)));
    }
}
