package tutur.official;

import tutur.text.Token;

/**
 * Tells how far the name of a body reaches behind a title: over capitalised words, fields in lower case, brackets, lists and joints.
 * A person's name that closes it is still part of the reach.
 */
final class BodyReader {

    private static final int LONGEST = 22;
    private static final int MOST_LOWER = 4;
    private static final int MOST_ITEMS = 5;

    private final Lexicon lexicon;
    private final Scan scan;
    private final NameReader names;
    private final NameStart start;

    BodyReader(Lexicon lexicon, Scan scan, NameReader names, NameStart start) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.names = names;
        this.start = start;
    }

    /** Index behind the words that can belong to the body: capitalised ones, brackets, fields, and what joins them. */
    int end(int from) {
        int at = from;
        int lower = 0;
        int end = from;
        while (at < from + LONGEST) {
            Token token = scan.word(at);
            if (token.capitalised() && lexicon.around("unit stop", token.lower()) || another(at)) {
                break;
            } else if (token.capitalised() || scan.number(at) || scan.mark(at, ".") && initial(at - 1)) {
                lower = 0;
                end = ++at;
            } else if (!scan.number(at + 1) && scan.afterBracket(at) > at) {
                at = scan.afterBracket(at);
                end = at;
            } else if (lower < MOST_LOWER && field(at, at == from + lower)) {
                lower++;
                end = ++at;
            } else if (scan.mark(at, ",") && at > from && listed(at + 1, MOST_ITEMS) && !named(from, at)) {
                at++;
            } else if (joins(at) && goesOn(at + 1) && !named(from, at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a second office of the same person begins behind a token: Direktur A sekaligus Ketua B. */
    private boolean another(int at) {
        return lexicon.around("both", scan.word(at).lower())
                && (lexicon.offices.at(scan.tokens, at + 1) != null
                        || lexicon.callings.at(scan.tokens, at + 1) != null);
    }

    /** A lower-case word that says what the office is for; an unknown one only right behind the title. */
    private boolean field(int at, boolean first) {
        Token token = scan.word(at);
        return token.kind() == Token.Kind.WORD
                && !names.titled(at)
                && !lexicon.around("unit link", token.lower())
                && !lexicon.around("unit stop", token.lower())
                && (lexicon.around("field", token.lower())
                        || lexicon.unit(token.lower())
                        || first && noun(at, MOST_LOWER));
    }

    private boolean noun(int at, int left) {
        String word = scan.word(at).lower();
        boolean verb = word.startsWith("me") || word.startsWith("ber") || word.startsWith("di") || word.endsWith("nya");
        Token next = scan.word(at + 1);
        boolean closes = next.capitalised()
                || scan.mark(at + 1, ",")
                || lexicon.around("unit link", next.lower())
                || left > 1
                        && next.kind() == Token.Kind.WORD
                        && !lexicon.around("unit stop", next.lower())
                        && noun(at + 1, left - 1);
        return !verb && closes;
    }

    private boolean initial(int at) {
        return scan.word(at).capitalised()
                && scan.word(at).text().length() == 1
                && scan.word(at + 2).capitalised();
    }

    private boolean named(int from, int at) {
        int cut = start.in(run(from, at), at, false);
        Name name = cut < 0 ? null : names.at(cut);
        return name != null && names.sure(name);
    }

    /** Whether an item of a list of fields begins here: Pendidikan Pemilih, Partisipasi Masyarakat, dan SDM. */
    private boolean listed(int from, int left) {
        int at = from;
        if (lexicon.offices.at(scan.tokens, from) != null || lexicon.callings.at(scan.tokens, from) != null) {
            return false;
        }
        while (at < from + 5
                && scan.word(at).capitalised()
                && item(scan.word(at).lower())) {
            at++;
        }
        boolean last = scan.word(from).is("dan")
                && item(scan.word(from + 1).lower())
                && scan.word(from + 1).capitalised();
        boolean goes = scan.word(at).is("dan")
                || scan.mark(at, ",") && (scan.word(at + 1).is("dan") || left > 0 && listed(at + 1, left - 1));
        return last || at > from && goes;
    }

    private boolean item(String word) {
        return lexicon.unit(word) || !lexicon.nameWord(word) && lexicon.vocabulary.knows(word);
    }

    private boolean joins(int at) {
        Token token = scan.word(at);
        String next = scan.word(at + 1).lower();
        boolean meets = token.is("di") && (lexicon.around("venue", next) || lexicon.around("locality", next));
        return lexicon.around("unit link", token.lower()) && !meets
                || token.is("dan")
                || token.is("&")
                || token.is("/")
                || token.is("-")
                        && (scan.glued(at)
                                || scan.number(at + 1)
                                || scan.word(at - 1).capitalised());
    }

    private boolean goesOn(int at) {
        Token token = scan.word(at);
        if (lexicon.offices.at(scan.tokens, at) != null) {
            return false;
        }
        return token.capitalised()
                || scan.number(at)
                || lexicon.around("field", token.lower())
                || lexicon.unit(token.lower());
    }

    /** Index of the first word of the last unbroken run of capitalised words before {@code end}. */
    int run(int from, int end) {
        int at = end;
        while (at > from && (scan.word(at - 1).capitalised() || scan.mark(at - 1, ".") && initial(at - 2))) {
            at--;
        }
        return at;
    }
}
