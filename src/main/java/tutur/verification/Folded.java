package tutur.verification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tutur.text.Span;
import tutur.text.Words;

/**
 * The words of a text as far as they count when quotations are compared: without case, accents, apostrophes and marks; thousands joined
 * ({@code 1.250} is {@code 1250}), {@code Rp} cut from its number, {@code %} a word. No word is left out and none becomes another one.
 */
final class Folded {

    private static final String PERCENT = "persen";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    private Folded(String text) {
        this.text = text;
    }

    static Folded of(String text) {
        Folded folded = new Folded(text);
        Words cut = Words.of(text);
        for (int i = 0; i < cut.size(); i++) {
            boolean thousands = i > 0
                    && cut.gap(i).equals(".")
                    && digits(cut.get(i)) == 3
                    && folded.endsInThousands(cut.end(i - 1));
            if (thousands) {
                folded.join(cut.get(i), cut.end(i));
            } else {
                folded.add(fold(cut.get(i)), cut.span(i));
            }
            int percent = cut.gap(i + 1).indexOf('%');
            if (percent >= 0) {
                folded.words.add(PERCENT);
                folded.spans.add(new Span(cut.end(i) + percent, cut.end(i) + percent + 1));
            }
        }
        return folded;
    }

    private void add(String word, Span span) {
        if (word.length() > 2 && word.startsWith("rp") && Character.isDigit(word.charAt(2))) {
            words.add("rp");
            spans.add(new Span(span.start(), span.start() + 2));
            words.add(word.substring(2));
            spans.add(new Span(span.start() + 2, span.end()));
        } else if (!word.isEmpty()) {
            words.add(word);
            spans.add(span);
        }
    }

    private boolean endsInThousands(int end) {
        return !words.isEmpty() && spans.getLast().end() == end && digits(words.getLast()) > 0;
    }

    private void join(String more, int end) {
        words.add(words.removeLast() + more);
        spans.add(new Span(spans.removeLast().start(), end));
    }

    /** How many digits the word is; 0 when it has anything else. */
    private static int digits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9') ? word.length() : 0;
    }

    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    List<String> words() {
        return words;
    }

    /** The text from word {@code from} to the one before {@code to}, as written. */
    String written(int from, int to) {
        return text.substring(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** Index of the first word, not before {@code start}, at which all of {@code others} stand in order; -1 when there is none. */
    int find(List<String> others, int start) {
        for (int at = start; at + others.size() <= words.size(); at++) {
            if (words.subList(at, at + others.size()).equals(others)) {
                return at;
            }
        }
        return -1;
    }
}
