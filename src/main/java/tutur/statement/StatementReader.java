package tutur.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tutur.official.Cast;
import tutur.statement.Statement.Kind;
import tutur.text.Sentences;
import tutur.text.Span;
import tutur.text.Token;
import tutur.text.Tokens;

/**
 * Finds who said what in a text whose persons are known. Immutable and thread-safe; takes time linear in the length of the text.
 */
public final class StatementReader {

    private static final HexFormat HEX = HexFormat.of();

    private final CueLexicon lexicon = new CueLexicon();
    private final Sentences sentences;

    /** Reads the tables of this package. @throws IllegalStateException when one is missing or malformed */
    public StatementReader(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The statements of a body, in order; day, place and topics are left open.
     *
     * @param document id of the document, the first part of the ids of its statements
     * @param body the text
     * @param read the tokens of the same with spaces in place of what is to be passed over, equally long
     * @param cast its persons
     */
    public List<Statement> read(String document, String body, Tokens read, Cast cast) {
        Script script = new Script(
                body, read.list(), new QuotationFinder(read.list()).find(), sentences.of(read.text()), cast.mentions());
        return new Reading(document, script).statements();
    }

    /**
     * What stands between quotation marks in {@code text}, without the marks, in order and not overlapping; whoever says it, and
     * whether it is speech or not. Marks are paired as they are for {@link #read}.
     */
    public static List<Span> quoted(String text) {
        List<Token> tokens = Tokens.of(text).list();
        return new QuotationFinder(tokens)
                .find().stream()
                        .map(q -> new Span(
                                tokens.get(q.from()).span().start(),
                                tokens.get(q.to() - 1).span().end()))
                        .toList();
    }

    /**
     * The statement that a title reports, if it does: Sekda Kukar Harap …, Bupati: …
     *
     * @param document id of the document
     * @param title the title
     * @param cast the persons of the title, read together with the body
     */
    public List<Statement> headline(String document, Tokens title, Cast cast) {
        Script script = new Script(
                title.text(),
                title.list(),
                new QuotationFinder(title.list()).find(),
                List.of(new Span(0, title.text().length())),
                cast.mentions());
        Report report = new HeadlineReader(script, lexicon).read();
        return report == null ? List.of() : new Reading(document, script).headline(report);
    }

    /** One reading of one text. */
    private final class Reading {

        private final String document;
        private final Script script;
        private final Discourse discourse;
        private final DirectReader direct;
        private final IndirectReader indirect;
        private final ReferenceReader reference;
        private final List<Statement> statements = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Integer> copies = new HashMap<>();
        private boolean spokenInParagraph;
        private int lastSpoken = -1;

        Reading(String document, Script script) {
            this.document = document;
            this.script = script;
            this.discourse = new Discourse(script, lexicon);
            Subjects subjects = new Subjects(script, lexicon, discourse);
            this.direct = new DirectReader(script, lexicon, subjects, discourse);
            Scene scene = new Scene(script, lexicon, discourse, subjects);
            this.indirect = new IndirectReader(scene);
            this.reference = new ReferenceReader(scene);
        }

        List<Statement> statements() {
            for (int i = 0; i < script.sentences.size(); i++) {
                Script.Sentence sentence = script.sentences.get(i);
                if (i == 0 || newLine(sentence.from())) {
                    spokenInParagraph = false;
                }
                boolean readOut = discourse.hear(sentence);
                boolean spoken = sentence(i, sentence);
                if (spoken) {
                    spokenInParagraph = true;
                    lastSpoken = i;
                }
                discourse.pass(sentence, spoken || readOut, spokenInParagraph);
            }
            statements.sort((a, b) -> a.content().compareTo(b.content()));
            return statements;
        }

        List<Statement> headline(Report report) {
            add(Kind.HEADLINE, report.attribution(), report.from(), report.to());
            return statements;
        }

        private boolean newLine(int at) {
            return at > 0 && script.breaks(at - 1);
        }

        private boolean sentence(int index, Script.Sentence sentence) {
            boolean spoken = quotations(sentence);
            if (spoken) {
                return true;
            }
            Attribution back = reference.of(sentence);
            if (back != null) {
                attributeBefore(index, back);
                discourse.said(back.speaker());
                return true;
            }
            List<Report> reports = indirect.of(sentence);
            for (Report report : reports) {
                add(Kind.INDIRECT, report.attribution(), report.from(), report.to());
            }
            return !reports.isEmpty();
        }

        private boolean quotations(Script.Sentence sentence) {
            boolean spoken = false;
            Attribution last = null;
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Quotation quotation = script.quotation(at);
                if (quotation == null || quotation.open() != at) {
                    continue;
                }
                Attribution attribution = direct.of(quotation, sentence, spoken || spokenInParagraph);
                if (attribution != null) {
                    add(Kind.DIRECT, attribution, quotation.from(), quotation.to());
                    spoken = true;
                    last = attribution;
                }
                at = quotation.after() - 1;
            }
            Report beside = last == null ? null : indirect.joined(last, last.to(), sentence.to());
            if (beside != null) {
                add(Kind.INDIRECT, beside.attribution(), beside.from(), beside.to());
            }
            return spoken;
        }

        /** The words before: the sentence before in the same paragraph, else the paragraph before, when nobody speaks there yet. */
        private void attributeBefore(int index, Attribution attribution) {
            if (index == 0 || lastSpoken == index - 1) {
                return;
            }
            Script.Sentence before = script.sentences.get(index - 1);
            int from = before.from();
            if (newLine(script.sentences.get(index).from())) {
                int first = index - 1;
                while (first > 0
                        && first - 1 > lastSpoken
                        && !newLine(script.sentences.get(first).from())) {
                    first--;
                }
                from = script.sentences.get(first).from();
            }
            add(Kind.INDIRECT, attribution, from, before.to());
        }

        private void add(Kind kind, Attribution attribution, int from, int to) {
            Span content = script.span(from, to);
            String text = content.of(script.text);
            discourse.said(attribution.speaker());
            if (kind == Kind.INDIRECT && attribution.speaker() instanceof Speaker.Unknown) {
                discourse.nobody();
            }
            statements.add(new Statement(
                    id(text),
                    kind,
                    content,
                    text,
                    attribution.cue(),
                    attribution.speaker(),
                    attribution.deliveredBy(),
                    null,
                    null,
                    List.of(),
                    attribution.rule(),
                    attribution.confidence()));
        }

        /** What spellings of the same words have in common: lower case, and one space for whatever stands between two words. */
        private static String words(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            StringBuilder words = new StringBuilder(lower.length());
            boolean between = false;
            int c;
            for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
                c = lower.codePointAt(i);
                boolean part = Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.LETTER_NUMBER
                        || Character.getType(c) == Character.OTHER_NUMBER;
                if (part) {
                    words.append(between && !words.isEmpty() ? " " : "").appendCodePoint(c);
                }
                between = !part;
            }
            return words.toString();
        }

        private String id(String text) {
            String words = words(text);
            for (int copy = copies.getOrDefault(words, 0); ; copy++) {
                String id = document + "-" + HEX.toHexDigits((words + "#" + copy).hashCode());
                if (ids.add(id)) {
                    copies.put(words, copy + 1);
                    return id;
                }
            }
        }
    }
}
