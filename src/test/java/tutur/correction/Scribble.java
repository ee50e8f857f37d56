package tutur.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;

/** Makes corrections and disturbs documents, for tests. */
public final class Scribble {

    public static final Instant WHEN = Instant.parse("2026-02-03T04:05:06Z");
    public static final Speaker UNKNOWN = new Speaker.Unknown();

    private Scribble() {}

    public static Entry.Made made(String id, Correction correction, @Nullable Anchor anchor) {
        return new Entry.Made(id, correction, anchor, "Rini", WHEN, "salah baca");
    }

    public static Entry.Withdrawn withdrawn(String id, String correction) {
        return new Entry.Withdrawn(id, correction, "Tono", WHEN, "ternyata benar");
    }

    /** The statement that has these words. */
    public static Statement statement(AnnotatedDocument annotated, String words) {
        return annotated.statements().stream()
                .filter(s -> s.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement has " + words + " in " + annotated.statements()));
    }

    /** The same as rules would find it that begin and end each statement elsewhere, and name it otherwise. */
    static AnnotatedDocument shifted(AnnotatedDocument annotated, int start, int end) {
        List<Statement> statements = new ArrayList<>();
        String body = annotated.document().body();
        for (Statement s : annotated.statements()) {
            Span span = new Span(
                    Math.max(0, s.content().start() + start),
                    Math.min(body.length(), s.content().end() + end));
            statements.add(new Statement(
                    s.id() + "x",
                    s.kind(),
                    span,
                    span.of(body),
                    s.cue(),
                    s.speaker(),
                    s.deliveredBy(),
                    s.when(),
                    s.where(),
                    s.topics(),
                    s.rule(),
                    s.confidence()));
        }
        return annotated.corrected(annotated.regions(), statements, annotated.corrections());
    }

    /** The same document under another id and address. */
    static Document moved(Document d, String id, String url) {
        Origin origin =
                new Origin("lain/" + id, d.origin().mediaType(), d.origin().sha256(), url);
        return new Document(
                id,
                origin,
                d.title(),
                d.published(),
                d.publishedTime(),
                d.outlet(),
                d.author(),
                d.body(),
                d.paragraphs(),
                d.furniture());
    }
}
