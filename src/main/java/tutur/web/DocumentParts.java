package tutur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.inbox.Inbox;
import tutur.json.Json;

/** Parts of a document, each under an address of its own. */
final class DocumentParts {

    static final String API = "/api/v1";
    private static final String ONE = API + "/documents/{id}";

    /** The statements of a document, in their order there. */
    record StatementsJson(long total, List<StatementJson> statements) {}

    private final Archive archive;
    private final Permalinks permalinks;
    private final Originals originals;
    private final Syndication copies;
    private final Json json;

    DocumentParts(Archive archive, Permalinks permalinks, Inbox inbox, Json json) {
        this.archive = archive;
        this.permalinks = permalinks;
        this.originals = new Originals(inbox);
        this.copies = new Syndication(archive);
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.derived(ONE + "/body", Routes.only(this::body), this::state),
                new Route(ONE + "/original", Routes.only(this::original)),
                Route.derived(ONE + "/statements", Routes.only(this::statements), this::state),
                Route.derived(ONE + "/copies", Routes.only(this::story)),
                Route.derived(API + "/stories/{id}", Routes.only(this::story)));
    }

    private String state(Request request) throws IOException {
        return permalinks.state(request.part("id"));
    }

    private AnnotatedDocument find(Request request) throws IOException {
        return permalinks.document(request.part("id")).annotated();
    }

    /** The text, in whose characters all offsets count. */
    private Answer body(Request request) throws IOException {
        byte[] text = find(request).document().body().getBytes(StandardCharsets.UTF_8);
        return Answer.of("text/plain; charset=utf-8", text);
    }

    private Answer statements(Request request) throws IOException {
        AnnotatedDocument found = find(request);
        List<StatementJson> said = new java.util.ArrayList<>();
        for (var statement : found.statements()) {
            said.add(StatementJson.of(statement, found.document(), request.base(), archive.stories()));
        }
        return json(new StatementsJson(said.size(), said));
    }

    /** All documents that are one text with this one; itself alone when there are no others. */
    private Answer story(Request request) throws IOException {
        Permalinks.Shown shown = permalinks.document(request.part("id"));
        if (shown.newer() != null) {
            throw new Refusal(Trouble.UNKNOWN_DOCUMENT, request.part("id"));
        }
        Document document = shown.annotated().document();
        var story = copies.story(document.id(), request.base());
        return json(story == null ? alone(document, request.base()) : story);
    }

    private static DocumentJson.StoryJson alone(Document document, String base) {
        var itself = new DocumentJson.CopyJson(
                StatementJson.DocumentRef.of(document), 1, 1, base + Labels.place(document.id()));
        return new DocumentJson.StoryJson(document.id(), 1, List.of(itself));
    }

    private Answer original(Request request) throws IOException {
        return originals.answer(find(request).document().origin());
    }

    private Answer json(Object value) {
        return Answer.of(Answer.JSON, json.bytes(value));
    }
}
