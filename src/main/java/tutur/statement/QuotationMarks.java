package tutur.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tutur.text.Token;

/** Knows which tokens are quotation marks, single and doubled ones too, and by their neighbours which of them open. */
final class QuotationMarks {

    private final List<Token> tokens;
    private final Set<Integer> singles = new HashSet<>();

    QuotationMarks(List<Token> tokens) {
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

    boolean at(int at) {
        return at >= 0 && at < tokens.size() && (tokens.get(at).quotationMark() || doubled(at) || singles.contains(at));
    }

    /** Two single marks in a row stand for one double mark. */
    private boolean doubled(int at) {
        return single(at) && single(at + 1) && glued(at + 1);
    }

    private boolean single(int at) {
        return at >= 0 && at < tokens.size() && "'‘’".contains(tokens.get(at).text());
    }

    int width(int at) {
        return doubled(at) ? 2 : 1;
    }

    boolean glued(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    boolean breaks(int at) {
        return at < 0 || at >= tokens.size() || tokens.get(at).kind() == Token.Kind.BREAK;
    }

    /** Whether a mark stands as an opening one: free on its left, or glued to a sentence's end and to a capital. */
    boolean opens(int at) {
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
                    && (tokens.get(behind).capitalised() || tokens.get(behind).is("("));
        }
        boolean alone = breaks(at - 1) && tokens.get(at).is("”") && !breaks(behind) && closerAhead(behind);
        return freeLeft && ("“„\"‘".contains(tokens.get(at).text()) && !breaks(behind) || alone);
    }

    boolean closerAhead(int from) {
        for (int i = from; !breaks(i); i++) {
            if (at(i)) {
                return !opens(i);
            }
        }
        return false;
    }
}
