package tutur.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tutur.text.Token;

/**
 * Pairs quotation marks by where they stand, not by their shape: outlets use every glyph for either side (section 3.3 of the language
 * facts). One pass; linear.
 */
final class QuotationFinder {

    private static final int NESTED_WORDS = 6;

    /** Verbs that some outlets begin with a capital behind a quotation. */
    private static final Set<String> VERBS =
            Set.of("kata", "ujar", "ucap", "tutur", "ungkap", "jelas", "tegas", "tambah");

    private static final Set<String> PRONOUNS = Set.of("dia", "ia", "beliau");

    private final List<Token> tokens;
    private final List<Quotation> found = new ArrayList<>();

    private final Set<Integer> singles = new HashSet<>();

    QuotationFinder(List<Token> tokens) {
        this.tokens = tokens;
        boolean inside = false;
        for (int i = 0; i < tokens.size(); i++) {
            inside = !breaks(i) && inside != tokens.get(i).quotationMark();
            if (inside) {
                continue;
            }
            if (tokens.get(i).text().equals("‘")) {
                pairSingle(i, "’");
            } else if (tokens.get(i).text().equals("'") && opensStraight(i)) {
                pairSingle(i, "'");
            }
        }
    }

    private boolean opensStraight(int at) {
        return (breaks(at - 1) || !glued(at))
                && glued(at + 1)
                && tokens.get(at + 1).capitalised();
    }

    /** Some outlets print speech between single marks; a stop or comma at the end tells it from a word in quotes. */
    private void pairSingle(int open, String closer) {
        for (int i = open + 1; i < tokens.size() && !breaks(i) && !tokens.get(i).quotationMark(); i++) {
            boolean closes = tokens.get(i).text().equals(closer);
            if (closes && i - open > 4) {
                boolean stop = ".,!?".contains(tokens.get(i - 1).text())
                        || i + 1 < tokens.size() && tokens.get(i + 1).is(",");
                if (stop) {
                    singles.add(open);
                    singles.add(i);
                }
            }
            if (closes) {
                return;
            }
        }
    }

    List<Quotation> find() {
        int at = 0;
        while (at < tokens.size()) {
            if (!mark(at)) {
                at++;
            } else if (opens(at) || turned(at)) {
                at = close(at);
            } else {
                at = missingOpener(at);
            }
        }
        return found;
    }

    private boolean mark(int at) {
        return at >= 0 && at < tokens.size() && (tokens.get(at).quotationMark() || doubled(at) || singles.contains(at));
    }

    /** Two single marks in a row stand for one double mark. */
    private boolean doubled(int at) {
        return single(at) && single(at + 1) && glued(at + 1);
    }

    private boolean single(int at) {
        return at >= 0 && at < tokens.size() && "'‘’".contains(tokens.get(at).text());
    }

    private int width(int at) {
        return doubled(at) ? 2 : 1;
    }

    private boolean glued(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    private boolean breaks(int at) {
        return at < 0 || at >= tokens.size() || tokens.get(at).kind() == Token.Kind.BREAK;
    }

    /** Whether a mark stands as an opening one: free on its left, or glued to a sentence's end and to a capital. */
    private boolean opens(int at) {
        int behind = at + width(at);
        boolean freeLeft =
                breaks(at - 1) || !glued(at) || "(/".contains(tokens.get(at - 1).text());
        boolean freeRight = breaks(behind) || !glued(behind);
        if (freeLeft && !freeRight) {
            return true;
        }
        boolean stop = at > 0 && ".,!?:;".contains(tokens.get(at - 1).text());
        if (!freeLeft && !freeRight) {
            return stop
                    && "“„«\"".contains(tokens.get(at).text())
                    && tokens.get(behind).capitalised();
        }
        return freeLeft && "“„\"‘".contains(tokens.get(at).text()) && !breaks(behind);
    }

    /** Whether a closing glyph between a sentence's end and a capital opens: fasilitas umum.”Kami senang,” for a mark closes it. */
    private boolean turned(int at) {
        int behind = at + width(at);
        return tokens.get(at).is("”")
                && at > 0
                && ".!?".contains(tokens.get(at - 1).text())
                && glued(at)
                && glued(behind)
                && tokens.get(behind).capitalised()
                && closerAhead(behind);
    }

    private boolean closes(int at) {
        int behind = at + width(at);
        boolean freeRight =
                breaks(behind) || !glued(behind) || tokens.get(behind).kind() == Token.Kind.MARK;
        boolean freeLeft = breaks(at - 1) || !glued(at);
        return !freeLeft || freeRight;
    }

    /**
     * Finds the closing mark for the opening one at {@code open}; goes on over line breaks when a later line closes it. A mark that is
     * free on both sides and behind which another opens is left over from words that were lost.
     */
    private int close(int open) {
        int from = open + width(open);
        int lines = 0;
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.BREAK) {
                if (++lines > 4 || !goesOn(at)) {
                    return end(open, from, at, at, false);
                }
            } else if (mark(at) && opens(at) && !closesHere(at)) {
                int nested = nestedEnd(at);
                if (nested < 0) {
                    return glued(from) ? end(open, from, at, at, false) : from;
                }
                at = nested;
            } else if (mark(at) && (closes(at) || closesHere(at))) {
                return end(open, from, at, at + width(at), true);
            }
        }
        return end(open, from, tokens.size(), tokens.size(), false);
    }

    /** A mark closes when it follows a stop and is free on both sides, or glued to the verb behind it: …, "kata N. */
    private boolean closesHere(int at) {
        int behind = at + width(at);
        boolean stop = at > 0 && ".,!?".contains(tokens.get(at - 1).text());
        boolean straight = tokens.get(at).is("\"") && !glued(at);
        return stop && (!glued(behind) && !reopens(at) || straight && verb(behind));
    }

    /** Whether a mark that is free on both sides opens, for it stands between two sentences and the next one closes. */
    private boolean reopens(int at) {
        int behind = at + width(at);
        return !tokens.get(at - 1).is(",")
                && behind < tokens.size()
                && tokens.get(behind).capitalised()
                && closerAhead(behind);
    }

    private boolean verb(int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.WORD
                && (!tokens.get(at).capitalised()
                        || VERBS.contains(tokens.get(at).lower()));
    }

    /** Index of the mark that closes a short quotation inside another, or -1. */
    private int nestedEnd(int at) {
        for (int i = at + 1; i <= at + NESTED_WORDS && !breaks(i); i++) {
            if (mark(i) && !opens(i)) {
                return closerAhead(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean closerAhead(int from) {
        for (int i = from; !breaks(i); i++) {
            if (mark(i)) {
                return !opens(i);
            }
        }
        return false;
    }

    /** Whether the line behind a break goes on with the quotation: it does not open one, and it closes one. */
    private boolean goesOn(int lineBreak) {
        if (breaks(lineBreak + 1) || mark(lineBreak + 1)) {
            return false;
        }
        for (int i = lineBreak + 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.BREAK) {
                return i + 1 < tokens.size() && !mark(i + 1) && i - lineBreak < 200 && goesOn(i);
            }
            if (mark(i)) {
                return !opens(i);
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
        if (to > from) {
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
            boolean stop = tokens.get(i).is(".") && !glued(i + 1) && glued(i);
            if (stop
                    && tokens.get(i + 1).capitalised()
                    && tokens.get(i - 1).text().length() > 2) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A closing mark that nothing opened: the quotation begins with the sentence, or with its paragraph when nothing else speaks there. */
    private int missingOpener(int at) {
        int start = at;
        while (start > 0 && !breaks(start - 1) && !mark(start - 1)) {
            start--;
        }
        start = start > 0 ? start : lastSentence(at);
        boolean plausible = glued(at)
                && at - start >= 5
                && ",.!?".contains(tokens.get(at - 1).text())
                && !mark(start - 1);
        if (plausible) {
            found.add(new Quotation(start, start, at, at + width(at), false));
        }
        return at + width(at);
    }
}
