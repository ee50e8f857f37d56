package tutur.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Our analysis: turns a text into the terms that archives store and queries ask for. Every engine sees the same terms, one after the
 * other: no term is left out, none stands in the place of another. Immutable and safe to share.
 */
public final class Terms {

    /** The longest term, in characters; what is longer is cut off. */
    public static final int LONGEST = 64;

    /**
     * A term; its position is its index in the list.
     *
     * @param exact the word in lower case without accents, apostrophes and the dots of initials and degrees
     * @param stem its root, or the same as {@code exact}
     * @param span where it stands in the text
     */
    public record Term(String exact, String stem, Span span) {}

    /** The terms of {@code text} in order; their spans do not overlap. */
    public List<Term> of(String text) {
        List<Term> terms = new ArrayList<>(text.length() / 6);
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                String exact = fold(text.substring(start, i));
                terms.add(new Term(exact, exact, new Span(start, i)));
            } else {
                i++;
            }
        }
        return terms;
    }

    /** Changes whenever the terms of some text change: what was analysed by another version must be analysed again. */
    public String version() {
        return "1";
    }

    private static String fold(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
