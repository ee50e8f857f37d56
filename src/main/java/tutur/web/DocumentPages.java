package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Event;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.intake.Versions;
import tutur.json.Json;
import tutur.official.OfficialMention;
import tutur.region.RegionMention;
import tutur.statement.Corrected;
import tutur.statement.Statement;
import tutur.story.Stories;

/** Documents, as pages and as JSON. */
final class DocumentPages {

    /** How many copies a page names; a link leads to all. */
    private static final int COPIES = 10;

    private static final int SIMILAR = 10;
    private static final int SIMILAR_SHOWN = 5;

    private final Archive archive;
    private final Versions versions;
    private final Names names;
    private final Pages pages;
    private final Json json;
    private final Syndication copies;

    DocumentPages(Archive archive, Versions versions, Names names, Pages pages, Json json) {
        this.archive = archive;
        this.versions = versions;
        this.names = names;
        this.pages = pages;
        this.json = json;
        this.copies = new Syndication(archive);
    }

    /** A document with everything in it. @throws Refusal when there is no such document */
    DocumentJson document(Request request) throws IOException {
        AnnotatedDocument found = find(request.part("id"));
        return DocumentJson.of(
                found,
                request.base(),
                archive.stories(),
                copies.story(found.document().id(), request.base()),
                versions.of(found.document().id()));
    }

    /** The versions of a document: they stand beside the archive. */
    String versions(Request request) throws IOException {
        return versions.of(request.part("id")).toString();
    }

    /** A statement. @throws Refusal when there is no such statement */
    StatementJson statement(Request request) throws IOException {
        String id = request.part("id");
        AnnotatedDocument annotated = archive.find(id).orElseThrow(() -> new Refusal(Trouble.UNKNOWN_STATEMENT, id));
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
        AnnotatedDocument annotated = archive.find(id).orElseThrow(() -> new Refusal(Trouble.UNKNOWN_DOCUMENT, id));
        Document document = annotated.document();
        if (!document.id().equals(id)) {
            return Answer.redirect(cards.link(Labels.place(document.id(), id)));
        }
        Stories stories = archive.stories();
        String title = Labels.title(document);
        return pages.show(new Page.Reading(
                pages.frame(
                        language, title, request.address(), Linked.embedded(document(request), request.base(), json)),
                id,
                Marking.title(annotated, title),
                cards.outlet(document) + " · " + texts.weekday(document.published()),
                annotated.advertorial(),
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
                facts(annotated, cards, copies.story(id, request.base()), versions.of(id)),
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

    private AnnotatedDocument find(String id) throws IOException {
        return archive.find(id)
                .filter(found -> found.document().id().equals(id))
                .orElseThrow(() -> new Refusal(Trouble.UNKNOWN_DOCUMENT, id));
    }

    private static List<Part.Fact> facts(
            AnnotatedDocument annotated,
            Cards cards,
            DocumentJson.@Nullable StoryJson story,
            List<Versions.Version> versions) {
        Document document = annotated.document();
        Texts texts = cards.texts();
        List<Part.Fact> facts = new ArrayList<>();
        String day = texts.weekday(document.published());
        LocalTime time = document.publishedTime();
        add(facts, texts.of("document.fact.published"), List.of(plain(time == null ? day : texts.moment(day, time))));
        add(facts, texts.of("document.fact.author"), plainOrNone(document.author()));
        var dateline = annotated.dateline();
        add(facts, texts.of("document.fact.dateline"), plainOrNone(dateline == null ? null : dateline.place()));
        add(
                facts,
                texts.of("document.fact.event"),
                annotated.events().stream()
                        .map(event -> plain(event(event, texts)))
                        .distinct()
                        .toList());
        add(
                facts,
                texts.of("filter.region"),
                annotated.regions().stream().map(m -> region(m, cards)).toList());
        add(
                facts,
                texts.of("filter.official"),
                annotated.officials().stream().map(m -> person(m, cards)).toList());
        add(
                facts,
                texts.of("filter.topic"),
                annotated.topics().stream().map(cards::topic).toList());
        addElsewhere(facts, annotated, cards, story, versions);
        add(facts, texts.of("document.fact.url"), plainOrNone(document.origin().url()));
        add(facts, texts.of("document.fact.permalink"), List.of(plain(cards.base() + Labels.place(document.id()))));
        add(
                facts,
                texts.of("document.fact.path"),
                List.of(new Part.Link(document.origin().path(), Originals.address(document.id()))));
        add(
                facts,
                texts.of("document.fact.sha256"),
                List.of(plain(document.origin().sha256())));
        return facts;
    }

    /** Where the text stands besides, what became of it, and what it was before. */
    private static void addElsewhere(
            List<Part.Fact> facts,
            AnnotatedDocument annotated,
            Cards cards,
            DocumentJson.@Nullable StoryJson story,
            List<Versions.Version> versions) {
        Document document = annotated.document();
        Texts texts = cards.texts();
        if (story != null) {
            add(facts, texts.of("document.fact.copies"), copies(story, document, cards));
        }
        add(
                facts,
                texts.of("document.fact.versions"),
                versions.stream()
                        .map(version -> plain(texts.date(LocalDate.ofInstant(version.came(), ZoneId.of("Asia/Jakarta")))
                                + ", " + version.path()))
                        .toList());
        String pickup = cards.link(Labels.pickup(document.id()));
        add(
                facts,
                texts.of("document.fact.pickup"),
                story == null && annotated.statements().isEmpty()
                        ? List.of()
                        : List.of(new Part.Link(texts.of("document.pickup"), pickup)));
        add(facts, texts.of("document.fact.source"), plainOrNone(source(document, texts)));
    }

    /** The others of its story, the first publication marked, with a way to all of them. */
    private static List<Part.Link> copies(DocumentJson.StoryJson story, Document document, Cards cards) {
        Texts texts = cards.texts();
        List<Part.Link> links = new ArrayList<>();
        for (DocumentJson.CopyJson copy : story.copies()) {
            StatementJson.DocumentRef other = copy.document();
            if (!other.id().equals(document.id()) && links.size() < COPIES) {
                String outlet = other.outlet() == null ? texts.of("document.outlet.unknown") : other.outlet();
                String share = other.id().equals(story.id())
                        ? texts.of("document.first")
                        : texts.of("document.share", Math.round(copy.share() * 100));
                links.add(new Part.Link(
                        outlet + ", " + texts.date(other.published()) + " (" + share + ")",
                        cards.link(Labels.place(other.id()))));
            }
        }
        Address all = Address.of("/search")
                .plus("unit", "document")
                .plus("copies", "all")
                .plus("story", story.id());
        links.add(new Part.Link(
                texts.counted("document.copies.all", story.documents()),
                Pages.in(texts.language(), all).toString()));
        return links;
    }

    /** Who delivered it and when, in the time of Jakarta; null when somebody laid it into the folder. */
    private static @Nullable String source(Document document, Texts texts) {
        Origin.Source source = document.origin().source();
        if (source == null) {
            return null;
        }
        String kind = source.official() ? "document.source.official" : "document.source.media";
        LocalDate day = LocalDate.ofInstant(source.arrived(), ZoneId.of("Asia/Jakarta"));
        return texts.of(kind, source.id(), texts.date(day));
    }

    private static void add(List<Part.Fact> facts, String name, List<Part.Link> values) {
        if (!values.isEmpty()) {
            facts.add(new Part.Fact(name, values));
        }
    }

    private static Part.Link plain(String text) {
        return new Part.Link(text, "");
    }

    private static List<Part.Link> plainOrNone(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(plain(text));
    }

    private static Part.Link region(RegionMention mention, Cards cards) {
        Address search = Address.of("/search").plus("region", mention.region().code());
        String name = cards.names().name(mention.region(), cards.texts());
        return new Part.Link(name, Pages.in(cards.texts().language(), search).toString());
    }

    private static Part.Link person(OfficialMention mention, Cards cards) {
        String text = mention.official().name() + ", " + mention.official().post();
        return new Part.Link(text, cards.link(Labels.person(mention.official().id())));
    }

    private static String correction(Corrected note, Cards cards) {
        String words = note.words().isEmpty() ? "" : " “" + note.words() + "”";
        String change = note.change().isEmpty() ? "" : " → " + note.change();
        String stale = note.stale() == null ? "" : " " + cards.texts().of("correction.stale");
        return cards.corrected(note) + words + change + stale;
    }

    private static String event(Event event, Texts texts) {
        String days = event.end().equals(event.start())
                ? texts.weekday(event.start())
                : texts.of("event.range", texts.date(event.start()), texts.date(event.end()));
        return event.weekdayConflict() ? texts.of("event.conflict", days) : days;
    }
}
