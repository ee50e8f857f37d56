package tutur.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tutur.archive.Archive;
import tutur.verification.Finding.Verdict;

/** Lays what somebody is said to have said beside what statements say. The thresholds are measured in docs/decisions/0016. */
final class Comparison {

    /** One word in so many may differ in what is near. */
    private static final int ONE_IN = 5;

    /** Share of the content words of a quotation that a statement must have to be called the same in other words. */
    private static final double REWORDED = 0.7;

    /** And so many of them, for few words meet by chance. */
    private static final int LEAST_CONTENT = 4;

    /** Of a long statement, the words that may be the quotation: so many times its length. */
    private static final int WIDTH = 2;

    private static final Pattern ELLIPSIS = Pattern.compile("\\s*[\\[(]?\\s*(?:…|\\.{3,})\\s*[\\])]?\\s*");

    /**
     * How like a statement is.
     *
     * @param wording the statement
     * @param verdict what that makes it
     * @param likeness as {@link Finding#likeness()}
     * @param part whether the statement has more than the quotation
     * @param difference where they differ
     * @param omission whether the quotation says that it leaves words out
     */
    record Likeness(
            Archive.Wording wording,
            Verdict verdict,
            double likeness,
            boolean part,
            List<Piece> difference,
            boolean omission) {}

    private final WordLists lists;
    private final Folded quotation;
    private final List<String> content;
    private final List<List<String>> fragments;

    Comparison(String words, WordLists lists) {
        this.lists = lists;
        this.quotation = Folded.of(words);
        this.content = List.copyOf(lists.content(words));
        List<List<String>> cut = new ArrayList<>();
        for (String fragment : ELLIPSIS.split(words)) {
            List<String> folded = Folded.of(fragment).words();
            if (!folded.isEmpty()) {
                cut.add(folded);
            }
        }
        this.fragments = List.copyOf(cut);
    }

    Folded quotation() {
        return quotation;
    }

    /** Where the words stand in a text, in their order and next to each other, as written there; empty when they do not. */
    String standing(String text) {
        Folded whole = Folded.of(text);
        int at = whole.find(quotation.words(), 0);
        return at < 0 ? "" : whole.written(at, at + quotation.size());
    }

    /** How like the statement is. */
    Likeness with(Archive.Wording wording) {
        Folded said = Folded.of(wording.words());
        int at = said.find(quotation.words(), 0);
        if (at >= 0) {
            boolean part = said.size() > quotation.size();
            List<Piece> same = List.of(new Piece(Piece.Kind.SAME, quotation.written(0, quotation.size())));
            return new Likeness(wording, Verdict.EXACT, 1, part, same, false);
        }
        if (omitted(said)) {
            List<Piece> all = Alignment.difference(quotation, said, 0, said.size());
            return new Likeness(wording, Verdict.NEAR, 1, false, all, true);
        }
        if (common(said) * ONE_IN >= quotation.size() * (ONE_IN - 1) && Alignment.affordable(quotation, said)) {
            Alignment.Window window = Alignment.nearest(quotation, said);
            if (window.distance() * ONE_IN <= quotation.size()) {
                return new Likeness(
                        wording,
                        Verdict.NEAR,
                        1 - (double) window.distance() / quotation.size(),
                        window.to() - window.from() < said.size(),
                        Alignment.difference(quotation, said, window.from(), window.to()),
                        false);
            }
        }
        return reworded(wording, said);
    }

    /** Whether the quotation is pieces of the statement in their order, with marks for what lies between them. */
    private boolean omitted(Folded said) {
        int at = 0;
        for (List<String> fragment : fragments) {
            int found = said.find(fragment, at);
            if (found < 0) {
                return false;
            }
            at = found + fragment.size();
        }
        return fragments.size() > 1;
    }

    /** How many words both have, each as often as it stands in both. */
    private int common(Folded said) {
        Map<String, Integer> left = new HashMap<>();
        said.words().forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : quotation.words()) {
            int count = left.getOrDefault(word, 0);
            if (count > 0) {
                left.put(word, count - 1);
                common++;
            }
        }
        return common;
    }

    private Likeness reworded(Archive.Wording wording, Folded said) {
        int most = mostWithin(lists.stems(wording.words()), WIDTH * quotation.size() + ONE_IN);
        double share = content.isEmpty() ? 0 : (double) most / content.size();
        boolean enough = most >= LEAST_CONTENT && share >= REWORDED;
        return new Likeness(
                wording,
                enough ? Verdict.REWORDED : Verdict.NOT_FOUND,
                share,
                false,
                enough ? Alignment.difference(quotation, said, 0, said.size()) : List.of(),
                false);
    }

    /** The most different content words of the quotation that stand within {@code width} words of these. */
    private int mostWithin(List<String> stems, int width) {
        Set<String> wanted = Set.copyOf(content);
        Map<String, Integer> inside = new HashMap<>();
        int most = 0;
        for (int i = 0; i < stems.size(); i++) {
            if (wanted.contains(stems.get(i))) {
                inside.merge(stems.get(i), 1, Integer::sum);
            }
            if (i >= width && wanted.contains(stems.get(i - width))) {
                inside.computeIfPresent(stems.get(i - width), (stem, count) -> count == 1 ? null : count - 1);
            }
            most = Math.max(most, inside.size());
        }
        return most;
    }
}
