package tutur.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.statement.StatementReader;
import tutur.text.Span;

/** Finds the quotations of a text and whom it claims to have said them. Of one thread. */
final class Quotations {

    /** A text without quotation marks is taken for quotations when it is not longer than this: in lines, and in characters. */
    private static final int MOST_LINES = 12;

    private static final int LONGEST = 4_000;

    /** Who speaks, in front of a quotation: {@code Bupati Sleman: “…”}. */
    private static final Pattern IN_FRONT = Pattern.compile("([^\\n:]{2,160}):\\s*[\"“”„‟«»'‘]*$");

    /** Who spoke, behind it: {@code “…” — Bupati Sleman}, {@code “…” (Bupati Sleman)}. */
    private static final Pattern BEHIND =
            Pattern.compile("^[\"“”„‟«»'’.,!?]*[ \\t]*\\n?[ \\t]*(?:[-–—~]+|\\()[ \\t]*([^\\n)]{2,160})");

    private static final Pattern TOLD = Pattern.compile("([^\\n:]{2,160}):[ \\t]+(\\S.*)");
    private static final Pattern SIGNED = Pattern.compile("(.*\\S)[ \\t]+[-–—~]+[ \\t]+(\\S.{1,159})");
    private static final Pattern SIGNATURE = Pattern.compile("[-–—~(][-–—~]*[ \\t]*(\\S[^)]{1,159})\\)?");

    private final Annotating annotating;
    private final String text;
    private final List<Statement> statements;

    Quotations(Annotating annotating, String text) {
        this.annotating = annotating;
        this.text = text;
        this.statements = annotating.statements(text);
    }

    /** In order, not overlapping. */
    List<Quoted> find() {
        List<Quoted> found = new ArrayList<>();
        for (Statement said : statements) {
            if (said.kind() == Statement.Kind.DIRECT) {
                found.add(new Quoted(said.content(), said.content().of(text), said.speaker()));
            }
        }
        for (Span span : StatementReader.quoted(text)) {
            if (found.stream().noneMatch(quoted -> quoted.span().overlaps(span))) {
                found.add(new Quoted(span, span.of(text), new Speaker.Unknown()));
            }
        }
        if (found.isEmpty()) {
            return lines();
        }
        found.sort(Comparator.comparing(Quoted::span));
        return found.stream().map(quoted -> quoted.open() ? beside(quoted) : quoted).toList();
    }

    /** The quotation with whoever stands beside it. */
    private Quoted beside(Quoted quoted) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, quoted.span().start() - 1)) + 1;
        Matcher front = IN_FRONT.matcher(text.substring(
                Math.min(lineStart, quoted.span().start()), quoted.span().start()));
        if (front.find() && !(annotating.named(front.group(1)) instanceof Speaker.Unknown)) {
            return quoted.by(annotating.named(front.group(1)));
        }
        int reach = Math.min(text.length(), quoted.span().end() + 200);
        Matcher behind = BEHIND.matcher(text.substring(quoted.span().end(), reach));
        return behind.find() ? quoted.by(annotating.named(behind.group(1))) : quoted;
    }

    /** Each line is a quotation when there is no mark in the text. */
    private List<Quoted> lines() {
        List<Quoted> found = new ArrayList<>();
        if (text.length() > LONGEST || text.lines().filter(line -> !line.isBlank()).count() > MOST_LINES) {
            return found;
        }
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            line(found, at, end);
            at = end + 1;
        }
        return found;
    }

    private void line(List<Quoted> found, int start, int end) {
        String line = text.substring(start, end);
        Matcher signature = SIGNATURE.matcher(line.strip());
        if (signature.matches() && !found.isEmpty() && found.getLast().open()) {
            found.add(found.removeLast().by(annotating.named(signature.group(1))));
            return;
        }
        List<Statement> reported = statements.stream()
                .filter(said -> said.kind() == Statement.Kind.INDIRECT && new Span(start, end).contains(said.content()))
                .toList();
        Matcher told = TOLD.matcher(line);
        Matcher signed = SIGNED.matcher(line);
        if (told.matches() && !(annotating.named(told.group(1)) instanceof Speaker.Unknown)) {
            found.add(quoted(start + told.start(2), end, annotating.named(told.group(1))));
        } else if (signed.matches() && !(annotating.named(signed.group(2)) instanceof Speaker.Unknown)) {
            found.add(quoted(start, start + signed.end(1), annotating.named(signed.group(2))));
        } else if (!reported.isEmpty()) {
            reported.forEach(said -> found.add(
                    quoted(said.content().start(), said.content().end(), said.speaker())));
        } else if (!line.isBlank()) {
            int first = start + line.length() - line.stripLeading().length();
            found.add(quoted(first, first + line.strip().length(), new Speaker.Unknown()));
        }
    }

    private Quoted quoted(int start, int end, Speaker claimed) {
        return new Quoted(new Span(start, end), text.substring(start, end), claimed);
    }
}
