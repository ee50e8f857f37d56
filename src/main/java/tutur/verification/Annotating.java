package tutur.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.official.Official;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;

/** Asks the rules that read documents what they make of other texts. Of one thread. */
final class Annotating {

    /** Longer words than these name nobody. */
    private static final int LONGEST_NAME = 160;

    /** Of one text no more names are read than this, each a text of its own to the rules: a millisecond or two. */
    private static final int MOST_NAMES = 60;

    /** What stands in front of a line of a list. */
    private static final Pattern BULLET = Pattern.compile("^[^\\p{L}]++");

    private static final String SAYS = " mengatakan, “Kata-kata ini disampaikan kepada semua orang di sini.”";

    /** Stands in for the name where only an office is told. */
    private static final String NOBODY = "Zulfan Sastrabaskara";

    private final Function<Document, AnnotatedDocument> annotator;
    private final Map<String, Speaker> known = new HashMap<>();

    Annotating(Function<Document, AnnotatedDocument> annotator) {
        this.annotator = annotator;
    }

    /** The statements of a text that is no file. */
    List<Statement> statements(String text) {
        Document document = new Document(
                "000000000000",
                new Origin("teks", "text/plain", "0".repeat(64), null),
                null,
                null,
                null,
                null,
                null,
                text,
                List.of(new Paragraph(new Span(0, text.length()), 1)),
                List.of());
        return annotator.apply(document).statements();
    }

    /** Who is meant by words that stand beside a quotation, such as {@code Bupati Sleman} or a name; unknown when nobody is. */
    Speaker named(String words) {
        String name = BULLET.matcher(words.strip()).replaceFirst("");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\n') >= 0) {
            return new Speaker.Unknown();
        }
        Speaker before = known.get(name);
        if (before == null) {
            before = known.size() < MOST_NAMES ? speaker(name) : new Speaker.Unknown();
            known.put(name, before);
        }
        return before;
    }

    /** The office that is meant by words without a name, such as {@code Sekretaris Daerah Sleman}. */
    Optional<Official> office(String words) {
        return named(words.strip() + " " + NOBODY) instanceof Speaker.Known(Official official)
                        && official.name().equals(NOBODY)
                ? Optional.of(official)
                : Optional.empty();
    }

    private Speaker speaker(String name) {
        return statements(name + SAYS).stream()
                .filter(said -> said.kind() == Statement.Kind.DIRECT)
                .map(Statement::speaker)
                .findFirst()
                .orElse(new Speaker.Unknown());
    }
}
