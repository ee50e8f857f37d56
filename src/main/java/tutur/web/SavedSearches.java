package tutur.web;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.alert.Alerts;
import tutur.alert.Notice;
import tutur.alert.SavedSearch;
import tutur.alert.Watchlist;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Remark;
import tutur.archive.WrongParameter;
import tutur.feed.Entry;
import tutur.feed.Feed;
import tutur.feed.FeedFormat;
import tutur.json.Json;
import tutur.statement.Statement;

/** Saved searches over the API: everybody reads them and what they found. */
final class SavedSearches {

    static final String PATH = "/api/v1/searches";

    private static final int MOST = 1000;
    private static final int USUAL = 50;

    /**
     * A search as it stands; of its webhook the host alone, for such addresses often are a key.
     *
     * @param state {@code runs}, {@code doubtful} (it runs, but something in its words is not read as typed) or {@code broken}
     * @param trouble what is not read as typed, or why it does not run, in English; null when it runs as it was meant
     * @param untold why its webhook is not told, in English; or null
     */
    record SavedJson(
            String id,
            String name,
            Map<String, List<String>> search,
            @Nullable String webhook,
            String state,
            @Nullable String trouble,
            int matches,
            int waiting,
            @Nullable String untold,
            String feed,
            String page) {}

    /** Something that was found. */
    record MatchJson(
            Instant when, StatementJson.DocumentRef document, String permalink, List<StatementJson> statements) {}

    /** All searches; what of their file is not understood, in English. */
    record SearchesJson(long total, List<SavedJson> searches, List<String> mistakes) {}

    /** What a search found. */
    record MatchesJson(long total, List<MatchJson> matches) {}

    /** What was taken out. */
    record RemovedJson(String removed) {}

    private final Alerts alerts;
    private final Archive archive;
    private final Pages pages;
    private final Json json;

    SavedSearches(Alerts alerts, Archive archive, Pages pages, Json json) {
        this.alerts = alerts;
        this.archive = archive;
        this.pages = pages;
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                new Route(PATH, Routes.only(this::all)),
                new Route(PATH + "/preview", this::preview),
                new Route(PATH + "/{id}", Routes.only(this::one)),
                new Route(PATH + "/{id}/matches", Routes.only(this::matches, "size")),
                new Route(PATH + "/{id}/feed", Routes.only(this::feed, "size", "format")));
    }

    /** All of them; what of the file is not understood is told, and nothing is left out silently. */
    private Answer all(Request request) throws IOException {
        List<String> mistakes;
        List<SavedJson> searches = List.of();
        try {
            Watchlist.Listed listed = listed();
            mistakes = listed.mistakes();
            searches = alerts.all(listed).stream()
                    .map(s -> told(s, request.base()))
                    .toList();
        } catch (Refusal unreadable) {
            mistakes = List.of(String.valueOf(unreadable.problem().arguments().getFirst()));
        }
        return json(new SearchesJson(searches.size(), searches, mistakes));
    }

    /** What stands in the file. @throws Refusal when it cannot be read */
    Watchlist.Listed listed() {
        try {
            return alerts.watchlist().list();
        } catch (IOException e) {
            throw new Refusal(Trouble.SEARCHES_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    Answer one(Request request) throws IOException {
        return json(told(standing(request), request.base()));
    }

    private Alerts.Standing standing(Request request) throws IOException {
        String id = request.part("id");
        return alerts.standing(listed().searches().stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Trouble.UNKNOWN_SEARCH, id)));
    }

    private static SavedJson told(Alerts.Standing standing, String base) {
        SavedSearch search = standing.search();
        Alerts.Health health = standing.health();
        return new SavedJson(
                search.id(),
                search.name(),
                search.parameters(),
                host(search.webhook()),
                health.trouble() != null ? "broken" : health.remarks().isEmpty() ? "runs" : "doubtful",
                trouble(health),
                standing.notices(),
                standing.waiting(),
                health.untold() == null ? null : health.untold().english(),
                base + PATH + "/" + search.id() + "/feed",
                base + page(search));
    }

    private static @Nullable String trouble(Alerts.Health health) {
        return health.trouble() != null || health.remarks().isEmpty()
                ? health.trouble()
                : health.remarks().stream().map(Remark::english).collect(Collectors.joining(" "));
    }

    private static @Nullable String host(@Nullable String webhook) {
        return webhook == null ? null : URI.create(webhook).getHost();
    }

    /** The search page that shows the same. */
    static Address page(SavedSearch search) {
        Address page = new Address("/search", search.parameters());
        return page.all("unit").isEmpty() ? page.only("unit", "document") : page;
    }

    private Answer preview(Request request) throws IOException {
        try {
            return json(alerts.forecast(request.address().without("lang").parameters()));
        } catch (WrongParameter e) {
            throw Searches.refusal(e);
        }
    }

    private Answer matches(Request request) throws IOException {
        Alerts.Standing standing = standing(request);
        List<MatchJson> matches = new ArrayList<>();
        for (Notice notice : notices(standing, request)) {
            Optional<AnnotatedDocument> found = archive.find(notice.document());
            if (found.isPresent()) {
                AnnotatedDocument document = found.get();
                List<StatementJson> said = new ArrayList<>();
                for (Statement statement : statements(document, notice)) {
                    said.add(StatementJson.of(statement, document.document(), request.base(), archive.stories()));
                }
                matches.add(new MatchJson(
                        notice.when(),
                        StatementJson.DocumentRef.of(document.document()),
                        request.base() + Labels.place(notice.document()),
                        said));
            }
        }
        return json(new MatchesJson(standing.notices(), matches));
    }

    private List<Notice> notices(Alerts.Standing standing, Request request) throws IOException {
        String size = request.given("size").stream().findFirst().orElse(Integer.toString(USUAL));
        if (!size.matches("\\d{1,4}") || Integer.parseInt(size) > MOST) {
            throw Refusal.value(Trouble.BAD_VALUE, "size", List.of(), size, "size");
        }
        return alerts.notices(standing.search().id()).stream()
                .limit(Integer.parseInt(size))
                .toList();
    }

    private static List<Statement> statements(AnnotatedDocument document, Notice notice) {
        return document.statements().stream()
                .filter(statement -> notice.statements().contains(statement.id()))
                .toList();
    }

    private Answer feed(Request request) throws IOException {
        FeedFormat format = FeedDesk.format(request);
        Alerts.Standing standing = standing(request);
        SavedSearch search = standing.search();
        Language language = request.language(Language.ID);
        String doubt = SavedStates.doubt(standing.health(), pages.texts(language));
        List<Entry> entries = new ArrayList<>();
        if (!doubt.isEmpty()) {
            entries.add(warning(search, doubt, request.base(), pages.texts(language)));
        }
        for (Notice notice : notices(standing, request)) {
            archive.find(notice.document())
                    .map(document ->
                            Entry.noticed(document, statements(document, notice), request.base(), notice.when()))
                    .ifPresent(entries::add);
        }
        Feed feed = new Feed(
                Feed.tag("alerts/" + search.id()),
                search.name(),
                doubt.isEmpty() ? null : doubt,
                request.base() + page(search),
                request.base() + request.address(),
                null,
                language.code(),
                entries);
        return Answer.of(format.mediaType(), format.bytes(feed));
    }

    /** As new as the day, so that readers who have put it away are told again. */
    private static Entry warning(SavedSearch search, String doubt, String base, Texts texts) {
        return new Entry(
                Feed.tag("alerts/" + search.id() + "/trouble"),
                texts.of("saved.feed.trouble", search.name()),
                base + page(search),
                null,
                doubt,
                "Tutur",
                null,
                Instant.now().truncatedTo(ChronoUnit.DAYS),
                List.of());
    }

    private Answer json(Object value) {
        return Answer.of(Answer.JSON, json.bytes(value));
    }
}
