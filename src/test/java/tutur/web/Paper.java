package tutur.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Dateline;
import tutur.annotation.Event;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Language;
import tutur.text.Sha256;
import tutur.text.Span;

/** Writes annotated documents by hand: whatever is said to be in the body is looked up there. */
final class Paper {

    private final String path;
    private final String title;
    private final String body;
    private @Nullable LocalDate published;
    private @Nullable String outlet = "Kabar Rakit";
    private @Nullable String url;
    private String sha256;
    private boolean advertorial;
    private final List<RegionMention> regions = new ArrayList<>();
    private final List<OfficialMention> officials = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private List<Document.Caveat> caveats = List.of();

    Paper(String path, String title, String body) {
        this.path = path;
        this.title = title;
        this.body = body;
        this.sha256 = "0".repeat(52) + id(path);
    }

    /** The file that it was read from. */
    Paper received(String text) {
        this.sha256 = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Paper published(String outletName, String day) {
        this.outlet = outletName;
        this.published = LocalDate.parse(day);
        return this;
    }

    Paper from(String address) {
        this.url = address;
        return this;
    }

    Paper paidFor() {
        this.advertorial = true;
        return this;
    }

    /** How it was read. */
    Paper read(Document.Caveat... about) {
        this.caveats = List.of(about);
        return this;
    }

    Paper in(Region region) {
        regions.add(new RegionMention(region, RegionMention.Role.PRIMARY, List.of(), "test"));
        return this;
    }

    Paper on(String day, String words) {
        events.add(new Event(LocalDate.parse(day), LocalDate.parse(day), span(words), "test", false));
        return this;
    }

    Paper about(String... ids) {
        topics.addAll(List.of(ids));
        return this;
    }

    Paper naming(Official official, String words) {
        officials.add(new OfficialMention(official, List.of(span(words)), "title-region-name"));
        return this;
    }

    Paper said(Statement.Kind kind, Speaker speaker, String words, String... about) {
        return readOut(kind, speaker, null, words, about);
    }

    /** The same, read out by somebody else. */
    Paper readOut(Statement.Kind kind, Speaker speaker, @Nullable String reader, String words, String... about) {
        Span span = kind == Statement.Kind.HEADLINE ? in(title, words) : span(words);
        String id = "%s-%08x".formatted(id(path), words.hashCode());
        statements.add(new Statement(
                id, kind, span, words, null, speaker, reader, published, null, List.of(about), "cue-after", 0.9));
        return this;
    }

    AnnotatedDocument write() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : body.split("\n")) {
            paragraphs.add(new Paragraph(new Span(at, at + paragraph.length()), paragraphs.size() + 1));
            at += paragraph.length() + 1;
        }
        Origin origin = new Origin(path, "text/plain", sha256, url);
        Document document = new Document(
                id(path),
                origin,
                title,
                published,
                LocalTime.of(9, 30),
                outlet,
                null,
                body,
                paragraphs,
                List.of(),
                caveats);
        Dateline dateline = regions.isEmpty()
                ? null
                : new Dateline("RAKIT", new Span(0, 5), regions.getFirst().region());
        return new AnnotatedDocument(
                document, Language.INDONESIAN, dateline, events, regions, officials, topics, statements, advertorial);
    }

    static String id(String path) {
        return HexFormat.of().toHexDigits(path.hashCode() * 2_654_435_761L).substring(4);
    }

    private Span span(String words) {
        return in(body, words);
    }

    private static Span in(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not there: " + words);
        }
        return new Span(at, at + words.length());
    }
}
