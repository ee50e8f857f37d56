package tutur.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Dateline;
import tutur.annotation.Event;
import tutur.document.Document;
import tutur.document.Furniture;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;
import tutur.text.Words;
import tutur.topic.TopicFinder;

/**
 * A document with everything found in it as aligned text that a journalist can check against the article: what the page says about
 * itself, regions, officials, then statement by statement who said it, how, when and about what, and the rule that found it.
 * Immutable; safe for use by several threads.
 */
public final class Sheet {

    private static final String INDENT = "     ";

    /** Each topic is explained by these many queries at most. */
    private static final int QUERIES = 8;

    private final boolean explain;
    private final @Nullable TopicFinder topics;

    /**
     * @param explain whether to add spans, confidences, what led to speakers and topics, and the lines of the page that were left out
     *     of the body
     */
    public Sheet(boolean explain) {
        this.explain = explain;
        this.topics = explain ? TopicFinder.load() : null;
    }

    /** The sheet of {@code document}; lines end with a line feed. */
    public String of(AnnotatedDocument document) {
        Lines lines = new Lines();
        head(lines, document);
        because(lines, document);
        lines.field("Events", document.events().stream().map(e -> event(document.document(), e)));
        lines.field("Regions", regions(document.regions()).stream());
        lines.field("Officials", officials(document.officials()).stream());
        lines.add("");
        lines.add("Statements (" + document.statements().size() + ")");
        int number = 1;
        for (Statement statement : document.statements()) {
            lines.add("");
            statement(lines, number++, statement, document.document());
            if (explain) {
                lines.wrapped(INDENT, "speaker: " + Chain.of(statement, document));
            }
        }
        corrections(lines, document.corrections());
        if (explain) {
            furniture(lines, document.document().furniture());
        }
        return lines.toString();
    }

    private void head(Lines lines, AnnotatedDocument annotated) {
        Document document = annotated.document();
        lines.field("Title", document.title());
        lines.field("Outlet", document.outlet());
        lines.field("Author", document.author());
        lines.field("Published", published(document));
        lines.field("Source", document.origin().url());
        lines.field("File", document.origin().path());
        lines.field("Id", document.id());
        lines.field("Language", annotated.language().code());
        lines.field("Dateline", dateline(annotated.dateline()));
        lines.field("Advertorial", annotated.advertorial() ? "yes" : "no");
        lines.field("Topics", String.join(", ", annotated.topics()));
        if (!document.caveats().isEmpty()) {
            lines.field("Caveats", document.caveats().stream().map(caveat -> Lines.plain(caveat.line())));
        }
    }

    /** Which queries speak for the topics, the strongest first. */
    private void because(Lines lines, AnnotatedDocument annotated) {
        if (topics != null && !annotated.topics().isEmpty()) {
            Document document = annotated.document();
            lines.field(
                    "Because",
                    topics.explain(document.title(), Words.of(document.body())).stream()
                            .map(f -> String.format(
                                            Locale.ROOT, "%s %.1f: ", f.topic().id(), f.score())
                                    + f.evidence().stream().limit(QUERIES).collect(Collectors.joining(" · "))));
        }
    }

    private static @Nullable String published(Document document) {
        LocalDate day = document.published();
        String time = document.publishedTime() == null ? "" : " " + document.publishedTime();
        return day == null ? null : day + time;
    }

    private static @Nullable String dateline(@Nullable Dateline dateline) {
        return dateline == null ? null : dateline.place() + " = " + region(dateline.region());
    }

    private String event(Document document, Event event) {
        String days = event.start() + (event.end().equals(event.start()) ? "" : " to " + event.end());
        String conflict = event.weekdayConflict() ? ", weekday and date disagree" : "";
        return days + "  \"" + Lines.plain(event.span().of(document.body())) + "\"  [" + event.rule() + conflict + "]"
                + spans(List.of(event.span()));
    }

    private List<String> regions(List<RegionMention> mentions) {
        int width = mentions.stream()
                .mapToInt(m -> region(m.region()).length())
                .max()
                .orElse(0);
        return mentions.stream()
                .map(m -> "%-9s  %s  [%s]%s"
                        .formatted(lower(m.role()), Lines.pad(region(m.region()), width), m.rule(), spans(m.spans())))
                .toList();
    }

    private List<String> officials(List<OfficialMention> mentions) {
        int name = mentions.stream()
                .mapToInt(m -> m.official().name().length())
                .max()
                .orElse(0);
        int post = mentions.stream()
                .mapToInt(m -> m.official().post().length())
                .max()
                .orElse(0);
        return mentions.stream()
                .map(m -> Lines.pad(m.official().name(), name) + "  "
                        + Lines.pad(m.official().post(), post) + "  [" + m.rule() + "]" + spans(m.spans()))
                .toList();
    }

    private void statement(Lines lines, int number, Statement statement, Document document) {
        lines.add("%3d. %-8s  %s".formatted(number, lower(statement.kind()), speaker(statement)));
        boolean direct = statement.kind() == Statement.Kind.DIRECT;
        lines.wrapped(INDENT, direct ? "“" + Lines.plain(statement.text()) + "”" : Lines.plain(statement.text()));
        List<String> facts = new ArrayList<>();
        Span cue = statement.cue();
        String in = statement.kind() == Statement.Kind.HEADLINE ? document.title() : document.body();
        if (cue != null && in != null) {
            facts.add("cue \"" + Lines.plain(cue.of(in)) + "\"");
        }
        if (statement.when() != null) {
            facts.add("said " + statement.when());
        }
        if (statement.where() != null) {
            facts.add("in " + region(statement.where()));
        }
        if (!statement.topics().isEmpty()) {
            facts.add("about " + String.join(", ", statement.topics()));
        }
        facts.add("[" + statement.rule() + "]");
        statement.corrections().forEach(note -> facts.add(corrected(note)));
        if (explain) {
            facts.add(String.format(Locale.ROOT, "confidence %.2f", statement.confidence()));
            facts.add("id " + statement.id() + spans(List.of(statement.content())));
        }
        lines.wrapped(INDENT, String.join(" · ", facts));
    }

    static String corrected(Corrected note) {
        return note.what() + " corrected by " + Lines.plain(note.by()) + ": " + Lines.plain(note.why());
    }

    private static void corrections(Lines lines, List<Corrected> notes) {
        if (!notes.isEmpty()) {
            lines.add("");
            lines.add("Corrections (" + notes.size() + ")");
        }
        for (Corrected note : notes) {
            lines.add("");
            String stale = note.stale() == null ? "" : " · does not act: " + note.stale();
            lines.wrapped(INDENT, corrected(note) + stale + " · id " + note.id());
            lines.wrapped(INDENT, "“" + note.words() + "”" + (note.change().isEmpty() ? "" : " → " + note.change()));
        }
    }

    static String speaker(Statement statement) {
        String who = switch (statement.speaker()) {
            case Speaker.Known(Official official) -> official.name() + ", " + official.post();
            case Speaker.Named(String name, boolean person) -> person ? name : name + " (institution)";
            case Speaker.Unknown() -> "speaker unknown";
        };
        return statement.deliveredBy() == null ? who : who + " (delivered by " + statement.deliveredBy() + ")";
    }

    private static String region(@Nullable Region region) {
        return region == null ? "unknown region" : region.name() + " (" + region.code() + ")";
    }

    private static void furniture(Lines lines, List<Furniture> furniture) {
        lines.add("");
        lines.add("Left out of the body (" + furniture.size() + ")");
        for (Furniture line : furniture) {
            lines.add("%4d  %-11s  %s".formatted(line.place(), lower(line.kind()), Lines.plain(line.text())));
        }
    }

    private String spans(List<Span> spans) {
        return !explain || spans.isEmpty()
                ? ""
                : spans.stream().map(s -> s.start() + ".." + s.end()).collect(Collectors.joining(", ", "  at ", ""));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
