package tutur.web;

import java.io.IOException;
import java.util.List;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.json.Json;
import tutur.statement.Corrected;
import tutur.statement.Statement;
import tutur.story.Stories;

/** Documents, as pages and as JSON. */
final class DocumentPages {

    private static final int SIMILAR = 10;
    private static final int SIMILAR_SHOWN = 5;

    private final Archive archive;
    private final Permalinks permalinks;
    private final Names names;
    private final Pages pages;
    private final Json json;
    private final Syndication copies;

    DocumentPages(Archive archive, Permalinks permalinks, Names names, Pages pages, Json json) {
        this.archive = archive;
        this.permalinks = permalinks;
        this.names = names;
        this.pages = pages;
        this.json = json;
        this.copies = new Syndication(archive);
    }

    /** A document with everything in it. @throws Refusal when there is no such document */
    DocumentJson document(Request request) throws IOException {
        return told(permalinks.document(request.part("id")), request);
    }

    private DocumentJson told(Permalinks.Shown found, Request request) throws IOException {
        String id = found.annotated().document().id();
        return DocumentJson.of(
                found, request.base(), archive.stories(), copies.story(id, request.base()), permalinks.versions(id));
    }

    /** The versions of a document: they stand beside the archive. */
    String versions(Request request) throws IOException {
        return permalinks.state(request.part("id"));
    }

    /** A statement. @throws Refusal when there is no such statement */
    StatementJson statement(Request request) throws IOException {
        String id = request.part("id");
        AnnotatedDocument annotated = permalinks.bearing(id).annotated();
        for (Statement said : annotated.statements()) {
            if (said.id().equals(id)) {
                return StatementJson.of(
                        said,
                        annotated.document(),
                        request.base(),
                        List.of(),
                        null,
                        archive.stories().quotation(id),
                        copies.variants(said, annotated.document(), request.base()));
            }
        }
        throw new Refusal(Trouble.UNKNOWN_STATEMENT, id);
    }

    /** Documents or statements like this one. @throws Refusal when there is no such thing */
    List<SearchJson.HitJson> similar(Request request, Trouble unknown) throws IOException {
        String id = request.part("id");
        boolean known = archive.find(id)
                .filter(found -> (unknown == Trouble.UNKNOWN_DOCUMENT)
                        == found.document().id().equals(id))
                .isPresent();
        if (!known) {
            throw new Refusal(unknown, id);
        }
        return archive.similar(id, SIMILAR).stream()
                .map(hit -> SearchJson.of(hit, request.base()))
                .toList();
    }

    /** The page of a document; the address of a statement leads to its place in it. */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Cards cards = new Cards(names, texts, request.base());
        String id = request.part("id");
        Permalinks.Shown shown = id.contains("-") ? permalinks.bearing(id) : permalinks.document(id);
        AnnotatedDocument annotated = shown.annotated();
        Document document = annotated.document();
        if (!document.id().equals(id)) {
            return Answer.redirect(cards.link(Labels.place(document.id(), id)));
        }
        Stories stories = archive.stories();
        String title = Labels.title(document);
        return pages.show(new Page.Reading(
                pages.frame(
                        language,
                        title,
                        request.address(),
                        Linked.embedded(told(shown, request), request.base(), json)),
                id,
                Marking.title(annotated, title),
                cards.outlet(document) + " · " + texts.weekday(document.published()),
                annotated.advertorial(),
                shown.newer() == null ? null : cards.link(Labels.place(shown.newer())),
                document.origin().link(),
                document.caveats().stream()
                        .map(caveat -> Caveats.sentence(caveat, texts))
                        .toList(),
                Marking.body(
                        annotated,
                        official -> cards.link(Labels.person(official.id())),
                        region -> cards.link("/regions/" + region.code())),
                annotated.statements().stream()
                        .map(said -> cards.beside(said, document, stories))
                        .toList(),
                DocumentFacts.of(annotated, cards, copies.story(id, request.base()), permalinks.versions(id)),
                annotated.corrections().stream()
                        .map(note -> new Part.Note(note.id(), correction(note, cards)))
                        .toList(),
                archive.similar(id, SIMILAR_SHOWN).stream()
                        .map(hit -> hit.document().document())
                        .map(like -> new Part.Source(
                                cards.outlet(like) + " · " + texts.date(like.published()),
                                Labels.title(like),
                                cards.link(Labels.place(like.id())),
                                false))
                        .toList()));
    }

    private static String correction(Corrected note, Cards cards) {
        String words = note.words().isEmpty() ? "" : " “" + note.words() + "”";
        String change = note.change().isEmpty() ? "" : " → " + note.change();
        String stale = note.stale() == null ? "" : " " + cards.texts().of("correction.stale");
        return cards.corrected(note) + words + change + stale;
    }
}
