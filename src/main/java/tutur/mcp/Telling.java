package tutur.mcp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Hit;
import tutur.document.Document;
import tutur.official.Official;
import tutur.region.Region;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/**
 * How things of the archive are told to agents: as maps of plain values without what is absent, with links, short, and without
 * characters that people do not see. Those carry orders to models past the eyes of whoever reads the document.
 *
 * @param base where the pages are, such as {@code http://127.0.0.1:7070}; empty when the server does not know it: links are then paths
 */
record Telling(String base) {

    private static final int LONGEST_STATEMENT = 1_000;
    private static final int LONGEST_LINE = 300;
    private static final int SNIPPETS = 3;

    /** Names and values, one after the other; pairs without a value, or with an empty one, are left out. */
    static Map<String, Object> map(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            boolean empty = value == null || (value instanceof Collection<?> many && many.isEmpty());
            if (!empty && value != null) {
                map.put(String.valueOf(namesAndValues[i]), value instanceof LocalDate day ? day.toString() : value);
            }
        }
        return map;
    }

    /** The text with each invisible character as a space, so that offsets stay; cut where it is longer. Null stays null. */
    static @Nullable String clean(@Nullable String text, int longest) {
        return text == null
                ? null
                : text.length() <= longest ? visible(text) : visible(text.substring(0, longest)) + "…";
    }

    static String visible(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (hidden(c)) {
                clean.repeat(' ', Character.charCount(c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> c != '\n' && c != '\t';
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String link(String kind, String id) {
        return base + "/" + kind + "/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where a document is shown, and a statement in it. */
    String place(String document, @Nullable String statement) {
        return link("documents", document) + (statement == null ? "" : "#" + statement);
    }

    Map<String, Object> statement(Statement said, Document document, int copies, @Nullable String quotation) {
        return map(
                "id", said.id(),
                "kind", word(said.kind()),
                "text", clean(said.text(), LONGEST_STATEMENT),
                "speaker", speaker(said.speaker()),
                "deliveredBy", clean(said.deliveredBy(), LONGEST_LINE),
                "when", said.when(),
                "where", region(said.where()),
                "topics", said.topics(),
                "confidence", said.confidence(),
                "quotation", quotation,
                "copies", copies == 0 ? null : copies,
                "document", reference(document),
                "permalink", place(document.id(), said.id()));
    }

    Map<String, Object> hit(Hit hit) {
        return switch (hit) {
            case Hit.StatementHit said ->
                statement(said.statement(), said.document().document(), said.copies(), said.quotation());
            case Hit.DocumentHit found -> found(found);
        };
    }

    private Map<String, Object> found(Hit.DocumentHit hit) {
        AnnotatedDocument annotated = hit.document();
        Map<String, Object> told = new LinkedHashMap<>(reference(annotated.document()));
        told.putAll(map(
                "advertorial", annotated.advertorial() ? true : null,
                "topics", annotated.topics(),
                "statements", annotated.statements().size(),
                "snippets",
                        hit.snippets().stream()
                                .limit(SNIPPETS)
                                .map(snippet -> clean(snippet.text(), LONGEST_LINE))
                                .toList(),
                "matched", hit.matched().stream().map(Telling::matched).toList(),
                "story", hit.story(),
                "copies", hit.copies() == 0 ? null : hit.copies(),
                "permalink", link("documents", annotated.document().id())));
        return told;
    }

    /** A statement in a document that was found. */
    private static Map<String, Object> matched(Hit.Matched matched) {
        Statement said = matched.statement();
        return map(
                "id", said.id(),
                "text", clean(said.text(), LONGEST_LINE),
                "speaker", speaker(said.speaker()),
                "when", said.when());
    }

    static Map<String, Object> reference(Document document) {
        return map(
                "id", document.id(),
                "title", clean(document.title(), LONGEST_LINE),
                "outlet", clean(document.outlet(), LONGEST_LINE),
                "published", document.published(),
                "url", clean(web(document.origin().url()), LONGEST_LINE));
    }

    private static @Nullable String web(@Nullable String url) {
        return url != null && url.toLowerCase(Locale.ROOT).matches("https?://.*") ? url : null;
    }

    static Map<String, Object> speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(Official official) ->
                map("kind", "known", "id", official.id(), "name", official.name(), "office", official.post());
            case Speaker.Named(String name, boolean person) ->
                map("kind", person ? "person" : "institution", "name", clean(name, LONGEST_LINE));
            case Speaker.Unknown() -> map("kind", "unknown");
        };
    }

    static @Nullable Map<String, Object> region(@Nullable Region region) {
        return region == null ? null : map("code", region.code(), "name", region.name());
    }

    /** Lines of a list, none longer than a line. */
    static List<Object> lines(Collection<String> texts, int most) {
        return texts.stream()
                .limit(most)
                .<Object>map(text -> clean(text, LONGEST_LINE))
                .toList();
    }
}
