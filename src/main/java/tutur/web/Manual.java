package tutur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tutur.openapi.Fault;
import tutur.openapi.Operation;
import tutur.openapi.Parameter;
import tutur.openapi.Reply;

/** What can be asked of the API, in the order in which it is told; {@code ApiDocumentTest} holds it against the routes. */
final class Manual {

    private static final String API = "/api/v1";
    private static final String TEXT = "text/plain";

    private final Faults faults;

    /** @param texts the language of the examples of what goes wrong */
    Manual(Texts texts) {
        this.faults = new Faults(texts);
    }

    /** All of it. */
    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        all.addAll(searching());
        all.addAll(documents());
        all.addAll(people());
        all.addAll(places());
        all.addAll(new ManualOfChanges(faults).operations());
        all.addAll(around());
        return all.stream().map(this::cut).map(o -> o.failing(faults.always())).toList();
    }

    private List<Operation> searching() {
        return List.of(
                get("search", API + "/search", "search")
                        .taking(Asked.search())
                        .taking(Asked.SIZE, Asked.CURSOR, Asked.FACET, Asked.EXPLAIN)
                        .giving(Reply.json(200, SearchJson.class))
                        .giving(new Reply(200, HitLines.MEDIA_TYPE, SearchJson.HitJson.class, Reply.Shape.LINES))
                        .failing(faults.search())
                        .like("unit=statement&topic=netralitas-asn&kind=direct&facet=topic&size=1"),
                found("findDocuments", SearchDesk.DOCUMENTS, Asked.CURSOR, "topic=netralitas-asn&size=1"),
                found(
                        "findStatements",
                        SearchDesk.STATEMENTS,
                        Asked.CURSOR.like(
                                "BQANDDeII6ujAAAAAAAAAAACHW43wqlbgE8AAAAAAABNDwAAAAADY4LfZmY2ODExZThlZjJlLTc1NTI0YzZh"),
                        "official=rasidi-manan-kota-palangka-raya&topic=netralitas-asn&size=1"),
                get("histogram", API + "/histogram", "search")
                        .taking(Asked.filters())
                        .taking(Asked.UNIT, Asked.LANG)
                        .giving(Reply.json(200, Overviews.HistogramJson.class))
                        .failing(faults.search())
                        .like("unit=statement&topic=netralitas-asn"),
                get("suggest", API + "/suggest", "search")
                        .taking(Asked.Q.told("q.suggest").like("rasid"), Asked.LANG)
                        .giving(Reply.json(200, SuggestJson.class))
                        .like("q=rasid"),
                get("export", API + "/export", "files")
                        .taking(Asked.FORMAT, Asked.BOM)
                        .taking(Asked.search())
                        .giving(files())
                        .failing(faults.search())
                        .like("unit=statement&topic=netralitas-asn&format=csv"),
                get("clipping", API + "/clipping", "files")
                        .taking(Asked.LAYOUT, Asked.BY, Asked.TITLE)
                        .taking(Asked.search())
                        .giving(Reply.of("text/html"), Reply.of(TEXT), Reply.of("application/pdf"), Reply.of(DOCX))
                        .failing(faults.search())
                        .like("topic=netralitas-asn&format=txt"),
                get("feed", API + "/feed", "files")
                        .taking(Asked.FEED)
                        .taking(Asked.search())
                        .taking(
                                Asked.SIZE,
                                Asked.CURSOR.like(
                                        "BQBnnMCQ1MdWngAAAAAAAAACHW43wqlbgE8AAAAAAABNDwAAAAADY4LfZmY2ODExZThlZjJl"))
                        .giving(feeds())
                        .failing(faults.search())
                        .like("unit=statement&topic=netralitas-asn&format=json&size=1"));
    }

    /** A search whose address names its unit. */
    private Operation found(String id, String path, Parameter cursor, String example) {
        return get(id, path, "search")
                .taking(Asked.filters())
                .taking(Asked.SORT, Asked.LANG, Asked.SIZE, cursor, Asked.FACET, Asked.EXPLAIN)
                .giving(Reply.json(200, SearchJson.class))
                .giving(new Reply(200, HitLines.MEDIA_TYPE, SearchJson.HitJson.class, Reply.Shape.LINES))
                .failing(faults.search())
                .like(example);
    }

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static Reply[] files() {
        return Stream.of(tutur.dataset.Format.values())
                .map(format -> Reply.of(format.mediaType()))
                .toArray(Reply[]::new);
    }

    static Reply[] feeds() {
        return Stream.of(tutur.feed.FeedFormat.values())
                .map(format -> Reply.of(format.mediaType()))
                .toArray(Reply[]::new);
    }

    private List<Operation> documents() {
        String one = API + "/documents/{id}";
        List<Fault> gone = faults.of(Trouble.UNKNOWN_DOCUMENT);
        return List.of(
                get("document", one, "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(Reply.json(200, DocumentJson.class), Reply.of(Linked.MEDIA_TYPE))
                        .failing(gone),
                get("body", one + "/body", "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(Reply.of(TEXT))
                        .failing(gone),
                get("original", one + "/original", "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(Reply.of("*/*"))
                        .failing(gone)
                        .failing(faults.of(Trouble.NO_ORIGINAL, Trouble.ORIGINAL_CHANGED)),
                get("statements", one + "/statements", "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(Reply.json(200, DocumentParts.StatementsJson.class))
                        .failing(gone),
                get("copies", one + "/copies", "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(Reply.json(200, DocumentJson.StoryJson.class))
                        .failing(gone),
                get("story", API + "/stories/{id}", "documents")
                        .taking(Parameter.part("id", "id.story", "7ff610156bc1"), Asked.LANG)
                        .giving(Reply.json(200, DocumentJson.StoryJson.class))
                        .failing(gone),
                get("pickup", one + "/pickup", "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(Reply.json(200, PickupJson.class))
                        .failing(gone),
                get("pickupTable", one + "/pickup.csv", "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(Reply.of("text/csv"))
                        .failing(gone),
                get("similarDocuments", one + "/similar", "documents")
                        .taking(Asked.DOCUMENT, Asked.LANG)
                        .giving(new Reply(200, "application/json", SearchJson.HitJson.class, Reply.Shape.LIST))
                        .failing(gone),
                get("statement", API + "/statements/{id}", "statements")
                        .taking(Asked.STATEMENT, Asked.LANG)
                        .giving(Reply.json(200, StatementJson.class), Reply.of(Linked.MEDIA_TYPE))
                        .failing(faults.of(Trouble.UNKNOWN_STATEMENT)),
                get("similarStatements", API + "/statements/{id}/similar", "statements")
                        .taking(Asked.STATEMENT, Asked.LANG)
                        .giving(new Reply(200, "application/json", SearchJson.HitJson.class, Reply.Shape.LIST))
                        .failing(faults.of(Trouble.UNKNOWN_STATEMENT)));
    }

    private List<Operation> people() {
        return List.of(
                get("officials", API + "/officials", "people")
                        .taking(Asked.filters())
                        .taking(
                                Asked.SIZE,
                                Asked.CURSOR.told("cursor.officials").like("1"),
                                Asked.LANG)
                        .giving(Reply.json(200, People.OfficialsJson.class))
                        .failing(faults.search())
                        .like("region=62.71"),
                get("speakers", SpeakerPages.API, "people")
                        .taking(Asked.filters())
                        .taking(
                                Asked.SIZE,
                                Asked.CURSOR.told("cursor.officials").like("1"),
                                Asked.LANG)
                        .giving(Reply.json(200, SpeakerPages.SpeakersJson.class))
                        .failing(faults.search())
                        .like("q=rapat"),
                get("official", API + "/officials/{id}", "people")
                        .taking(Parameter.part("id", "id.official", "rasidi-manan-kota-palangka-raya"), Asked.LANG)
                        .giving(Reply.json(200, OfficialPages.OfficialPageJson.class), Reply.of(Linked.MEDIA_TYPE))
                        .failing(faults.of(Trouble.UNKNOWN_OFFICIAL)),
                get("offices", API + "/offices", "people")
                        .taking(Asked.Q.told("q.offices").like("sek"), Asked.LANG)
                        .giving(Reply.json(200, Overviews.OfficesJson.class)),
                get("holders", API + "/offices/holder", "people")
                        .taking(Asked.OFFICE.must(), Asked.REGION, Asked.DATE, Asked.LANG)
                        .giving(Reply.json(200, Seats.HoldersJson.class))
                        .failing(faults.search())
                        .like("office=Sekda&region=62.71&date=2023-11-30"),
                get("overlaps", API + "/offices/overlaps", "people")
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, Seats.OverlapsJson.class)),
                get("office", API + "/offices/{id}", "people")
                        .taking(Parameter.part("id", "id.office", "sekda"), Asked.REGION, Asked.DATE, Asked.LANG)
                        .giving(Reply.json(200, OfficePages.OfficeJson.class))
                        .failing(faults.search())
                        .failing(faults.of(Trouble.UNKNOWN_OFFICE))
                        .like("region=62.71"),
                get("position", PositionPages.API, "people")
                        .taking(Asked.position())
                        .giving(Reply.json(200, PositionPages.PositionJson.class))
                        .failing(faults.search())
                        .failing(faults.of(Trouble.UNKNOWN_OFFICIAL, Trouble.UNKNOWN_OFFICE, Trouble.UNKNOWN_TOPIC))
                        .like("official=rasidi-manan-kota-palangka-raya&topic=netralitas-asn"));
    }

    private List<Operation> places() {
        return List.of(
                get("regions", API + "/regions", "choices")
                        .taking(Asked.Q.told("q.regions").like("kotim"), Asked.LEVEL, Asked.PARENT, Asked.LANG)
                        .giving(Reply.json(200, Choices.RegionsJson.class))
                        .failing(faults.search())
                        .like("q=kotim"),
                get("region", API + "/regions/{code}", "choices")
                        .taking(Parameter.part("code", "code", "62.02"), Asked.DATE, Asked.LANG)
                        .giving(Reply.json(200, RegionPages.RegionPageJson.class))
                        .failing(faults.of(Trouble.UNKNOWN_REGION, Trouble.BAD_DATE)),
                get("sources", API + "/sources", "choices")
                        .taking(Asked.Q.told("q.sources").like("kabar"), Asked.LANG)
                        .giving(Reply.json(200, Overviews.SourcesJson.class)),
                get("topics", API + "/topics", "choices")
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, Choices.TopicsJson.class)),
                get("topic", API + "/topics/{id}", "choices")
                        .taking(Parameter.part("id", "id.topic", "netralitas-asn"), Asked.LANG)
                        .giving(Reply.json(200, TopicPages.TopicPageJson.class))
                        .failing(faults.of(Trouble.UNKNOWN_TOPIC)),
                get("source", API + "/sources/{id}", "choices")
                        .taking(Parameter.part("id", "id.source", "kabar-rakit"), Asked.LANG)
                        .giving(Reply.json(200, TopicPages.SourceJson.class))
                        .failing(faults.of(Trouble.UNKNOWN_SOURCE)));
    }

    private List<Operation> around() {
        return List.of(
                get("quality", API + "/quality", "server")
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, QualityFigures.class)),
                get("health", "/healthz", "server").taking(Asked.LANG).giving(Reply.json(200, Routes.HealthJson.class)),
                get("ready", Condition.READY, "server")
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, Condition.ReadyJson.class))
                        .failing(faults.of(Trouble.NOT_READY)),
                get("metrics", Condition.METRICS, "server")
                        .taking(Asked.LANG)
                        .giving(Reply.of(TEXT))
                        .failing(faults.of(Trouble.KEY_SCOPE)),
                Operation.of("mcp", "post", AgentDesk.PATH, "server")
                        .taking(Asked.LANG)
                        .sending(new Operation.Body(
                                "application/json",
                                Map.of("type", "object"),
                                Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/list"),
                                true))
                        .giving(Reply.of("application/json"))
                        .failing(faults.of(
                                Trouble.NOT_JSON, Trouble.UNKNOWN_VALUE, Trouble.FOREIGN_ORIGIN, Trouble.TOO_LARGE)),
                get("key", Gatekeeper.PATH, "server")
                        .locked()
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, Gatekeeper.KeyJson.class))
                        .failing(faults.of(Trouble.CHANGES_OFF, Trouble.FOREIGN_ORIGIN)),
                get("openapi", ApiPages.JSON, "server").taking(Asked.LANG).giving(Reply.of("application/json")),
                get("openSearch", FeedDesk.DESCRIPTION, "server")
                        .taking(Asked.LANG)
                        .giving(Reply.of("application/opensearchdescription+xml")),
                get("sitemap", "/sitemap.xml", "server").taking(Asked.LANG).giving(Reply.of("application/xml")),
                get("sitemapPage", "/sitemap/{page}", "server")
                        .taking(Parameter.part("page", "page", "7"), Asked.LANG)
                        .giving(Reply.of("application/xml"))
                        .failing(faults.of(Trouble.NOT_FOUND)),
                get("robots", "/robots.txt", "server").taking(Asked.LANG).giving(Reply.of(TEXT)));
    }

    private static Operation get(String id, String path, String tag) {
        return Operation.of(id, "get", path, tag);
    }

    /** What answers with JSON of ours below the API can be cut. */
    private Operation cut(Operation operation) {
        Reply reply = operation.replies().getFirst();
        if (operation.key()
                || !operation.method().equals("get")
                || !operation.path().startsWith(API)
                || reply.type() == null) {
            return operation;
        }
        return operation
                .taking(Asked.FIELDS.like(reply.members().getFirst()))
                .failing(faults.of(Trouble.UNKNOWN_VALUE, Trouble.TOO_LONG));
    }
}
