package tutur.web;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tutur.alert.Alerts;
import tutur.archive.Archive;
import tutur.archive.Parameters;
import tutur.document.Origin;
import tutur.json.Json;
import tutur.key.Scope;
import tutur.openapi.Operation;
import tutur.proofing.Proofreader;
import tutur.reception.Reception;
import tutur.region.Gazetteer;
import tutur.suggestion.Suggester;
import tutur.topic.Topic;
import tutur.verification.Verifier;

/** Which address is answered by whom. */
final class Routes implements AutoCloseable {

    /** That the archive can be read, and how much is in it. */
    record HealthJson(String status, long documents, long statements) {}

    private static final String API = "/api/v1";
    private static final String DOCUMENT = API + "/documents/{id}";
    private static final String STATEMENT = API + "/statements/{id}";

    private final Pages pages;
    private final Assets assets;
    private final Json json;
    private final Names names;
    private final Searches searches;
    private final Suggester suggester;
    private final ExportDesk export;
    private final ClippingDesk clippings;
    private final FeedDesk feeds;
    private final SearchPages searchPages;
    private final Permalinks permalinks;
    private final DocumentPages documents;
    private final PickupPages pickup;
    private final OfficialPages officials;
    private final OfficePages offices;
    private final RegionPages regions;
    private final TopicPages about;
    private final PositionPages positions;
    private final MapPages maps;
    private final Choices choices;
    private final People people;
    private final CorrectionDesk corrections;
    private final QualityFigures quality;
    private final Seats seats;
    private final IntakeDesk intake;
    private final IntakePages intakePages;
    private final Verifications verifications;
    private final SavedSearches saved;
    private final SavingDesk saving;
    private final SpeakerPages speakers;
    private final SearchDesk search;
    private final Negotiation negotiation;
    private final ApiPages api;
    private final Overviews overviews;
    private final DocumentParts parts;

    Routes(
            Archive archive,
            Gazetteer gazetteer,
            List<Topic> topics,
            Proofreader proofreader,
            Reception reception,
            Supplier<Verifier> verifier,
            Alerts alerts,
            Pages pages,
            Assets assets,
            Json json) {
        this.pages = pages;
        this.assets = assets;
        this.json = json;
        this.names = new Names(archive, gazetteer, topics);
        this.searches = new Searches(archive, new Parameters(gazetteer, topics));
        this.suggester = new Suggester(gazetteer, topics, archive);
        Function<Origin, Optional<Instant>> changed =
                origin -> reception.inbox().changed(origin.file());
        this.export = new ExportDesk(archive, searches, changed);
        this.clippings = new ClippingDesk(archive, searches, names, pages, changed);
        this.feeds = new FeedDesk(archive, searches, names, pages, assets);
        this.speakers = new SpeakerPages(searches, names);
        this.permalinks = new Permalinks(archive, reception.versions(), proofreader);
        this.documents = new DocumentPages(archive, permalinks, names, pages, json);
        this.pickup = new PickupPages(archive, names, pages);
        Maps drawn = new Maps(gazetteer, names);
        this.officials = new OfficialPages(archive, names, pages, json);
        this.offices = new OfficePages(archive, names, pages);
        this.regions = new RegionPages(archive, searches, names, pages, drawn);
        this.about = new TopicPages(archive, searches, names, pages);
        this.positions = new PositionPages(archive, names, pages);
        this.maps = new MapPages(searches, names, pages, gazetteer, drawn);
        this.choices = new Choices(searches, names, gazetteer, topics);
        this.people = new People(archive, searches, names);
        this.corrections = new CorrectionDesk(proofreader, json);
        this.quality = QualityFigures.load(json);
        this.seats = new Seats(archive, searches, names);
        this.intake = new IntakeDesk(reception, json);
        this.intakePages = new IntakePages(intake, pages);
        this.verifications = new Verifications(verifier, names, pages, json);
        this.saved = new SavedSearches(alerts, archive, pages, json);
        this.searchPages = new SearchPages(searches, speakers, new StartPage(alerts, saved), names, pages);
        this.saving = new SavingDesk(alerts, saved, json);
        this.negotiation = new Negotiation(json);
        this.search = new SearchDesk(archive, searches, names, pages, json);
        this.api = new ApiPages(pages, json);
        this.overviews = new Overviews(searches, quality, json);
        this.parts = new DocumentParts(archive, permalinks, reception.inbox(), json);
    }

    List<Route> all() {
        List<Route> position = positions.routes(r -> json(positions.json(r, texts(r))));
        List<Operation> told = api.operations();
        return Stream.of(
                        forPrograms(),
                        search.routes(),
                        overviews.routes(),
                        parts.routes(),
                        forPeople(),
                        position,
                        feeds.routes(),
                        saved.routes(),
                        api.routes(),
                        assets.routes())
                .flatMap(List::stream)
                .map(route -> Cut.of(route, told, json))
                .map(permalinks::follow)
                .toList();
    }

    /** What can be changed. */
    List<Change> changes() {
        String one = CorrectionDesk.PATH + "/{id}";
        List<Change> ours = List.of(
                new Change(HandlerType.POST, CorrectionDesk.PATH, Scope.CORRECTIONS, corrections::make),
                new Change(HandlerType.POST, one, Scope.CORRECTIONS, corrections::withdraw),
                new Change(HandlerType.DELETE, one, Scope.CORRECTIONS, corrections::withdraw),
                new Change(HandlerType.POST, IntakeDesk.RUNS, Scope.INTAKE, intake::start, Change.Sent.PERHAPS_JSON),
                new Change(HandlerType.POST, IntakeDesk.UPLOADS, Scope.INTAKE, intake::upload, Change.Sent.FILE));
        return Stream.of(ours, saving.changes()).flatMap(List::stream).toList();
    }

    /** What is asked by POST and changes nothing. */
    List<Inquiry> inquiries() {
        return List.of(
                new Inquiry(Verifications.API, verifications::json),
                new Inquiry(Verifications.PAGE, verifications::page));
    }

    /** What the document of the API tells. */
    List<Operation> operations() {
        return api.operations();
    }

    /** Makes a page that nobody asked for: what all pages need is loaded then. */
    Answer rehearse() throws IOException {
        Address address = Address.of("/").plus("q", "rapat");
        return searchPages.page(new Request(address, Map.of(), "", ""));
    }

    private List<Route> forPrograms() {
        return List.of(
                new Route("/healthz", only(this::health)),
                Route.derived(API + "/suggest", only(this::suggest, "q")),
                Route.derived(ExportDesk.PATH, export::file),
                Route.derived(ClippingDesk.API, clippings::file),
                Route.derived(DOCUMENT, only(negotiation.api(documents::document, Linked::of)), documents::versions),
                Route.derived(DOCUMENT + "/pickup", only(r -> json(pickup.json(r)))),
                Route.derived(DOCUMENT + "/pickup.csv", only(pickup::table)),
                Route.derived(DOCUMENT + "/similar", only(r -> json(documents.similar(r, Trouble.UNKNOWN_DOCUMENT)))),
                Route.derived(STATEMENT + "/similar", only(r -> json(documents.similar(r, Trouble.UNKNOWN_STATEMENT)))),
                Route.derived(STATEMENT, only(negotiation.api(documents::statement, Linked::of)), documents::versions),
                Route.derived(API + "/officials", r -> json(people.officials(r))),
                Route.derived(SpeakerPages.API, r -> json(speakers.json(r, texts(r)))),
                Route.derived(
                        API + "/officials/{id}",
                        only(negotiation.api(this::official, (one, _) -> Linked.of(one.told())))),
                Route.derived(API + "/offices/holder", only(r -> json(seats.holders(r)), "office", "region", "date")),
                Route.derived(API + "/offices/overlaps", only(r -> json(seats.overlaps(r)))),
                Route.derived(API + "/offices/{id}", only(r -> json(offices.json(r, texts(r))), "region", "date")),
                Route.derived(API + "/sources/{id}", only(r -> json(about.source(r, texts(r))))),
                Route.derived(API + "/regions", only(r -> json(choices.regions(r, texts(r))), "q", "level", "parent")),
                Route.derived(API + "/regions/{code}", only(r -> json(regions.json(r, choices, texts(r))), "date")),
                new Route(IntakeDesk.RUNS, only(intake::all)),
                new Route(CorrectionDesk.PATH, only(corrections::all)),
                new Route(CorrectionDesk.PATH + "/{id}", only(corrections::one)),
                Route.derived(API + "/topics", only(r -> json(choices.topics(texts(r))))),
                Route.derived(API + "/topics/{id}", only(r -> json(about.json(r, choices, texts(r))))));
    }

    private List<Route> forPeople() {
        return List.of(
                new Route("/", searchPages::page),
                new Route("/search", searchPages::page),
                Route.derived(
                        "/documents/{id}",
                        only(negotiation.page(documents::page, documents::document, Linked::of)),
                        documents::versions),
                Route.derived("/documents/{id}/liputan", only(pickup::page)),
                Route.derived(
                        "/officials/{id}",
                        only(negotiation.page(
                                r -> officials.page(r, people), this::official, (one, _) -> Linked.of(one.told())))),
                Route.derived("/offices/{id}", only(offices::page, "region", "date")),
                Route.derived("/regions/{code}", only(regions::page, "date")),
                Route.derived("/topics/{id}", only(about::topic)),
                Route.derived("/sources/{id}", only(about::source)),
                new Route(MapPages.PAGE, maps::page),
                new Route(Verifications.PAGE, only(verifications::form)),
                new Route(ClippingDesk.PAGE, clippings::page),
                new Route("/intake", only(intakePages::page)),
                new Route("/tentang", only(this::about)),
                new Route("/mutu", only(this::quality)));
    }

    /** The handler for an address that takes no parameters but these and {@code lang}. */
    static Route.Handler only(Route.Handler handler, String... names) {
        List<String> allowed =
                Stream.concat(Stream.of("lang"), Stream.of(names)).toList();
        return request -> {
            allow(request, allowed);
            return handler.answer(request);
        };
    }

    /** @throws Refusal when there is a parameter of another name */
    static void allow(Request request, List<String> names) {
        for (String name : request.address().parameters().keySet()) {
            if (!names.contains(name)) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, name, names, name);
            }
        }
    }

    private OfficialPages.OfficialPageJson official(Request request) throws IOException {
        return officials.json(request, people, texts(request));
    }

    private Answer suggest(Request request) throws IOException {
        String q = request.given("q").stream().findFirst().orElse("");
        return json(SuggestJson.of(q, suggester.of(q), names, texts(request)));
    }

    private Answer health(Request request) throws IOException {
        Address all = request.address().without("lang").only("copies", "all");
        long documents = searches.count(all);
        long statements = searches.count(all.only("unit", "statement"));
        return json(new HealthJson("ok", documents, statements));
    }

    private Answer about(Request request) {
        Language language = request.language(Language.ID);
        String title = pages.texts(language).of("about.title");
        return pages.show(new Page.About(pages.frame(language, title, request.address())));
    }

    private Answer quality(Request request) {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Page.Frame frame = pages.frame(language, texts.of("quality.title"), request.address());
        return pages.show(new Page.Quality(frame, quality.shown(texts)));
    }

    private Texts texts(Request request) {
        return pages.texts(request.language(Language.ID));
    }

    /** Ends what reads older versions. */
    @Override
    public void close() {
        permalinks.close();
    }

    private Answer json(Object value) {
        return Answer.of(Answer.JSON, json.bytes(value));
    }
}
