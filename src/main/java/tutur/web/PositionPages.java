package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.InvalidCursor;
import tutur.archive.Query;
import tutur.archive.SearchRequest.Copies;
import tutur.profile.Position;
import tutur.profile.Profile;
import tutur.profile.Profiles;
import tutur.topic.Topic;

/** Position over time: what an official or the holders of an office said about a topic, in order, side by side. */
final class PositionPages {

    static final String PAGE = "/posisi";
    static final String API = "/api/v1/position";
    private static final List<String> PARAMETERS =
            List.of("official", "office", "region", "topic", "columns", "cursor");

    /** What stands in one column: a year, who said it, or in which office; empty where that is not known. */
    record ColumnJson(
            String key,
            String label,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<StatementJson> statements) {}

    /** All of it; {@code first} and {@code last} are those of all pages. */
    record PositionJson(
            long total,
            @Nullable StatementJson first,
            @Nullable StatementJson last,
            Position.Group group,
            List<ColumnJson> columns,
            @Nullable String cursor) {}

    /** What was asked for, and the answer. */
    private record Asked(
            Subject subject, @Nullable Topic topic, Position.Group by, Profile profile, Position position) {}

    private final Archive archive;
    private final Profiles profiles;
    private final Names names;
    private final Pages pages;

    /** The page and the same for programs, with the parameters that both take. */
    List<Route> routes(Route.Handler api) {
        String[] names = PARAMETERS.toArray(String[]::new);
        return List.of(
                Route.derived(PAGE, Routes.only(this::page, names)), Route.derived(API, Routes.only(api, names)));
    }

    PositionPages(Archive archive, Names names, Pages pages) {
        this.archive = archive;
        this.profiles = new Profiles(archive);
        this.names = names;
        this.pages = pages;
    }

    /** The page for the filters of a search and a topic. */
    static Address of(Address search, String topic) {
        return search.at(PAGE).only("topic", topic);
    }

    /** The page for one filter and a topic. */
    static Address of(String filter, String value, String topic) {
        return of(Address.of(PAGE).plus(filter, value), topic);
    }

    /** The page about all topics. */
    static Part.Link link(Address search, Texts texts) {
        return new Part.Link(
                texts.of("position.link"),
                Pages.in(texts.language(), search.at(PAGE)).toString());
    }

    private Asked asked(Request request) throws IOException {
        Subject subject = Subject.of(request, archive, names);
        Optional<Topic> topic = request.given("topic").stream().findFirst().map(names::topic);
        Query query = topic.isEmpty()
                ? subject.query()
                : new Query.AllOf(
                        List.of(subject.query(), new Query.About(topic.get().id())));
        Position.Group by = request.given("columns").stream()
                .findFirst()
                .map(PositionPages::group)
                .orElse(subject.office() == null ? Position.Group.YEAR : Position.Group.OFFICIAL);
        String cursor = request.given("cursor").stream().findFirst().orElse(null);
        try {
            Position position = Position.of(archive, query, by, cursor);
            return new Asked(subject, topic.orElse(null), by, profiles.of(query, Copies.FOLD, 0, List.of()), position);
        } catch (InvalidCursor _) {
            throw Refusal.value(Trouble.BAD_CURSOR, "cursor", List.of(), String.valueOf(cursor));
        }
    }

    private static Position.Group group(String value) {
        for (Position.Group group : Position.Group.values()) {
            if (Labels.lower(group).equals(value)) {
                return group;
            }
        }
        List<String> groups =
                Arrays.stream(Position.Group.values()).map(Labels::lower).toList();
        throw Refusal.value(Trouble.BAD_VALUE, "columns", groups, value, "columns");
    }

    /** @throws Refusal when the parameters name something unknown */
    PositionJson json(Request request, Texts texts) throws IOException {
        Asked asked = asked(request);
        String base = request.base();
        List<ColumnJson> columns = new ArrayList<>();
        for (Position.Column column : asked.position.columns()) {
            columns.add(new ColumnJson(
                    column.key(),
                    label(asked.by, column.key(), texts),
                    column.first(),
                    column.last(),
                    column.statements().stream()
                            .map(hit -> StatementJson.of(hit, base))
                            .toList()));
        }
        Hit.StatementHit first = asked.profile.first();
        Hit.StatementHit last = asked.profile.last();
        return new PositionJson(
                asked.position.total(),
                first == null ? null : StatementJson.of(first, base),
                last == null ? null : StatementJson.of(last, base),
                asked.by,
                columns,
                asked.position.cursor());
    }

    private String label(Position.Group by, String key, Texts texts) throws IOException {
        return switch (by) {
            case YEAR -> key.isEmpty() ? texts.of("date.unknown") : key;
            case OFFICIAL -> key.isEmpty() ? texts.of("speaker.unknown") : names.of("official", key, texts);
            case OFFICE -> key.isEmpty() ? texts.of("position.no.office") : key;
        };
    }

    /** The page. @throws Refusal when the parameters name something unknown */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Asked asked = asked(request);
        Cards cards = new Cards(names, texts, request.base());
        Address here = Pages.in(language, request.address().without("cursor"));
        Portrait portrait = new Portrait(asked.profile, asked.subject.search(), cards);
        Topic topic = asked.topic;
        Address search =
                topic == null ? asked.subject.search() : asked.subject.search().plus("topic", topic.id());
        String who = asked.subject.title(names, texts);
        List<Part.Column> columns = new ArrayList<>();
        for (Position.Column column : asked.position.columns()) {
            columns.add(new Part.Column(
                    label(asked.by, column.key(), texts),
                    texts.counted("statements", column.statements().size()),
                    asked.by == Position.Group.YEAR
                            ? ""
                            : new Service(names, texts).period(column.first(), column.last()),
                    asked.subject.several() && asked.by != Position.Group.OFFICIAL,
                    cards.statements(List.copyOf(column.statements()))));
        }
        String about = topic == null ? texts.of("position.any") : Names.label(topic, texts);
        return pages.show(new Page.Position(
                pages.frame(language, texts.of("position.title", who, about), request.address()),
                new Part.Link(who, Pages.in(language, asked.subject.page()).toString()),
                topic == null
                        ? new Part.Link(about, "")
                        : new Part.Link(
                                about,
                                Pages.in(language, Labels.topic(topic.id())).toString()),
                texts.counted("statements", asked.position.total()),
                portrait.facts(),
                groups(asked, here, texts),
                columns,
                Pages.in(language, search).toString(),
                asked.position.cursor() == null
                        ? null
                        : here.only("cursor", asked.position.cursor()).toString(),
                request.given("cursor").isEmpty() ? null : here.toString()));
    }

    private static List<Part.Choice> groups(Asked asked, Address here, Texts texts) {
        return Arrays.stream(Position.Group.values())
                .map(group -> new Part.Choice(
                        texts.of("position.by." + Labels.lower(group)),
                        null,
                        here.only("columns", Labels.lower(group)).toString(),
                        group == asked.by))
                .toList();
    }
}
