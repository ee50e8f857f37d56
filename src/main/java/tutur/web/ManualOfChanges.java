package tutur.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutur.alert.Forecast;
import tutur.openapi.Fault;
import tutur.openapi.Operation;
import tutur.openapi.Parameter;
import tutur.openapi.Reply;

/** The part of the {@link Manual} about what people add to an archive, and what is asked with a body. */
final class ManualOfChanges {

    private static final String JSON = "application/json";
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Parameter CORRECTION = Parameter.part("id", "id.correction", "3f0c19aa41be");
    private static final Parameter SEARCH = Parameter.part("id", "id.search", "netralitas");

    private final Faults faults;

    ManualOfChanges(Faults faults) {
        this.faults = faults;
    }

    List<Operation> operations() {
        return List.of(verify(), saved(), corrections(), intake()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> verify() {
        String text = "“Jangan ada ASN yang ikut kampanye, apalagi mengunggah foto bersama calon,” kata Rasidi Manan.";
        return List.of(post("verify", Verifications.API, "verify")
                .taking(Asked.LANG)
                .sending(body(object("text"), Map.of("text", text)))
                .giving(Reply.json(200, VerificationJson.class))
                .failing(faults.of(
                        Trouble.NO_TEXT, Trouble.NOT_TEXT, Trouble.TOO_LONG, Trouble.TOO_LARGE, Trouble.BAD_BODY)));
    }

    private List<Operation> saved() {
        String one = SavedSearches.PATH + "/{id}";
        List<Fault> gone = faults.of(Trouble.UNKNOWN_SEARCH, Trouble.SEARCHES_UNREADABLE);
        return List.of(
                get("searches", SavedSearches.PATH, "searches")
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, SavedSearches.SearchesJson.class)),
                post("saveSearch", SavedSearches.PATH, "searches")
                        .locked()
                        .taking(Asked.LANG)
                        .sending(body(search(), savedExample()))
                        .giving(Reply.json(201, SavedSearches.SavedJson.class))
                        .failing(faults.change())
                        .failing(faults.search())
                        .failing(faults.of(Trouble.SEARCH_TAKEN, Trouble.EMPTY_SEARCH, Trouble.SEARCHES_UNREADABLE)),
                get("forecast", SavedSearches.PATH + "/preview", "searches")
                        .taking(Asked.search())
                        .taking(Asked.SIZE, Asked.FACET)
                        .giving(Reply.json(200, Forecast.class))
                        .failing(faults.search())
                        .like("topic=netralitas-asn"),
                get("savedSearch", one, "searches")
                        .taking(SEARCH, Asked.LANG)
                        .giving(Reply.json(200, SavedSearches.SavedJson.class))
                        .failing(gone),
                get("matches", one + "/matches", "searches")
                        .taking(SEARCH, Asked.SIZE.whole(0, 1000, 50), Asked.LANG)
                        .giving(Reply.json(200, SavedSearches.MatchesJson.class))
                        .failing(gone),
                get("matchesFeed", one + "/feed", "searches")
                        .taking(SEARCH, Asked.FEED, Asked.SIZE.whole(0, 1000, 50), Asked.LANG)
                        .giving(Manual.feeds())
                        .failing(gone)
                        .failing(faults.of(Trouble.UNKNOWN_VALUE)),
                delete("removeSearch", one, "searches")
                        .taking(SEARCH, Asked.LANG)
                        .giving(Reply.json(200, SavedSearches.RemovedJson.class))
                        .failing(gone));
    }

    private List<Operation> corrections() {
        String one = CorrectionDesk.PATH + "/{id}";
        Object why = named("by", "Rini", "why", "ternyata benar");
        List<Fault> gone = faults.of(Trouble.UNKNOWN_CORRECTION);
        return List.of(
                get("corrections", CorrectionDesk.PATH, "corrections")
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, CorrectionDesk.CorrectionsJson.class)),
                post("correct", CorrectionDesk.PATH, "corrections")
                        .locked()
                        .taking(Asked.LANG)
                        .sending(body(object("what", "by", "why"), correctionExample()))
                        .giving(Reply.json(201, CorrectionJson.class))
                        .failing(faults.change())
                        .failing(faults.search()),
                get("correction", one, "corrections")
                        .taking(CORRECTION, Asked.LANG)
                        .giving(Reply.json(200, CorrectionJson.class))
                        .failing(gone),
                post("withdrawCorrection", one, "corrections")
                        .locked()
                        .taking(CORRECTION, Asked.LANG)
                        .sending(body(object("by", "why"), why))
                        .giving(Reply.json(200, CorrectionJson.class))
                        .failing(faults.change())
                        .failing(faults.search())
                        .failing(gone),
                delete("deleteCorrection", one, "corrections")
                        .taking(CORRECTION, Asked.LANG)
                        .sending(body(object("by", "why"), why))
                        .giving(Reply.json(200, CorrectionJson.class))
                        .failing(faults.search())
                        .failing(gone));
    }

    private List<Operation> intake() {
        Map<String, Object> paths = named("type", "array", "items", TEXT);
        Map<String, Object> flag = named("type", "boolean");
        Map<String, Object> again =
                named("type", "object", "properties", named("again", paths, "removeVanished", flag, "evenMost", flag));
        return List.of(
                get("runs", IntakeDesk.RUNS, "intake")
                        .taking(Asked.LANG)
                        .giving(Reply.json(200, IntakeDesk.RunsJson.class)),
                post("orderRun", IntakeDesk.RUNS, "intake")
                        .locked()
                        .taking(Asked.LANG)
                        .sending(new Operation.Body(JSON, again, Map.of("again", List.of("rusak/terkunci.pdf")), false))
                        .giving(Reply.json(202, IntakeDesk.OrderJson.class))
                        .failing(faults.change()),
                post("upload", IntakeDesk.UPLOADS, "intake")
                        .locked()
                        .taking(
                                Parameter.query("name", "rilis.txt")
                                        .upTo(IntakeDesk.LONGEST_VALUE)
                                        .must(),
                                Parameter.query("url", "https://diskominfo.example/rilis/7")
                                        .upTo(IntakeDesk.LONGEST_VALUE),
                                Asked.LANG)
                        .sending(new Operation.Body("application/octet-stream", null, "Rapat berjalan tertib.", true))
                        .giving(Reply.json(202, IntakeDesk.UploadJson.class))
                        .failing(faults.change())
                        .failing(faults.of(Trouble.EMPTY_FILE, Trouble.TOO_LONG))
                        .like("name=rilis.txt"));
    }

    private static Map<String, Object> search() {
        Map<String, Object> members =
                named("id", TEXT, "name", TEXT, "webhook", TEXT, "search", Map.of("type", "object"));
        return named("type", "object", "properties", members, "required", List.of("name", "search"));
    }

    private static Object savedExample() {
        return named("id", "netralitas", "name", "Netralitas ASN", "search", Map.of("topic", "netralitas-asn"));
    }

    private static Object correctionExample() {
        return named(
                "what", "wrong-speaker",
                "statement", "7ff610156bc1-182f5697",
                "speaker", "unknown",
                "by", "Rini",
                "why", "tidak jelas siapa");
    }

    /** An object of texts, these among them. */
    private static Map<String, Object> object(String... needed) {
        Map<String, Object> members = new LinkedHashMap<>();
        List.of(needed).forEach(name -> members.put(name, TEXT));
        return named(
                "type", "object", "properties", members, "additionalProperties", TEXT, "required", List.of(needed));
    }

    private static Operation.Body body(Object schema, Object example) {
        return new Operation.Body(JSON, schema, example, true);
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return members;
    }

    private static Operation get(String id, String path, String tag) {
        return Operation.of(id, "get", path, tag);
    }

    private static Operation post(String id, String path, String tag) {
        return Operation.of(id, "post", path, tag);
    }

    private Operation delete(String id, String path, String tag) {
        return Operation.of(id, "delete", path, tag).locked().failing(faults.change());
    }
}
