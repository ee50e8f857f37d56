package tutur.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.text.Span;
import tutur.text.Token;

/** A text as the readers of statements see it: tokens, quotations, sentences around them, and who is mentioned where. */
final class Script {

    private static final int LONGEST_BRACKET = 8;

    private static final Token BEYOND = new Token(Token.Kind.BREAK, new Span(0, 0), "\n", "\n");

    /**
     * A sentence; quotations in it are whole.
     *
     * @param from index of its first token
     * @param to index behind its last token
     */
    record Sentence(int from, int to) {}

    final String text;
    final List<Token> tokens;
    final List<Quotation> quotations;
    final List<Sentence> sentences = new ArrayList<>();
    private final int[] quotationAt;
    private final Map<Integer, Mention> mentionAt = new HashMap<>();
    private final Map<Integer, Mention> mentionEnding = new HashMap<>();

    Script(String text, List<Token> tokens, List<Quotation> quotations, List<Span> cuts, List<Mention> mentions) {
        this.text = text;
        this.tokens = tokens;
        this.quotations = quotations;
        this.quotationAt = new int[tokens.size()];
        java.util.Arrays.fill(quotationAt, -1);
        for (int q = 0; q < quotations.size(); q++) {
            for (int i = quotations.get(q).open(); i < quotations.get(q).after(); i++) {
                quotationAt[i] = q;
            }
        }
        index(mentions);
        cut(cuts);
    }

    private void index(List<Mention> mentions) {
        for (Mention mention : mentions) {
            int first = find(mention.span().start(), Span::start);
            int last = find(mention.span().end(), Span::end);
            if (first >= 0 && last >= 0) {
                mentionAt.put(first, mention);
                mentionEnding.put(last + 1, mention);
            }
        }
    }

    /** The token with this edge, or -1. */
    private int find(int offset, ToIntFunction<Span> edge) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int here = edge.applyAsInt(tokens.get(middle).span());
            if (here == offset) {
                return middle;
            } else if (here < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private void cut(List<Span> cuts) {
        int start = new Opening(this).end();
        int cut = 0;
        for (int i = start; i < tokens.size(); i++) {
            while (cut < cuts.size()
                    && cuts.get(cut).end() < tokens.get(i).span().end()) {
                cut++;
            }
            boolean inside = quotationAt[i] >= 0
                    && i + 1 < quotations.get(quotationAt[i]).after();
            boolean line = tokens.get(i).kind() == Token.Kind.BREAK;
            boolean ends = cut < cuts.size()
                    && cuts.get(cut).end() == tokens.get(i).span().end();
            boolean torn = tornHere(i) || opensBehind(i);
            boolean quoteEnds = quotationAt[i] >= 0 && !inside && closedByStop(i);
            if (!inside && (line || ends || quoteEnds || torn)) {
                add(start, line ? i : i + 1);
                start = i + 1;
            }
        }
        add(start, tokens.size());
    }

    /** Scraping that lost its line breaks leaves "…daerah.,Ia berharap": a comma glued between a stop and a capital or mark. */
    private boolean tornHere(int at) {
        boolean stop = ".!?".contains(word(at - 1).text()) || word(at - 1).quotationMark();
        Token next = word(at + 1);
        return mark(at, ",")
                && stop
                && (next.is(",") && glued(at) || (next.capitalised() || next.quotationMark()) && glued(at + 1));
    }

    /** Whether no space stands between a token and the one before. */
    boolean glued(int at) {
        return at > 0 && word(at - 1).span().end() == word(at).span().start();
    }

    /** Whether the space between a stop and the mark that opens a quotation was lost: …daerah.“Kita harus …” */
    private boolean opensBehind(int stop) {
        Quotation next = mark(stop, ".!?") && glued(stop + 1) ? quotation(stop + 1) : null;
        return next != null && next.open() == stop + 1;
    }

    private void add(int from, int to) {
        if (to > from) {
            sentences.add(new Sentence(from, to));
        }
    }

    /** Whether a quotation that ends with token {@code last} ends a sentence too: a stop inside and a capital behind. */
    private boolean closedByStop(int last) {
        Token before = word(last - 1);
        boolean stop = before.kind() == Token.Kind.MARK && ".!?".contains(before.text());
        return stop && word(last + 1).capitalised();
    }

    Token word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : BEYOND;
    }

    /** Whether ini, itu or tersebut points back to somebody or something: mantan bupati itu. */
    boolean points(int at) {
        Token word = word(at);
        return word.is("itu") || word.is("ini") || word.is("tersebut");
    }

    boolean mark(int at, String marks) {
        return word(at).kind() == Token.Kind.MARK && marks.contains(word(at).text());
    }

    /** Whether a token is made of capitals alone, as the initials of a body are. */
    boolean initials(int at) {
        String word = word(at).text();
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Index behind the bracket that opens at a token and closes soon, else the token itself. */
    int afterBracket(int at) {
        for (int i = at + 1; mark(at, "(") && i <= at + LONGEST_BRACKET; i++) {
            if (mark(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    boolean breaks(int at) {
        return word(at).kind() == Token.Kind.BREAK;
    }

    /** The mention that begins at a token, or null. */
    @Nullable
    Mention mention(int at) {
        return mentionAt.get(at);
    }

    /** The mention that ends before a token, or null. */
    @Nullable
    Mention mentionBefore(int at) {
        return mentionEnding.get(at);
    }

    /** Index of the first token of a mention that ends before token {@code end}. */
    int startOf(Mention mention, int end) {
        int at = end - 1;
        while (at > 0 && word(at).span().start() > mention.span().start()) {
            at--;
        }
        return at;
    }

    /** Index behind a mention that begins at a token. */
    int afterMention(Mention mention, int at) {
        int end = at;
        while (end < tokens.size() && word(end).span().start() < mention.span().end()) {
            end++;
        }
        return end;
    }

    /** Whether a token stands inside a quotation or is one of its marks. */
    boolean quoted(int at) {
        return at >= 0 && at < quotationAt.length && quotationAt[at] >= 0;
    }

    @Nullable
    Quotation quotation(int at) {
        return quoted(at) ? quotations.get(quotationAt[at]) : null;
    }

    Span span(int from, int to) {
        return new Span(word(from).span().start(), word(to - 1).span().end());
    }

    /** The index of the sentence that holds a token. */
    int sentenceOf(int at) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
