package tutur.export;

import java.util.List;
import tutur.annotation.AnnotatedDocument;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;

/** How the words of a cue lead to a person: what they name, whom that stands for, where the text introduces that person. */
final class Chain {

    private Chain() {}

    /** The steps in order, the last one where the speaker is introduced. */
    static String of(Statement statement, AnnotatedDocument annotated) {
        return switch (statement.speaker()) {
            case Speaker.Known(Official official) -> known(statement, official, annotated);
            case Speaker.Named(String name, boolean person)
            when person -> "the words name " + quoted(name) + " → a person whom no words of the text give an office";
            case Speaker.Named(String name, boolean _) ->
                "the words name " + quoted(name) + " → an institution, no person";
            case Speaker.Unknown() -> "nobody stands as speaker → nobody is guessed";
        };
    }

    private static String known(Statement statement, Official official, AnnotatedDocument annotated) {
        List<OfficialMention> mentions = annotated.officials().stream()
                .filter(m -> m.official().equals(official))
                .toList();
        if (mentions.isEmpty()) {
            String where = statement.kind() == Statement.Kind.HEADLINE ? "the title" : "something outside the body";
            return where + " names " + quoted(official.name()) + " → the body does not";
        }
        String body = annotated.document().body();
        OfficialMention mention = mentions.getFirst();
        Span first = introduction(mention, body);
        String introduced = " → introduced as " + place(first, body) + " [" + mention.rule() + "]";
        if (statement.kind() == Statement.Kind.HEADLINE) {
            return "the title names the speaker" + introduced;
        }
        Span cue = statement.cue() == null ? statement.content() : statement.cue();
        for (Span span : mention.spans()) {
            if (statement.cue() != null && span.overlaps(cue)) {
                return "the cue names " + place(span, body)
                        + (span.equals(first) ? ", who is introduced here [" + mention.rule() + "]" : introduced);
            }
        }
        String words = statement.cue() == null ? "no cue" : quoted(cue.of(body)) + " names nobody";
        Span last = lastBefore(mention, cue.start());
        if (last.start() > cue.start()) {
            return words + " → the text goes on with " + place(last, body) + introduced;
        }
        return words + " → whoever had the word, last named as " + place(last, body)
                + (last.equals(first) ? ", where the text introduces them [" + mention.rule() + "]" : introduced);
    }

    /** The first mention with a word of the name in it; before it only the office may stand. */
    private static Span introduction(OfficialMention mention, String body) {
        List<String> names = List.of(mention.official().name().split(" "));
        return mention.spans().stream()
                .filter(span -> names.stream().anyMatch(span.of(body)::contains))
                .findFirst()
                .orElse(mention.spans().getFirst());
    }

    private static Span lastBefore(OfficialMention mention, int offset) {
        return mention.spans().stream()
                .filter(span -> span.start() < offset)
                .reduce((a, b) -> b)
                .orElse(mention.spans().getFirst());
    }

    private static String place(Span span, String body) {
        return quoted(span.of(body)) + " at " + span.start() + ".." + span.end();
    }

    private static String quoted(String words) {
        return "\"" + Lines.plain(words) + "\"";
    }
}
