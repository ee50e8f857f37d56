package tutur.official;

import java.util.List;
import tutur.official.Lexicon.Role;
import tutur.text.Token;

/** Reads titles and ranks in front of names and degrees behind them. Dots and spaces in them are optional. */
final class Titles {

    private static final int LONGEST_CHAIN = 16;

    private final Lexicon lexicon;
    private final Scan scan;
    /** One more than what {@code prefix} answers, 0 where it was not asked yet: readers ask again and again. */
    private final int[] behind;

    private final int[] behindDegree;

    Titles(Lexicon lexicon, Scan scan) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.behind = new int[scan.size()];
        this.behindDegree = new int[scan.size()];
    }

    /** Index behind the title that begins at a token, or that token's index when none does. */
    int prefix(int at) {
        if (at < 0 || at >= behind.length) {
            return at;
        }
        if (behind[at] == 0) {
            behind[at] = read(at) + 1;
        }
        return behind[at] - 1;
    }

    private int read(int at) {
        Token token = scan.word(at);
        if (token.kind() != Token.Kind.WORD) {
            return at;
        }
        int spaced = rank(at);
        if (spaced > at) {
            return begins(branch(spaced)) ? branch(spaced) : at;
        }
        int chain = chain(at);
        for (int end = chain; end > at; end -= 2) {
            String joined = joined(at, end);
            boolean known = lexicon.is(Role.PREFIX, joined)
                    || lexicon.is(Role.RANK, joined)
                    || lexicon.is(Role.ADDRESS, joined) && !joined.equals("sang");
            if (known && (token.capitalised() || joined.startsWith("dr") || joined.startsWith("hj"))) {
                int behind = branch(skipDot(end));
                return begins(behind) ? behind : at;
            }
        }
        return at;
    }

    /** Whether a rank of several words stands before a name here: Inspektur Jenderal N is no inspector. */
    boolean ranked(int at) {
        return rank(at) > at && begins(rank(at));
    }

    private int rank(int at) {
        Token first = scan.word(at);
        for (int words = first.capitalised() && lexicon.beginsRank(first.lower()) ? 3 : 1; words > 1; words--) {
            if (!scan.mark(at + 1, "(") && lexicon.is(Role.RANK, joined(at, at + words))) {
                return skipDot(at + words);
            }
        }
        return at;
    }

    /** Index behind the branch in brackets that ranks may have: Kolonel Laut (P) N, Letkol (Inf) N. */
    private int branch(int at) {
        Token word = scan.word(at + 1);
        boolean branch = scan.mark(at, "(")
                && scan.mark(at + 2, ")")
                && word.capitalised()
                && (word.text().length() == 1 || lexicon.is(Role.RANK, word.lower()));
        return branch ? at + 3 : at;
    }

    private boolean begins(int at) {
        return scan.word(at).capitalised() || prefixLike(at);
    }

    private boolean prefixLike(int at) {
        String word = scan.word(at).lower();
        return scan.word(at).kind() == Token.Kind.WORD
                && (lexicon.is(Role.PREFIX, word) || lexicon.is(Role.RANK, word));
    }

    private int skipDot(int at) {
        int end = at;
        while (end < at + LONGEST_CHAIN && scan.mark(end, ".") && scan.glued(end)) {
            end++;
        }
        return end;
    }

    /** Index behind a chain of words joined by dots without space, such as S.Sos or K.H. */
    private int chain(int at) {
        int end = at + 1;
        while (end < at + LONGEST_CHAIN
                && scan.mark(end, ".")
                && scan.glued(end)
                && scan.glued(end + 1)
                && scan.word(end + 1).capitalised()) {
            end += 2;
        }
        return end;
    }

    String joined(int from, int end) {
        if (end == from + 1 && scan.word(from).kind() == Token.Kind.WORD) {
            return scan.word(from).lower();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (scan.word(i).kind() == Token.Kind.WORD) {
                joined.append(scan.word(i).lower());
            }
        }
        return joined.toString();
    }

    String text(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            boolean apart = scan.word(i).kind() == Token.Kind.WORD || scan.mark(i, "(");
            text.append(i > from && apart && !scan.glued(i) ? " " : "")
                    .append(scan.word(i).text());
        }
        return text.toString();
    }

    /** Index behind the degrees that follow a name, adding them to {@code titles}; {@code from} when there are none. */
    int degrees(int from, List<String> titles) {
        int at = from;
        while (true) {
            int start = at;
            while (scan.mark(start, ",") || scan.mark(start, ".") && scan.mark(start + 1, ",")) {
                start++;
            }
            int end = degreeAt(start);
            if (end == start) {
                return at;
            }
            titles.add(text(start, end));
            at = abbreviated(end) ? end + 1 : end;
        }
    }

    /** Whether a full stop belongs to the degree before it rather than to the sentence. */
    private boolean abbreviated(int at) {
        Token next = scan.word(at + 1);
        boolean goesOn = next.kind() == Token.Kind.WORD && !next.capitalised();
        return scan.mark(at, ".") && (goesOn || scan.mark(at + 1, ",") || degreeAt(at + 1) > at + 1);
    }

    /** Index behind the degree that begins at a token, or that token's index when none does. */
    int degreeAt(int at) {
        if (at < 0 || at >= behindDegree.length) {
            return at;
        }
        if (behindDegree[at] == 0) {
            behindDegree[at] = degree(at) + 1;
        }
        return behindDegree[at] - 1;
    }

    private int degree(int at) {
        Token token = scan.word(at);
        if (token.kind() != Token.Kind.WORD || !token.capitalised()) {
            return at;
        }
        for (int end = chain(at); end > at; end -= 2) {
            String joined = joined(at, end);
            boolean upper = end > at + 1
                    || token.text().length() < 2
                    || !Character.isLowerCase(token.text().charAt(1));
            if (lexicon.is(Role.DEGREE, joined) && (upper || joined.length() > 2)) {
                return end;
            }
        }
        int next = scan.mark(at + 1, ".") ? at + 2 : at + 1;
        boolean spaced = token.text().length() == 1
                && scan.word(next).capitalised()
                && lexicon.is(Role.DEGREE, joined(at, next + 1));
        return spaced ? next + 1 : at;
    }
}
