package tutur.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Event;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.intake.Versions;
import tutur.official.OfficialMention;
import tutur.region.RegionMention;

/** What the page of a document tells of it besides its text and its statements. */
final class DocumentFacts {

    /** How many copies a page names; a link leads to all. */
    private static final int COPIES = 10;

    private DocumentFacts() {}

    static List<Part.Fact> of(
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
                        .map(version -> version(version, document, cards))
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

    /** Each but the one that is shown leads to its page. */
    private static Part.Link version(Versions.Version version, Document shown, Cards cards) {
        String text = cards.texts().date(day(version.came())) + ", " + version.path();
        return version.document().equals(shown.id())
                ? plain(text)
                : new Part.Link(text, cards.link(Labels.place(version.document())));
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
        return texts.of(kind, source.id(), texts.date(day(source.arrived())));
    }

    /** The day that it was then in the west of the country. */
    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Asia/Jakarta"));
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

    private static String event(Event event, Texts texts) {
        String days = event.end().equals(event.start())
                ? texts.weekday(event.start())
                : texts.of("event.range", texts.date(event.start()), texts.date(event.end()));
        return event.weekdayConflict() ? texts.of("event.conflict", days) : days;
    }
}
