package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Snippet;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Language;
import tutur.text.Span;

/** Cutting a text at its spans neither loses nor doubles a character, and every statement has exactly one anchor. */
class MarkingTest {

    @Test
    void anyTextIsWholeAgainAfterItWasCut() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            AnnotatedDocument document = any(random);
            List<List<Part.Run>> cut = Marking.body(
                    document, official -> "/officials/" + official.id(), region -> "/regions/" + region.code());
            String whole = cut.stream().map(MarkingTest::text).collect(Collectors.joining("\n"));
            assertEquals(document.document().body(), whole, "seed " + seed);
            List<String> anchors = cut.stream()
                    .flatMap(List::stream)
                    .flatMap(run -> run.anchors().stream())
                    .toList();
            assertEquals(new TreeSet<>(anchors).size(), anchors.size(), "an anchor twice, seed " + seed);
            long anchored = document.statements().stream()
                    .filter(s -> touches(document, s.content()))
                    .count();
            assertEquals(anchored, anchors.size(), "seed " + seed);
        }
    }

    private static boolean touches(AnnotatedDocument document, Span span) {
        return document.document().paragraphs().stream().anyMatch(p -> p.span().overlaps(span));
    }

    private static String text(List<Part.Run> paragraph) {
        return paragraph.stream()
                .flatMap(run -> run.pieces().stream())
                .map(Part.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void theInnerOneOfTwoStatementsIsShownAndBothHaveTheirPlace() {
        String body = "Ia berkata dia bilang ya lalu pergi";
        AnnotatedDocument document = document(
                body,
                List.of(statement("a", body, 3, 24), statement("b", body, 15, 24)),
                List.of(),
                List.of(new Paragraph(new Span(0, body.length()), 1)));
        List<Part.Run> runs = Marking.body(document, _ -> "", _ -> "").getFirst();
        assertEquals(
                List.of("Ia ", "berkata dia ", "bilang ya", " lalu pergi"),
                runs.stream().map(r -> text(List.of(r))).toList());
        assertEquals(List.of("a"), runs.get(1).anchors());
        assertEquals("b", runs.get(2).statement());
        assertEquals(List.of("b"), runs.get(2).anchors());
    }

    @Test
    void matchesThatMakeNoSenseAreLeftOut() {
        Snippet snippet = new Snippet("satu dua tiga", List.of(new Span(0, 4), new Span(2, 8), new Span(9, 99)));
        List<Part.Piece> pieces = Marking.snippet(snippet);
        assertEquals("satu dua tiga", pieces.stream().map(Part.Piece::text).collect(Collectors.joining()));
        assertEquals(1, pieces.stream().filter(Part.Piece::matched).count());
        assertTrue(Marking.snippet(new Snippet("", List.of())).isEmpty());
    }

    private static AnnotatedDocument any(Random random) {
        StringBuilder body = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int start = body.isEmpty() ? 0 : body.append('\n').length();
            random.ints(1 + random.nextInt(30), 'a', 'z').forEach(c -> body.append((char) c));
            paragraphs.add(new Paragraph(new Span(start, body.length()), i + 1));
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Span span = any(random, body.length());
            statements.add(statement("s" + i, body.toString(), span.start(), span.end()));
        }
        List<OfficialMention> officials = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Official official = new Official("o" + i, "O", "", "Sekda", null, null, null);
            officials.add(new OfficialMention(official, List.of(any(random, body.length())), "r"));
        }
        return document(body.toString(), statements, officials, paragraphs);
    }

    private static Span any(Random random, int length) {
        int start = random.nextInt(length);
        return new Span(start, start + 1 + random.nextInt(length - start));
    }

    private static Statement statement(String id, String body, int start, int end) {
        Span span = new Span(start, end);
        return new Statement(
                id,
                Statement.Kind.DIRECT,
                span,
                span.of(body),
                null,
                new Speaker.Unknown(),
                null,
                null,
                null,
                List.of(),
                "r",
                1);
    }

    private static AnnotatedDocument document(
            String body, List<Statement> statements, List<OfficialMention> officials, List<Paragraph> paragraphs) {
        Document document = new Document(
                "d",
                new Origin("p", "text/plain", "0", null),
                "t",
                null,
                null,
                null,
                null,
                body,
                paragraphs,
                List.of());
        return new AnnotatedDocument(
                document, Language.INDONESIAN, null, List.of(), List.of(), officials, List.of(), statements, false);
    }
}
