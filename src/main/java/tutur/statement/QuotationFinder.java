package tutur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tutur.text.Token;

/**
 * Pairs quotation marks by where they stand, not by their shape: outlets use every glyph for either side (section 3.3 of the language
 * facts). One pass; linear.
 */
final class QuotationFinder {

    private static final int NESTED_WORDS = 6;

    /** Tokens of a paragraph all of which may be speech when its opening mark was lost; of a longer one the last sentence is. */
    private static final int LONGEST_PARAGRAPH = 80;

    /** Verbs that some outlets begin with a capital behind a quotation. */
    private static final Set<String> VERBS =
            Set.of("kata", "ujar", "ucap", "tutur", "ungkap", "jelas", "tegas", "tambah");

    private static final Set<String> PRONOUNS = Set.of("dia", "ia", "beliau");

    private final List<Token> tokens;
    private final QuotationMarks marks;
    private final List<Quotation> found = new ArrayList<>();

    QuotationFinder(List<Token> tokens) {
        this.tokens = tokens;
        this.marks = new QuotationMarks(tokens);
    }

    List<Quotation> find() {
        int at = 0;
        while (at < tokens.size()) {
            if (!marks.at(at)) {
                at++;
            } else if (marks.opens(at) || turned(at)) {
                at = close(at);
            } else {
                at = missingOpener(at);
            }
        }
        return found;
    }

    /** Whether a closing glyph between a sentence's end and a capital opens: fasilitas umum.”Kami senang,” for a mark closes it. */
    private boolean turned(int at) {
        int behind = at + marks.width(at);
        return tokens.get(at).is("”")
                && at > 0
                && ".!?".contains(tokens.get(at - 1).text())
                && marks.glued(at)
                && marks.glued(behind)
                && tokens.get(behind).capitalised()
                && marks.closerAhead(behind);
    }

    private boolean closes(int at) {
        int behind = at + marks.width(at);
        boolean freeRight = marks.breaks(behind)
                || !marks.glued(behind)
                || tokens.get(behind).kind() == Token.Kind.MARK;
        boolean freeLeft = marks.breaks(at - 1) || !marks.glued(at);
        return !freeLeft || freeRight;
    }

    /**
     * Finds the closing mark for the opening one at {@code open}; goes on over line breaks when a later line closes it. A mark that is
     * free on both sides and behind which another opens is left over from words that were lost.
     */
    private int close(int open) {
        int from = open + marks.width(open);
        int lines = 0;
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.BREAK) {
                if (++lines > 4 || !goesOn(at)) {
                    return end(open, from, at, at, false);
                }
            } else if (marks.at(at) && marks.opens(at) && !closesHere(at)) {
                int nested = strayed(at) ? at : nestedEnd(at);
                if (nested < 0) {
                    return marks.glued(from) ? end(open, from, at, at, false) : from;
                }
                at = nested;
            } else if (marks.at(at) && (closes(at) || closesHere(at))) {
                return end(open, from, at, at + marks.width(at), true);
            }
        }
        return end(open, from, tokens.size(), tokens.size(), false);
    }

    /** A mark closes when it follows a stop and is free on both sides, or glued to the verb behind it: …, "kata N. */
    private boolean closesHere(int at) {
        int behind = at + marks.width(at);
        boolean stop = at > 0 && ".,!?".contains(tokens.get(at - 1).text());
        boolean straight = tokens.get(at).is("\"") && !marks.glued(at);
        return stop && (!marks.glued(behind) && !reopens(at) || straight && verb(behind));
    }

    /** Whether a mark that is free on both sides opens, for it stands between two sentences and the next one closes. */
    private boolean reopens(int at) {
        int behind = at + marks.width(at);
        return !tokens.get(at - 1).is(",")
                && behind < tokens.size()
                && tokens.get(behind).capitalised()
                && marks.closerAhead(behind);
    }

    private boolean verb(int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.WORD
                && (!tokens.get(at).capitalised()
                        || VERBS.contains(tokens.get(at).lower()));
    }

    /** Whether an opening mark stands in the middle of a sentence that another closes: “Ini awal untuk “anggaran nanti,” kata N. */
    private boolean strayed(int at) {
        return at > 0
                && tokens.get(at - 1).kind() == Token.Kind.WORD
                && nestedEnd(at) < 0
                && marks.closerAhead(at + marks.width(at));
    }

    /** Index of the mark that closes a short quotation inside another, or -1. */
    private int nestedEnd(int at) {
        for (int i = at + 1; i <= at + NESTED_WORDS && !marks.breaks(i); i++) {
            if (marks.at(i) && !marks.opens(i)) {
                return marks.closerAhead(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the line behind a break goes on with the quotation: it does not open one, and it closes one. */
    private boolean goesOn(int lineBreak) {
        if (marks.breaks(lineBreak + 1) || marks.at(lineBreak + 1)) {
            return false;
        }
        for (int i = lineBreak + 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.BREAK) {
                return i + 1 < tokens.size() && !marks.at(i + 1) && i - lineBreak < 200 && goesOn(i);
            }
            if (marks.at(i)) {
                return !marks.opens(i);
            }
        }
        return false;
    }

    private int end(int open, int from, int to, int after, boolean complete) {
        int cue = complete ? to : cue(from, to);
        if (cue < to) {
            found.add(new Quotation(open, from, cue, cue, false));
            return cue;
        }
        if (to > from && (complete || marks.glued(from))) {
            found.add(new Quotation(open, from, to, after, complete));
        }
        return Math.max(after, open + 1);
    }

    /** Index behind the comma before a verb and its speaker, where a quotation ends that nothing closes: “Baik, ujar Bupati; else its end. */
    private int cue(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            Token who = tokens.get(i + 1);
            boolean verb =
                    tokens.get(i - 1).is(",") && VERBS.contains(tokens.get(i).lower());
            if (verb && (who.capitalised() || PRONOUNS.contains(who.lower()))) {
                return i;
            }
        }
        return to;
    }

    /** Where the sentence that ends at a token begins: at the start of a text stands what happened, not what somebody said. */
    private int lastSentence(int at) {
        for (int i = at - 2; i > 0; i--) {
            boolean stop = tokens.get(i).is(".") && !marks.glued(i + 1) && marks.glued(i);
            if (stop
                    && tokens.get(i + 1).capitalised()
                    && tokens.get(i - 1).text().length() > 2) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a mark behind a stop opens the next sentence, though a space keeps it apart from that: …tepat." Orang selalu bilang …," kata N. */
    private boolean late(int at) {
        int behind = at + marks.width(at);
        return at > 0
                && marks.glued(at)
                && ".!?".contains(tokens.get(at - 1).text())
                && behind < tokens.size()
                && tokens.get(behind).capitalised()
                && !VERBS.contains(tokens.get(behind).lower())
                && marks.closerAhead(behind);
    }

    /** Whether a mark at the end of a line is the one that the next line, which closes one before its verb, has lost. */
    private boolean ofNextLine(int at) {
        int line = at + marks.width(at) + 1;
        if (!marks.glued(at)
                || !".!?".contains(tokens.get(at - 1).text())
                || !marks.breaks(line - 1)
                || marks.breaks(line)) {
            return false;
        }
        for (int i = line; !marks.breaks(i); i++) {
            if (marks.at(i)) {
                return !marks.opens(i)
                        && tokens.get(i - 1).is(",")
                        && tokens.get(line).capitalised();
            }
        }
        return false;
    }

    /** Whether a verb of speech with its speaker in it stands at a token: …di luar kompleks” jelasnya. */
    private boolean enclitic(int at) {
        String word = marks.breaks(at) ? "" : tokens.get(at).lower();
        return word.endsWith("nya") && VERBS.contains(word.substring(0, word.length() - 3));
    }

    /** A closing mark that nothing opened: the quotation begins with the sentence, or with its paragraph when nothing else speaks there. */
    private int missingOpener(int at) {
        if (late(at)) {
            return close(at);
        }
        if (ofNextLine(at)) {
            return at + marks.width(at);
        }
        int start = at;
        while (start > 0 && !marks.breaks(start - 1) && !marks.at(start - 1)) {
            start--;
        }
        start = start > 0 && at - start <= LONGEST_PARAGRAPH ? start : Math.max(start, lastSentence(at));
        boolean plausible = marks.glued(at)
                && at - start >= 5
                && (",.!?".contains(tokens.get(at - 1).text()) || enclitic(at + marks.width(at)))
                && !marks.at(start - 1);
        if (plausible) {
            found.add(new Quotation(start, start, at, at + marks.width(at), false));
        }
        return at + marks.width(at);
    }
}
