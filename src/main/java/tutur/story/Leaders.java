package tutur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Groups things around the first of their kind. Things are taken in their order; each goes to the earliest leader that it is near to,
 * or leads a group itself. Nobody joins through others, so groups do not grow into chains, and the same things in the same order give
 * the same groups.
 *
 * <p>Only leaders are kept to compare with, only those that have marks in common are compared, and a mark that {@value #COMMON} leaders
 * have tells nothing more. So the work grows with the number of things, also when all of them are equal or all alike.
 */
final class Leaders<T> {

    /** Marks that so many leaders have are the language, a form or a formula. */
    static final int COMMON = 32;

    /** How many a thing is compared with at the most: those that have most marks in common with it. */
    private static final int COMPARED = 24;

    private final Function<T, int[]> marks;
    private final BiPredicate<T, T> near;
    private final Postings postings = new Postings(COMMON);

    /**
     * @param marks leads to what a thing may be near to
     * @param near whether two are near; the same whichever comes first
     */
    Leaders(Function<T, int[]> marks, BiPredicate<T, T> near) {
        this.marks = marks;
        this.near = near;
    }

    /** For each thing the index of its leader; leaders have their own. To be called once. */
    int[] of(List<T> things) {
        int[] leaders = new int[things.size()];
        for (int i = 0; i < leaders.length; i++) {
            int[] marked = marks.apply(things.get(i));
            leaders[i] = leader(things, i, marked);
            if (leaders[i] == i) {
                postings.add(marked, i);
            }
        }
        return leaders;
    }

    private int leader(List<T> things, int thing, int[] marked) {
        Map<Integer, int[]> common = new HashMap<>();
        for (int mark : marked) {
            int found = postings.find(mark);
            if (found < COMMON) {
                for (int i = 0; i < found; i++) {
                    common.computeIfAbsent(postings.value(i), l -> new int[1])[0]++;
                }
            }
        }
        List<Map.Entry<Integer, int[]>> candidates = new ArrayList<>(common.entrySet());
        if (candidates.size() > COMPARED) {
            candidates.sort(Comparator.comparingInt((Map.Entry<Integer, int[]> e) -> -e.getValue()[0])
                    .thenComparing(Map.Entry::getKey));
        }
        int[] ordered = candidates.stream()
                .limit(COMPARED)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        return Arrays.stream(ordered)
                .filter(candidate -> near.test(things.get(candidate), things.get(thing)))
                .findFirst()
                .orElse(thing);
    }
}
