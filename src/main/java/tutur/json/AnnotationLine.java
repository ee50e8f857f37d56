package tutur.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Dateline;
import tutur.annotation.Event;
import tutur.document.Document;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.official.ShortTitles;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/**
 * One JSON object on one line for a document, as {@code tutur annotate --json} prints it: what was found, each with its span, in the
 * form that scorers read.
 *
 * <pre>
 * file (base name), id, path, sha256, media_type, url, title, outlet, author, published (ISO day, with time when known),
 * language (id|ms|en|und), advertorial, dateline {place, region, span} | null, text (the body that spans count in),
 * events     [{start, end, span, rule, weekday_conflict}]
 * regions    [{name, code, level, role: primary|mentioned|venue, spans, rule}]
 * officials  [{name, title (short office), unit, acting: Plt|Plh|Pj|Pjs|null, region (name), region_code, id, titles, spans, rule}]
 * statements [{id, kind: direct|indirect|headline, speaker, speaker_kind: known|person|institution|unknown, speaker_surface,
 *              speaker_id, delivered_by, text, span, cue, when, where (name), where_code, topics, rule, confidence,
 *              corrections [{id, what, words, change, by, when, why, stale}]}]
 * topics     [id]
 * </pre>
 *
 * {@code speaker} is the full name of a person, null for institutions and for the unknown; {@code speaker_surface} then has the
 * institution as written. Spans are {@code {start, end}} in UTF-16 units; those of a headline count in the title. Immutable; safe for
 * use by several threads.
 */
public final class AnnotationLine {

    private final Json json = new Json();
    private final ShortTitles titles = new ShortTitles();

    /** The line of {@code document}, without a line feed. */
    public String of(AnnotatedDocument document) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        putDocument(line, document.document());
        line.put("language", document.language().code());
        line.put("advertorial", document.advertorial());
        line.put("dateline", dateline(document.dateline()));
        line.put("events", document.events().stream().map(AnnotationLine::event).toList());
        line.put(
                "regions",
                document.regions().stream().map(AnnotationLine::region).toList());
        line.put("officials", document.officials().stream().map(this::official).toList());
        line.put(
                "statements",
                document.statements().stream().map(AnnotationLine::statement).toList());
        line.put("topics", document.topics());
        line.put("text", document.document().body());
        return json.text(line);
    }

    private static void putDocument(Map<String, @Nullable Object> line, Document document) {
        String path = document.origin().path();
        line.put("file", path.substring(path.lastIndexOf('/') + 1));
        line.put("id", document.id());
        line.put("path", path);
        line.put("sha256", document.origin().sha256());
        line.put("media_type", document.origin().mediaType());
        line.put("url", document.origin().url());
        line.put("title", document.title());
        line.put("outlet", document.outlet());
        line.put("author", document.author());
        line.put("published", published(document));
    }

    private static @Nullable String published(Document document) {
        LocalDate day = document.published();
        if (day == null) {
            return null;
        }
        return document.publishedTime() == null
                ? day.toString()
                : day.atTime(document.publishedTime()).toString();
    }

    private static @Nullable Object dateline(@Nullable Dateline dateline) {
        return dateline == null
                ? null
                : fields("place", dateline.place(), "region", name(dateline.region()), "span", dateline.span());
    }

    private static Object event(Event event) {
        return fields(
                "start", event.start(),
                "end", event.end(),
                "span", event.span(),
                "rule", event.rule(),
                "weekday_conflict", event.weekdayConflict());
    }

    private static Object region(RegionMention mention) {
        return fields(
                "name", mention.region().name(),
                "code", mention.region().code(),
                "level", lower(mention.region().level()),
                "role", lower(mention.role()),
                "spans", mention.spans(),
                "rule", mention.rule());
    }

    private Object official(OfficialMention mention) {
        Official official = mention.official();
        Acting acting = official.acting();
        return fields(
                "name", official.name(),
                "title", titles.of(official),
                "unit", official.unit(),
                "acting", acting == null ? null : acting.label(),
                "region", name(official.region()),
                "region_code", code(official.region()),
                "id", official.id(),
                "titles", official.titles(),
                "spans", mention.spans(),
                "rule", mention.rule());
    }

    private static Object statement(Statement statement) {
        Map<String, @Nullable Object> line = fields("id", statement.id(), "kind", lower(statement.kind()));
        line.putAll(speaker(statement.speaker()));
        line.putAll(fields(
                "delivered_by", statement.deliveredBy(),
                "text", statement.text(),
                "span", statement.content(),
                "cue", statement.cue(),
                "when", statement.when(),
                "where", name(statement.where()),
                "where_code", code(statement.where()),
                "topics", statement.topics(),
                "rule", statement.rule(),
                "confidence", statement.confidence(),
                "corrections", statement.corrections()));
        return line;
    }

    private static Map<String, @Nullable Object> speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(Official official) -> speaker(official.name(), "known", null, official.id());
            case Speaker.Named(String name, boolean person) when person -> speaker(name, "person", null, null);
            case Speaker.Named(String name, boolean _) -> speaker(null, "institution", name, null);
            case Speaker.Unknown() -> speaker(null, "unknown", null, null);
        };
    }

    private static Map<String, @Nullable Object> speaker(
            @Nullable String name, String kind, @Nullable String surface, @Nullable String id) {
        return fields("speaker", name, "speaker_kind", kind, "speaker_surface", surface, "speaker_id", id);
    }

    private static @Nullable String name(@Nullable Region region) {
        return region == null ? null : region.name();
    }

    private static @Nullable String code(@Nullable Region region) {
        return region == null ? null : region.code();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
