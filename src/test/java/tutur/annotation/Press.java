package tutur.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.official.Cast;
import tutur.official.CastReader;
import tutur.official.Mention;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.region.RegionFinder;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;
import tutur.text.Tokens;
import tutur.text.Words;

/** Reads texts made up for a test through the front doors of the house, and writes what was found as tests expect it. */
public final class Press {

    private final Gazetteer gazetteer = Gazetteer.load();
    private final Annotator annotator = new Annotator(gazetteer);
    private final RegionFinder places = new RegionFinder(gazetteer);
    private final CastReader casts = new CastReader(gazetteer);

    /** What is found in a text without a title. */
    public AnnotatedDocument annotate(String body) {
        return annotate(null, body);
    }

    /** What is found in a text. */
    public AnnotatedDocument annotate(@Nullable String title, String body) {
        return annotator.annotate(document(title, body));
    }

    /** A document of these words that was published on 5 March 2024. */
    public static Document document(@Nullable String title, String body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : body.split("\n", -1)) {
            paragraphs.add(new Paragraph(new Span(start, start + line.length()), paragraphs.size() + 1));
            start += line.length() + 1;
        }
        Origin origin = new Origin("press/case.txt", "text/plain", "0".repeat(64), null);
        LocalDate published = LocalDate.of(2024, 3, 5);
        return new Document("0123456789ab", origin, title, published, null, null, null, body, paragraphs, List.of());
    }

    /** The persons of a text. */
    public Cast cast(String body) {
        List<Region> primaries = annotate(body).regions().stream()
                .filter(r -> r.role() == RegionMention.Role.PRIMARY)
                .map(RegionMention::region)
                .toList();
        return casts.read(Tokens.of(body), places.find(Words.of(body), List.of()))
                .cast(primaries);
    }

    /** Officials as {@code name | acting office unit | region | titles}, a part without content left out at the end. */
    public static List<String> officials(AnnotatedDocument annotated) {
        return annotated.officials().stream().map(m -> official(m.official())).toList();
    }

    private static String official(Official official) {
        Region region = official.region();
        String office = Stream.of(
                        official.acting() == null ? "" : official.acting().label(),
                        official.office(),
                        official.unit() == null ? "" : official.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String line =
                String.join(" | ", official.name(), office, region == null ? "-" : region.name(), official.titles());
        return line.replaceAll("( \\| )+$", "");
    }

    /** Mentions as {@code words > person}; {@code nobody} for an office whose holder the text does not name. */
    public static List<String> mentions(String body, Cast cast) {
        return cast.mentions().stream()
                .filter(m -> m.form() != Mention.Form.WORD)
                .map(m -> m.span().of(body) + " > "
                        + (m.person() == null ? "nobody" : m.person().name()))
                .toList();
    }

    /** Statements as {@code kind | speaker | words}. */
    public static List<String> statements(AnnotatedDocument annotated) {
        return annotated.statements().stream()
                .map(s -> s.kind().name().toLowerCase(java.util.Locale.ROOT) + " | " + speaker(s) + " | "
                        + s.text().replace("\n", " / "))
                .toList();
    }

    /** A speaker: a name; persons whose office is not told, institutions and those who read for others are marked. */
    public static String speaker(Statement statement) {
        String who = switch (statement.speaker()) {
            case Speaker.Known(Official official) -> official.name();
            case Speaker.Named(String name, boolean person) -> name + (person ? " (no office)" : " (institution)");
            case Speaker.Unknown() -> "unknown";
        };
        return statement.deliveredBy() == null ? who : who + " (read by " + statement.deliveredBy() + ")";
    }
}
