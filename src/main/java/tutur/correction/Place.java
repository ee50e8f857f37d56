package tutur.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;
import tutur.text.Words;

/**
 * Finds words again in a text that may have changed: word by word without regard to case and marks; else by how they begin and end. Of
 * several places the one whose surroundings are most alike, of those the first. Takes time linear in the length of the text.
 */
final class Place {

    /** Words at either end that must be the same when something between them has changed. */
    private static final int END = 3;

    private final Words text;
    private final List<String> lower;

    Place(String text) {
        this.text = Words.of(text);
        this.lower = lower(this.text);
    }

    /** Where the words stand now, or null. */
    @Nullable
    Span of(String words, String before, String after) {
        List<String> wanted = lower(Words.of(words));
        if (wanted.isEmpty()) {
            return null;
        }
        List<Span> found = new ArrayList<>();
        for (int at : all(wanted)) {
            found.add(new Span(at, at + wanted.size()));
        }
        if (found.isEmpty() && wanted.size() > 2 * END) {
            found = changed(wanted);
        }
        Span best = best(found, lower(Words.of(before)), lower(Words.of(after)));
        return best == null ? null : text.span(best.start(), best.end() - 1);
    }

    /** Where the words stand nearest to a place, marks at their ends included when they stand so in the text; or null. */
    @Nullable
    Span near(String words, Span place) {
        List<String> wanted = lower(Words.of(words));
        if (wanted.isEmpty()) {
            return null;
        }
        List<Span> found = new ArrayList<>();
        String whole = text.text();
        for (int at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + words.length())) {
            found.add(new Span(at, at + words.length()));
        }
        if (found.isEmpty()) {
            all(wanted).forEach(at -> found.add(text.span(at, at + wanted.size() - 1)));
        }
        return found.stream()
                .min(Comparator.comparingInt(
                        s -> Math.abs(s.start() - place.start()) + Math.abs(s.end() - place.end())))
                .orElse(null);
    }

    private static List<String> lower(Words words) {
        List<String> lower = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            lower.add(words.lower(i));
        }
        return lower;
    }

    /** Stretches that begin and end like the wanted words and are about as long: half to one and a half times. */
    private List<Span> changed(List<String> wanted) {
        List<Integer> tails = all(wanted.subList(wanted.size() - END, wanted.size()));
        List<Span> found = new ArrayList<>();
        int next = 0;
        for (int head : all(wanted.subList(0, END))) {
            while (next < tails.size() && tails.get(next) + END < head + wanted.size() / 2) {
                next++;
            }
            if (next < tails.size() && tails.get(next) + END <= head + wanted.size() * 3 / 2) {
                found.add(new Span(head, tails.get(next) + END));
            }
        }
        return found;
    }

    /** Where the wanted words begin, in order; Knuth, Morris and Pratt, for texts may repeat themselves without end. */
    private List<Integer> all(List<String> wanted) {
        int[] border = new int[wanted.size() + 1];
        border[0] = -1;
        for (int i = 0, k = -1; i < wanted.size(); border[++i] = ++k) {
            while (k >= 0 && !wanted.get(i).equals(wanted.get(k))) {
                k = border[k];
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = 0, k = 0; i < lower.size(); i++) {
            while (k >= 0 && (k == wanted.size() || !lower.get(i).equals(wanted.get(k)))) {
                k = border[k];
            }
            if (++k == wanted.size()) {
                starts.add(i + 1 - k);
            }
        }
        return starts;
    }

    private @Nullable Span best(List<Span> found, List<String> before, List<String> after) {
        Span best = null;
        int most = -1;
        for (Span span : found) {
            int alike = 0;
            for (int i = 1; i <= before.size() && same(span.start() - i, before.get(before.size() - i)); i++) {
                alike++;
            }
            for (int i = 0; i < after.size() && same(span.end() + i, after.get(i)); i++) {
                alike++;
            }
            if (alike > most) {
                most = alike;
                best = span;
            }
        }
        return best;
    }

    private boolean same(int at, String word) {
        return at >= 0 && at < lower.size() && lower.get(at).equals(word);
    }
}
