package tutur.official;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tutur.text.Token;

/**
 * Finds where a name begins among capitalised words that also name a body: {@code Pusat Kajian Hutan | Ratna Dewi}. Each word weighs
 * for or against the name by what it is; the cheapest cut wins, when it is cheap enough to be believed. The weights were set on
 * articles of national and regional papers.
 */
final class NameStart {

    private static final double[] LENGTH = {9, 1.0, 0, 0.1, 0.4, 0.9, 1.5};
    private static final double DEAREST = 0.8;
    private static final double KNOWN_FIRST = 0.5;
    /** A village or district office is named after its place: its first word is hardly a person's. */
    private static final double NO_PLACE = 1.5;
    /** What stands together elsewhere belongs together. */
    private static final double TORN = 2;

    private static final double WHOLE = 1;

    private final Scan scan;
    private final Lexicon lexicon;
    private final NameReader names;
    private final Set<String> alone = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    NameStart(Scan scan, Lexicon lexicon, NameReader names) {
        this.names = names;
        this.scan = scan;
        this.lexicon = lexicon;
        for (int i = 0; i < scan.size(); i++) {
            boolean single = scan.word(i).capitalised()
                    && !scan.word(i - 1).capitalised()
                    && !scan.word(i + 1).capitalised();
            if (single && !lexicon.vocabulary.knows(scan.word(i).lower())) {
                alone.add(scan.word(i).lower());
            }
            boolean pair = scan.word(i).capitalised()
                    && scan.word(i + 1).capitalised()
                    && !scan.word(i - 1).capitalised()
                    && !scan.word(i + 2).capitalised();
            if (pair) {
                pairs.add(pair(i));
            }
        }
    }

    /** Two words that stand by themselves elsewhere are the name of a body: no cut goes between them, one behind them is likely. */
    private double bodies(int from, int cut) {
        if (cut - 1 >= from && pairs.contains(pair(cut - 1))) {
            return TORN;
        }
        return cut - 2 >= from && pairs.contains(pair(cut - 2)) ? -WHOLE : 0;
    }

    private String pair(int at) {
        return scan.word(at).lower() + " " + scan.word(at + 1).lower();
    }

    /** Index of the first word of the name that ends a run of capitalised words and initials; -1 when none can be believed. */
    int in(int from, int end, boolean local) {
        int last = end;
        while (last > from
                && (scan.word(last - 1).kind() != Token.Kind.WORD
                        || lexicon.notName(scan.word(last - 1).lower()))) {
            last--;
        }
        for (int i = from; i < last; i++) {
            boolean title = names.titled(i)
                    && (i == from
                            || !lexicon.around("organisation", scan.word(i - 1).lower()));
            if (title) {
                return i;
            }
        }
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int cut = last - 1; cut >= from && words(cut, last) < LENGTH.length; cut--) {
            int length = words(cut, last);
            double name = cost(cut, last, true);
            double sum = name + cost(from, cut, false) + LENGTH[length];
            sum += local && cut == from && !lexicon.nameWord(scan.word(cut).lower()) ? NO_PLACE : 0;
            sum -= lexicon.nameWord(scan.word(cut).lower()) && !scan.inPlace(cut) ? KNOWN_FIRST : 0;
            boolean starts = scan.word(cut).capitalised() && !scan.mark(cut - 1, ".");
            sum += bodies(from, cut);
            if (starts && name <= DEAREST * length && sum < least) {
                least = sum;
                best = cut;
            }
        }
        return best;
    }

    private int words(int from, int end) {
        int words = 0;
        for (int i = from; i < end; i++) {
            words += scan.word(i).kind() == Token.Kind.WORD ? 1 : 0;
        }
        return words;
    }

    private double cost(int from, int end, boolean name) {
        double sum = 0;
        for (int i = from; i < end; i++) {
            if (scan.word(i).kind() == Token.Kind.WORD) {
                sum += name ? asName(i) : asUnit(i);
            }
        }
        return sum;
    }

    private double asName(int at) {
        Token token = scan.word(at);
        String word = token.lower();
        if (lexicon.around("organisation", scan.word(at - 1).lower())) {
            return 2;
        }
        if (lexicon.nameWord(word)) {
            return 0;
        }
        boolean again = alone.contains(word);
        if (acronym(token)) {
            return token.text().length() > 2 ? 3 : 0.8;
        }
        if (lexicon.unit(word) || lexicon.notName(word) || lexicon.around("organisation", word)) {
            return 3;
        }
        if (scan.inPlace(at)) {
            return 2;
        }
        if (lexicon.vocabulary.knows(word)) {
            return 1.6;
        }
        return again ? 0.2 : 0.6;
    }

    private double asUnit(int at) {
        Token token = scan.word(at);
        String word = token.lower();
        if (lexicon.around("organisation", scan.word(at - 1).lower()) || lexicon.unit(word) || acronym(token)) {
            return 0;
        }
        if (lexicon.nameWord(word)) {
            return 1.5;
        }
        if (scan.inPlace(at) || lexicon.vocabulary.knows(word) || lexicon.notName(word)) {
            return 0;
        }
        return alone.contains(word) ? 1.4 : 0.9;
    }

    private static boolean acronym(Token token) {
        String text = token.text();
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
