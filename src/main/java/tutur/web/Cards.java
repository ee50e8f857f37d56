package tutur.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Hit;
import tutur.document.Document;
import tutur.official.Official;
import tutur.region.Region;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.story.Stories;

/**
 * Turns what an archive finds into cards, in one language.
 *
 * @param names what topics and regions are called
 * @param texts what cards say
 * @param base how clients reach this server, for citations
 */
record Cards(Names names, Texts texts, String base) {

    /** The statements among these hits. */
    List<Part.StatementCard> statements(List<Hit> hits) {
        return hits.stream()
                .filter(Hit.StatementHit.class::isInstance)
                .map(hit -> statement((Hit.StatementHit) hit))
                .toList();
    }

    /** The documents among these hits. */
    List<Part.DocumentCard> documents(List<Hit> hits) {
        return hits.stream()
                .filter(Hit.DocumentHit.class::isInstance)
                .map(hit -> document((Hit.DocumentHit) hit))
                .toList();
    }

    /** A statement of a search. */
    private Part.StatementCard statement(Hit.StatementHit hit) {
        Document document = hit.document().document();
        Part.Source source = source(
                hit.document(), Labels.place(document.id(), hit.statement().id()));
        Part.Link copies = copies(hit.copies(), "statement", "quotation", hit.quotation());
        return card(hit.statement(), document, Marking.snippet(hit.snippet()), source, copies, null);
    }

    /** A statement beside its document: the source is the place in the text. */
    Part.StatementCard beside(Statement said, Document document, Stories stories) {
        Part.Source source = new Part.Source("", texts.of("document.see"), "#" + said.id(), false);
        Part.Link copies = stories.quotation(said.id())
                .map(q -> copies(q.documents() - 1, "statement", "quotation", q.id()))
                .orElse(null);
        String page = document.origin().link();
        return card(
                said,
                document,
                List.of(new Part.Piece(said.text(), false, null, "")),
                source,
                copies,
                page == null ? null : Passage.in(page, said.text()));
    }

    /** How many others there are, leading to all of them. */
    private Part.@Nullable Link copies(int others, String unit, String filter, String value) {
        Address all =
                Address.of("/search").plus("unit", unit).plus("copies", "all").plus(filter, value);
        return others == 0
                ? null
                : new Part.Link(
                        texts.counted("copies", others),
                        Pages.in(texts.language(), all).toString());
    }

    private Part.StatementCard card(
            Statement said,
            Document document,
            List<Part.Piece> words,
            Part.Source source,
            Part.@Nullable Link copies,
            @Nullable String elsewhere) {
        Region where = said.where();
        String kind = Labels.lower(said.kind());
        return new Part.StatementCard(
                said.id(),
                kind,
                texts.of("kind." + kind),
                words,
                voice(said),
                texts.date(said.when() == null ? document.published() : said.when()),
                iso(said.when() == null ? document.published() : said.when()),
                where == null ? null : names.name(where, texts),
                source,
                said.topics().stream().map(this::topic).toList(),
                said.corrections().stream()
                        .map(note -> new Part.Note(note.id(), corrected(note)))
                        .toList(),
                copies,
                new Part.Evidence(said.rule(), confidence(said.confidence()), citation(said, document)),
                elsewhere);
    }

    /** A document of a search. */
    private Part.DocumentCard document(Hit.DocumentHit hit) {
        Document document = hit.document().document();
        return new Part.DocumentCard(
                source(hit.document(), Labels.place(document.id())),
                texts.date(document.published()),
                iso(document.published()),
                texts.counted("statements", hit.document().statements().size()),
                copies(hit.copies(), "document", "story", hit.story()),
                hit.snippets().stream().map(Marking::snippet).toList(),
                hit.matched().stream().map(said -> saying(said, document)).toList());
    }

    private Part.Saying saying(Hit.Matched matched, Document document) {
        Statement said = matched.statement();
        return new Part.Saying(
                Labels.lower(said.kind()),
                Marking.snippet(matched.snippet()),
                voice(said),
                link(Labels.place(document.id(), said.id())));
    }

    private Part.Source source(AnnotatedDocument annotated, String href) {
        Document document = annotated.document();
        return new Part.Source(outlet(document), Labels.title(document), link(href), annotated.advertorial());
    }

    String outlet(Document document) {
        return Objects.requireNonNullElseGet(document.outlet(), () -> texts.of("document.outlet.unknown"));
    }

    /** A path of this server in the language of the page. */
    String link(String path) {
        int hash = path.indexOf('#');
        String fragment = hash < 0 ? "" : path.substring(hash);
        Address address = Address.of(hash < 0 ? path : path.substring(0, hash));
        return Pages.in(texts.language(), address) + fragment;
    }

    Part.Link topic(String id) {
        Address search = Address.of("/search").plus("topic", id);
        return new Part.Link(
                names.topic(id, texts), Pages.in(texts.language(), search).toString());
    }

    private Part.Voice voice(Statement said) {
        return voice(said.speaker(), said.deliveredBy());
    }

    /** Who said something, and who read it out for the speaker, if anybody did. */
    Part.Voice voice(Speaker speaker, @Nullable String deliveredBy) {
        String reader = deliveredBy == null ? null : texts.of("speaker.read.by", deliveredBy);
        return switch (speaker) {
            case Speaker.Known(Official official) ->
                new Part.Voice(official.name(), link(Labels.person(official.id())), official.post(), reader, false);
            case Speaker.Named(String name, boolean person) ->
                new Part.Voice(name, null, person ? null : texts.of("speaker.institution"), reader, false);
            case Speaker.Unknown() -> new Part.Voice(texts.of("speaker.unknown"), null, null, reader, true);
        };
    }

    /** Who corrected what, when and why. */
    String corrected(Corrected note) {
        LocalDate day = LocalDate.ofInstant(note.when(), ZoneOffset.UTC);
        return texts.of("corrected", texts.of("correction." + note.what()), note.by(), texts.date(day), note.why());
    }

    private String confidence(double confidence) {
        return texts.number(Math.round(confidence * 100)) + "%";
    }

    private String citation(Statement said, Document document) {
        String speaker = who(said.speaker());
        String day = document.published() == null ? "" : ", " + texts.date(document.published());
        return texts.of(
                said.kind() == Statement.Kind.DIRECT ? "cite.direct" : "cite.indirect",
                speaker,
                said.text(),
                Labels.title(document),
                outlet(document) + day,
                base + Labels.place(document.id(), said.id()));
    }

    /** Name and office in one line. */
    String who(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(Official official) -> official.name() + ", " + official.post();
            case Speaker.Named(String name, boolean _) -> name;
            case Speaker.Unknown() -> texts.of("speaker.unknown");
        };
    }

    static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
