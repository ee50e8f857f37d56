package tutur.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.statement.StatementReader;
import tutur.text.Span;

/** Finds the quotations of a text and whom it claims to have said them. Of one thread. */
final class Quotations {

    /**
     * Of a text without quotation marks each line is taken for a quotation when it is not longer than this, in lines and in characters; of
     * a longer one only what it ascribes to somebody.
     */
    private static final int MOST_LINES = 12;

    private static final int LONGEST = 4_000;

    /** Who is named stands within so many characters of a quotation. */
    private static final int NEAR = 200;

    /** Who speaks, in front of a quotation: {@code Bupati Sleman: “…”}. */
    private static final Pattern IN_FRONT = Pattern.compile("([^\\n:]{2,160}):\\s*[\"“”„‟«»'‘]*$");

    /** Who spoke, behind it: {@code “…” — Bupati Sleman}, {@code “…” (Bupati Sleman)}. */
    private static final Pattern BEHIND =
            Pattern.compile("^[\"“”„‟«»'’.,!?]*[ \\t]*\\n?[ \\t]*(?:[-–—~]+|\\()[ \\t]*([^\\n)]{2,160})");

    private static final Pattern LINE = Pattern.compile("[^\\n]++");
    private static final Pattern CAPITAL_LAST = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}.’'-]*+[ \\t)]*+$");
    private static final Pattern TOLD = Pattern.compile("([^\\n:]{2,160}):[ \\t]+(\\S.*)");
    private static final Pattern SIGNED = Pattern.compile("(.*\\S)[ \\t]+[-–—~]+[ \\t]+(\\S.{1,159})");
    private static final Pattern SIGNATURE = Pattern.compile("[-–—~(][-–—~]*[ \\t]*(\\S[^)]{1,159})\\)?");

    private final Annotating annotating;
    private final List<Pattern> infront;
    private final List<Pattern> behind;
    private final String text;
    private final List<Statement> statements;

    Quotations(Annotating annotating, WordLists lists, String text) {
        String sources = "\\b" + lists.sources() + " ([^\\n\"“”.]{2,160}?)";
        this.infront = List.of(IN_FRONT, Pattern.compile(sources + "[,:]?\\s*[\"“„'‘]*$"));
        this.behind =
                List.of(BEHIND, Pattern.compile("^[\"”'’.,!?]*[ \\t]*(?:\\w+[ \\t]+)?" + sources + "(?:[.,\\n]|$)"));
        this.annotating = annotating;
        this.text = text;
        this.statements = annotating.statements(text);
    }

    /** In order, not overlapping. */
    List<Quoted> find() {
        NavigableMap<Integer, Quoted> marked = new TreeMap<>();
        for (Statement said : statements) {
            if (said.kind() == Statement.Kind.DIRECT) {
                add(marked, new Quoted(said.content(), said.content().of(text), said.speaker()));
            }
        }
        for (Span span : StatementReader.quoted(text)) {
            add(marked, new Quoted(span, span.of(text), new Speaker.Unknown()));
        }
        if (marked.isEmpty() && isShort()) {
            return lines();
        }
        boolean some = marked.values().stream()
                .anyMatch(quoted -> Folded.of(quoted.words()).size() >= Verifier.FEWEST_WORDS);
        NavigableMap<Integer, Quoted> found = some ? new TreeMap<>() : ascribed();
        marked.values().forEach(quoted -> add(found, quoted));
        return List.copyOf(found.values());
    }

    private boolean isShort() {
        return text.length() <= LONGEST
                && text.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES;
    }

    /** Adds it where no other one stands. */
    private static void add(NavigableMap<Integer, Quoted> found, Quoted quoted) {
        Map.Entry<Integer, Quoted> before = found.floorEntry(quoted.span().start());
        Map.Entry<Integer, Quoted> behind = found.ceilingEntry(quoted.span().start());
        boolean free = (before == null || !before.getValue().span().overlaps(quoted.span()))
                && (behind == null || !behind.getValue().span().overlaps(quoted.span()));
        if (free) {
            found.put(quoted.span().start(), quoted);
        }
    }

    /** The quotation with whoever stands beside it, when nothing else tells who said it. */
    Quoted beside(Quoted quoted) {
        if (!quoted.open()) {
            return quoted;
        }
        int start = quoted.span().start();
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        String front = text.substring(Math.min(start, Math.max(line, start - NEAR)), start);
        int reach = Math.min(text.length(), quoted.span().end() + NEAR);
        Speaker speaker = first(infront, front);
        return quoted.by(
                speaker instanceof Speaker.Unknown
                        ? first(behind, text.substring(quoted.span().end(), reach))
                        : speaker);
    }

    /** Who is named in words of one of these shapes. */
    private Speaker first(List<Pattern> shapes, String words) {
        for (Pattern shape : shapes) {
            Matcher matcher = shape.matcher(words);
            if (matcher.find() && !(annotating.named(matcher.group(1)) instanceof Speaker.Unknown)) {
                return annotating.named(matcher.group(1));
            }
        }
        return new Speaker.Unknown();
    }

    /** What somebody is reported to have said, and lines that are headed or signed with somebody's name. */
    private NavigableMap<Integer, Quoted> ascribed() {
        NavigableMap<Integer, Quoted> found = new TreeMap<>();
        for (Statement said : statements) {
            if (said.kind() == Statement.Kind.INDIRECT) {
                add(found, new Quoted(said.content(), said.content().of(text), said.speaker()));
            }
        }
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            labelled(line.start(), line.end(), true).ifPresent(quoted -> add(found, quoted));
        }
        return found;
    }

    /** Each line is a quotation when there is no mark in the text. */
    private List<Quoted> lines() {
        List<Quoted> found = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            line(found, line.start(), line.end());
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
        Optional<Quoted> labelled = labelled(start, end, false);
        List<Statement> reported = statements.stream()
                .filter(said -> said.kind() == Statement.Kind.INDIRECT && new Span(start, end).contains(said.content()))
                .toList();
        if (labelled.isPresent()) {
            found.add(labelled.get());
        } else if (!reported.isEmpty()) {
            reported.forEach(said ->
                    found.add(quoted(said.content().start(), said.content().end(), said.speaker())));
        } else if (!line.isBlank()) {
            int first = start + line.length() - line.stripLeading().length();
            found.add(quoted(first, first + line.strip().length(), new Speaker.Unknown()));
        }
    }

    /** @param capitals whether a label must end, and a signature begin, with a capital: other colons and dashes of running text are none */
    private Optional<Quoted> labelled(int start, int end, boolean capitals) {
        String line = text.substring(start, end);
        Matcher told = TOLD.matcher(line);
        if (told.matches() && (!capitals || CAPITAL_LAST.matcher(told.group(1)).find())) {
            Speaker speaker = annotating.named(told.group(1));
            if (!(speaker instanceof Speaker.Unknown)) {
                return Optional.of(quoted(start + told.start(2), end, speaker));
            }
        }
        Matcher signed = SIGNED.matcher(line);
        if (signed.matches()
                && (!capitals || Character.isUpperCase(signed.group(2).charAt(0)))) {
            Speaker speaker = annotating.named(signed.group(2));
            if (!(speaker instanceof Speaker.Unknown)) {
                return Optional.of(quoted(start, start + signed.end(1), speaker));
            }
        }
        return Optional.empty();
    }

    private Quoted quoted(int start, int end, Speaker claimed) {
        return new Quoted(new Span(start, end), text.substring(start, end), claimed);
    }
}
