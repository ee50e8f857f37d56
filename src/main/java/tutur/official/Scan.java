package tutur.official;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.region.FoundRegion;
import tutur.text.Span;
import tutur.text.Token;
import tutur.text.Tokens;

/** The tokens of one text with the places named in it. Read-only once built; of one thread. */
final class Scan {

    /** A number as units and constituencies have it. */
    static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");

    private static final int LONGEST_BRACKET = 8;

    private static final Set<String> LOCALITY_WORDS = Set.of(
            "desa",
            "kelurahan",
            "kecamatan",
            "kampung",
            "nagari",
            "gampong",
            "distrik",
            "dusun",
            "pekon",
            "kel",
            "kec");

    final String text;
    final List<Token> tokens;
    private final Map<Integer, FoundRegion> placeAt = new HashMap<>();
    private final BitSet inPlace = new BitSet();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> localities = new HashSet<>();

    Scan(Tokens read, List<FoundRegion> places) {
        this.text = read.text();
        this.tokens = read.list();
        for (FoundRegion place : places) {
            int first = tokenAt(place.name().start());
            if (first >= 0) {
                placeAt.merge(
                        first, place, (a, b) -> a.name().length() >= b.name().length() ? a : b);
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).capitalised() && lower(i - 1) && !word(i + 1).capitalised()) {
                alone.add(tokens.get(i).lower());
            }
        }
        placeAt.forEach((at, place) -> inPlace.set(at, afterPlace(at, place)));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (LOCALITY_WORDS.contains(tokens.get(i).lower())
                    && !word(i - 1).is("kepala")
                    && !word(i - 1).is("wali")
                    && !word(i - 1).is("sekretaris")) {
                remember(i + 1);
            }
        }
    }

    private boolean lower(int at) {
        return word(at).kind() == Token.Kind.WORD && !word(at).capitalised();
    }

    /** The token that begins at an offset or at most three characters before it; -1 when there is none. */
    private int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = tokens.get(middle).span();
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.start() > offset) {
                high = middle - 1;
            } else {
                return offset < span.start() + 4 ? middle : -1;
            }
        }
        return -1;
    }

    private void remember(int from) {
        List<String> words = new ArrayList<>();
        for (int i = from;
                i < size()
                        && words.size() < 4
                        && (word(i).capitalised() || number(i))
                        && !LOCALITY_WORDS.contains(word(i).lower());
                i++) {
            words.add(word(i).lower());
        }
        localities.add(String.join(" ", words));
    }

    int size() {
        return tokens.size();
    }

    /** Whether this is written as a title with a capital on every word that matters. */
    boolean titleCase() {
        long words = tokens.stream()
                .filter(t -> t.kind() == Token.Kind.WORD && t.text().length() > 3)
                .count();
        long capitals = tokens.stream()
                .filter(t -> t.text().length() > 3 && t.capitalised())
                .count();
        return capitals * 10 >= words * 8;
    }

    /** The token at an index, or a line break beyond the ends. */
    Token word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : BEYOND;
    }

    private static final Token BEYOND = new Token(Token.Kind.BREAK, new Span(0, 0), "\n", "\n");

    boolean mark(int at, String mark) {
        return word(at).kind() == Token.Kind.MARK && word(at).text().equals(mark);
    }

    boolean number(int at) {
        return word(at).kind() == Token.Kind.NUMBER;
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

    /** Index behind where a member of a parliament was elected, as Dapil 6, Dapil Jatim 8 or asal Lampung; the token itself when that is not told. */
    int afterConstituency(int at) {
        FoundRegion place = place(at + 1);
        if (word(at).is("asal") && place != null) {
            return afterPlace(at + 1, place);
        }
        if (!word(at).is("dapil")) {
            return at;
        }
        int end = place == null ? at + 1 : afterPlace(at + 1, place);
        boolean numbered = number(end) || ROMAN.matcher(word(end).text()).matches();
        return numbered ? end + 1 : end;
    }

    /** Whether the words begin here that open the names of Balinese nobles, though the first is a word elsewhere: Anak Agung N. */
    boolean caste(int at) {
        return word(at).capitalised()
                && word(at).is("anak")
                && word(at + 1).capitalised()
                && word(at + 1).is("agung");
    }

    /** Whether ini, itu or tersebut stands at an index. */
    boolean points(int at) {
        return word(at).is("itu") || word(at).is("ini") || word(at).is("tersebut");
    }

    /** Whether the token at an index follows its neighbour without space. */
    boolean glued(int at) {
        return at > 0
                && at < size()
                && word(at - 1).span().end() == word(at).span().start();
    }

    /** Takes note that a name of somebody begins at a token, whatever place has this name elsewhere. */
    void named(int at) {
        placeAt.remove(at);
        inPlace.clear(at);
    }

    /** The place whose name begins at a token, or null. */
    @Nullable
    FoundRegion place(int at) {
        return placeAt.get(at);
    }

    /** Whether a word stands with a capital and without capitalised neighbours behind a word in lower case, as only names do. */
    boolean alone(String word) {
        return alone.contains(word);
    }

    /** Whether a sentence, a line or a quotation begins with a token. */
    boolean opens(int at) {
        Token before = word(at - 1);
        return before.kind() == Token.Kind.BREAK || before.quotationMark() || mark(at - 1, ".");
    }

    /** Whether a token is part of the name of a place. */
    boolean inPlace(int at) {
        return at >= 0 && inPlace.get(at);
    }

    /** Index of the token behind the place that begins at {@code at}. */
    int afterPlace(int at, FoundRegion place) {
        int end = at;
        while (end < size() && word(end).span().start() < place.name().end()) {
            end++;
        }
        return end;
    }

    /** How many words from {@code at} on are the name of a village or district that the text names as such elsewhere. */
    int locality(int at, int most) {
        StringBuilder phrase = new StringBuilder();
        int found = 0;
        for (int i = 0; i < most; i++) {
            phrase.append(i == 0 ? "" : " ").append(word(at + i).lower());
            if (localities.contains(phrase.toString())) {
                found = i + 1;
            }
        }
        return found;
    }

    Span span(int from, int end) {
        return new Span(word(from).span().start(), word(end - 1).span().end());
    }
}
