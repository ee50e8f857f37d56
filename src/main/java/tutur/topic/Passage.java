package tutur.topic;

import java.util.Arrays;
import java.util.List;
import tutur.text.Words;
import tutur.topic.TopicQuery.Form;
import tutur.topic.TopicQuery.Term;

/** Words of a text with the sentence that each stands in and what a hit there is worth. */
final class Passage {
    private final Words words;
    private final int[] sentence;
    private final int[] paragraph;
    private final double[] worth;

    Passage(Words words) {
        this.words = words;
        this.sentence = new int[words.size()];
        this.paragraph = new int[words.size()];
        this.worth = new double[words.size()];
        Arrays.fill(worth, 1);
        int current = 0;
        for (int i = 1; i < words.size(); i++) {
            int from = words.end(i - 1);
            int to = words.start(i);
            if (to - from == 1 && words.text().charAt(from) == ' ') {
                sentence[i] = current;
                paragraph[i] = paragraph[i - 1];
                continue;
            }
            String gap = words.gap(i);
            current += ends(gap) ? 1 : 0;
            sentence[i] = current;
            paragraph[i] = paragraph[i - 1] + (gap.indexOf('\n') < 0 ? 0 : 1);
        }
    }

    private static boolean ends(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            boolean stop = (c == '.' || c == '?' || c == '!') && gap.length() > 1;
            if (stop || c == '\n') {
                return true;
            }
        }
        return false;
    }

    Words words() {
        return words;
    }

    int size() {
        return sentence.length;
    }

    /** What a hit that begins with word {@code i} is worth, 1 in plain text. */
    double worth(int i) {
        return worth[i];
    }

    /** Multiplies the worth of the words from {@code first} up to {@code end}, exclusive. */
    void weigh(int first, int end, double factor) {
        for (int i = Math.max(0, first); i < Math.min(end, worth.length); i++) {
            worth[i] *= factor;
        }
    }

    boolean together(int i, int j) {
        return sentence[i] == sentence[j];
    }

    /** Which line word {@code i} stands in, counted from 0. */
    int paragraphOf(int i) {
        return paragraph[i];
    }

    /** Number of lines with words in them. */
    int paragraphs() {
        return paragraph.length == 0 ? 0 : paragraph[paragraph.length - 1] + 1;
    }

    /** Index behind the last word of the sentence that word {@code i} stands in. */
    int sentenceEnd(int i) {
        int end = i;
        while (end < sentence.length && sentence[end] == sentence[i]) {
            end++;
        }
        return end;
    }

    /** Whether the terms stand here one behind the other, within one sentence. */
    boolean stands(int first, List<Term> terms) {
        if (first < 0 || first + terms.size() > words.size() || !together(first, first + terms.size() - 1)) {
            return false;
        }
        for (int k = 0; k < terms.size(); k++) {
            if (!fits(first + k, terms.get(k)) || (k > 0 && !next(first + k))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int i, Term term) {
        String word = words.lower(i);
        if (term.words().contains(word)) {
            return true;
        }
        for (Form form : term.others()) {
            boolean same = form.beginning() ? word.startsWith(form.lower()) : word.equals(form.lower());
            if (same && (!form.capitals() || words.allCapitals(i))) {
                return true;
            }
        }
        return false;
    }

    /** Only spaces, hyphens, strokes, marks of quotation or brackets lie in front of this word. */
    private boolean next(int i) {
        return words.start(i) - words.end(i - 1) <= 3 && words.gap(i).indexOf(',') < 0;
    }
}
