package tutur.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Our analysis: turns a text into the terms that archives store and queries ask for. Every engine sees the same terms, one after the
 * other: no term is left out, none stands in the place of another. Immutable and safe to share.
 *
 * <p>Words are runs of letters and digits. Initials and degrees lose their full stops and become one term ({@code S.Sos} is {@code
 * ssos}), apostrophes and accents vanish ({@code Jum'at} is {@code jumat}), thousands are joined ({@code 1.250.000} is {@code
 * 1250000}), {@code Rp} is cut from its number. A hyphen cuts, except in doubled words ({@code langkah-langkah}, whose stem is {@code
 * langkah}); an ending behind a hyphen is dropped ({@code ASN-nya} is {@code asn}).
 */
public final class Terms {

    /** The longest term, in characters; what is longer is cut off. */
    public static final int LONGEST = 64;

    private static final Set<String> ENDINGS = Set.of("nya", "lah", "kah", "pun", "ku", "mu");

    /**
     * A term; its position is its index in the list.
     *
     * @param exact the word in lower case without accents, apostrophes and the dots of initials and degrees
     * @param stem its root where we know it, else the same as {@code exact}
     * @param span where it stands in the text
     */
    public record Term(String exact, String stem, Span span) {}

    private final Stemmer stemmer;
    private final Set<String> degrees = new HashSet<>();

    private Terms(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    /** With the roots, names and degrees of our tables. @throws IllegalStateException when a table is missing or malformed */
    public static Terms load() {
        Terms terms = new Terms(Stemmer.load());
        Table.rows(Terms.class, "degrees.tsv", 1).forEach(row -> terms.degrees.add(row.getFirst()));
        return terms;
    }

    /** Changes whenever the terms of some text change: what was analysed by another version must be analysed again. */
    public String version() {
        return "3";
    }

    /** Whether a word in lower case is Indonesian as far as we know: a root, or made of one. Names that look derived are not. */
    public boolean knows(String word) {
        return stemmer.knows(word);
    }

    /** Whether a word in lower case is made of another one, as {@code kehadiran} is of {@code hadir}. */
    public boolean derived(String word) {
        return stemmer.derived(word);
    }

    /** The terms of {@code text} in order; their spans do not overlap. */
    public List<Term> of(String text) {
        List<Term> terms = new ArrayList<>(text.length() / 6);
        WordCutter words = new WordCutter(text);
        for (int at = words.next(0); at < text.length(); at = words.next(at)) {
            at = add(terms, words, at);
        }
        return terms;
    }

    /** Adds the term or terms that begin at {@code start}; returns where to go on. */
    private int add(List<Term> terms, WordCutter words, int start) {
        int end = words.end(start);
        int currency = words.currencyEnd(start, end);
        if (currency > start) {
            terms.add(plain(words, start, currency));
            return currency;
        }
        int number = words.numberEnd(start, end);
        if (number > start) {
            String written = words.number(start, number);
            terms.add(new Term(written, written, new Span(start, number)));
            return number;
        }
        int dotted = words.dottedEnd(start, end, degrees);
        if (dotted > end) {
            terms.add(plain(words, start, dotted));
            return dotted;
        }
        return addHyphenated(terms, words, start, end);
    }

    private int addHyphenated(List<Term> terms, WordCutter words, int start, int end) {
        Term first = plain(words, start, end);
        int second = words.behindHyphen(end);
        if (second < 0) {
            terms.add(first);
            return end;
        }
        int secondEnd = words.end(second);
        String right = words.fold(second, secondEnd);
        if (ENDINGS.contains(right)) {
            terms.add(first);
            return secondEnd;
        }
        String root = stemmer.stemDoubled(first.exact(), right);
        if (root == null || !words.isAllLetters(start, end)) {
            terms.add(first);
            return second;
        }
        terms.add(new Term(cut(first.exact() + "-" + right), root, new Span(start, secondEnd)));
        int third = words.behindHyphen(secondEnd);
        boolean ending = third >= 0 && ENDINGS.contains(words.fold(third, words.end(third)));
        return ending ? words.end(third) : secondEnd;
    }

    private Term plain(WordCutter words, int start, int end) {
        String exact = cut(words.fold(start, end));
        return new Term(exact, stemmer.stem(exact), new Span(start, end));
    }

    private static String cut(String term) {
        return term.length() > LONGEST ? term.substring(0, LONGEST) : term;
    }
}
