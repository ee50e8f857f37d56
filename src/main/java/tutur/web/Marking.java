package tutur.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Snippet;
import tutur.document.Document;
import tutur.document.Paragraph;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Statement;
import tutur.text.Span;

/** Cuts texts at the spans found in them, so that templates can mark and escape each piece. No character is lost or doubled. */
final class Marking {

    /** What is named: a person, a region, a day. */
    private record Named(Span span, String kind, @Nullable String href) {}

    private final List<Statement> statements;
    private final List<Named> named;
    private final Set<String> anchored = new HashSet<>();

    private Marking(List<Statement> statements, List<Named> named) {
        this.statements = statements;
        this.named = named;
    }

    /** The paragraphs of the body with statements, days, and officials and regions as links to what is given for them. */
    static List<List<Part.Run>> body(
            AnnotatedDocument annotated, Function<Official, String> page, Function<Region, String> place) {
        Document document = annotated.document();
        List<Statement> said = annotated.statements().stream()
                .filter(s -> s.kind() != Statement.Kind.HEADLINE)
                .sorted(Comparator.comparing(Statement::content))
                .toList();
        List<Named> named = new ArrayList<>();
        for (OfficialMention mention : annotated.officials()) {
            String href = page.apply(mention.official());
            mention.spans().forEach(span -> named.add(new Named(span, "person", href)));
        }
        for (RegionMention mention : annotated.regions()) {
            String href = place.apply(mention.region());
            mention.spans().forEach(span -> named.add(new Named(span, "region", href)));
        }
        annotated.events().forEach(event -> named.add(new Named(event.span(), "when", null)));
        Marking marking = new Marking(said, named);
        return document.paragraphs().stream()
                .map(Paragraph::span)
                .map(span -> marking.cut(document.body(), span))
                .toList();
    }

    /** The title with the statements in it. */
    static List<Part.Run> title(AnnotatedDocument annotated, String title) {
        List<Statement> said = annotated.statements().stream()
                .filter(s -> s.kind() == Statement.Kind.HEADLINE)
                .toList();
        return new Marking(said, List.of()).cut(title, new Span(0, title.length()));
    }

    /** A passage with the words that matched. */
    static List<Part.Piece> snippet(Snippet snippet) {
        String text = snippet.text();
        List<Part.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span match : snippet.matches()) {
            if (match.start() >= at && match.end() <= text.length()) {
                add(pieces, text.substring(at, match.start()), false);
                add(pieces, match.of(text), true);
                at = match.end();
            }
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    private static void add(List<Part.Piece> pieces, String text, boolean matched) {
        if (!text.isEmpty()) {
            pieces.add(new Part.Piece(text, matched, null, ""));
        }
    }

    private List<Part.Run> cut(String text, Span paragraph) {
        List<Statement> said =
                statements.stream().filter(s -> s.content().overlaps(paragraph)).toList();
        List<Named> names =
                named.stream().filter(n -> n.span().overlaps(paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        said.forEach(s -> addInside(cuts, s.content(), paragraph));
        names.forEach(n -> addInside(cuts, n.span(), paragraph));
        List<Part.Run> runs = new ArrayList<>();
        List<Part.Piece> pieces = new ArrayList<>();
        int start = cuts.pollFirst();
        Statement current = innermost(said, start);
        for (int end : cuts) {
            Statement here = innermost(said, start);
            if (!Objects.equals(here, current)) {
                runs.add(run(current, said, start, pieces));
                pieces = new ArrayList<>();
                current = here;
            }
            Named name = at(names, start);
            pieces.add(new Part.Piece(
                    text.substring(start, end),
                    false,
                    name == null ? null : name.href(),
                    name == null ? "" : name.kind()));
            start = end;
        }
        runs.add(run(current, said, start, pieces));
        return runs;
    }

    private static void addInside(Set<Integer> cuts, Span span, Span paragraph) {
        cuts.add(Math.max(span.start(), paragraph.start()));
        cuts.add(Math.min(span.end(), paragraph.end()));
    }

    /** A run that ends before {@code end}; statements that begin in it and have no anchor yet get theirs here. */
    private Part.Run run(@Nullable Statement statement, List<Statement> said, int end, List<Part.Piece> pieces) {
        List<String> anchors = said.stream()
                .filter(s -> s.content().start() < end)
                .map(Statement::id)
                .filter(anchored::add)
                .toList();
        return statement == null
                ? new Part.Run(null, "", anchors, pieces)
                : new Part.Run(statement.id(), Labels.lower(statement.kind()), anchors, pieces);
    }

    /** Statements may stand in each other: the one that begins last is shown. */
    private static @Nullable Statement innermost(List<Statement> said, int offset) {
        return said.stream()
                .filter(s -> s.content().contains(offset))
                .max(Comparator.comparing(Statement::content))
                .orElse(null);
    }

    /** The first of those that are named here: persons before regions before days. */
    private static @Nullable Named at(List<Named> names, int offset) {
        return names.stream().filter(n -> n.span().contains(offset)).findFirst().orElse(null);
    }
}
