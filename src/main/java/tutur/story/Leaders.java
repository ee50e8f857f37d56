package tutur.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import tutur.text.Shingles;

/**
 * Groups things around the first of their kind. Things are taken in their order; each goes to the leader that it is most like of those
 * that it is near to, the earliest of equal ones, or leads a group itself. Nobody joins through others, so groups do not grow into chains, and the same things in the same order give
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

    /** Of so many runs of the shorter text one must be a mark in common: a third of what a text that is half taken has by chance. */
    private static final int RUNS_FOR_A_MARK = 48;

    private final Function<T, Shingles> shingles;
    private final ToDoubleBiFunction<T, T> nearness;
    private final List<T> things;
    private final Postings postings = new Postings(COMMON);
    private final int[] sizes;
    /** By leader: marks in common with the thing at hand; all 0 between two things. */
    private final int[] common;

    private int[] candidates = new int[COMMON];
    private int found;

    /**
     * @param things what to group, in their order
     * @param shingles the words of a thing
     * @param nearness how near two are to each other, or 0 when they are not; the same whichever comes first
     */
    Leaders(List<T> things, Function<T, Shingles> shingles, ToDoubleBiFunction<T, T> nearness) {
        this.things = things;
        this.shingles = shingles;
        this.nearness = nearness;
        this.sizes = new int[things.size()];
        this.common = new int[things.size()];
    }

    /** For each thing the index of its leader; leaders have their own. To be called once. */
    int[] find() {
        int[] leaders = new int[things.size()];
        for (int i = 0; i < leaders.length; i++) {
            Shingles words = shingles.apply(things.get(i));
            int[] marks = words.marks();
            sizes[i] = words.size();
            leaders[i] = leader(i, marks);
            if (leaders[i] == i) {
                postings.add(marks, i);
            }
        }
        return leaders;
    }

    private int leader(int thing, int[] marks) {
        count(marks);
        int nearest = thing;
        double most = 0;
        for (int leader : likely(thing)) {
            double near = nearness.applyAsDouble(things.get(leader), things.get(thing));
            if (near > most) {
                most = near;
                nearest = leader;
            }
        }
        return nearest;
    }

    /** Those that have most marks in common with the thing, the earliest first. */
    private int[] likely(int thing) {
        long[] likely = new long[found];
        int count = 0;
        for (int i = 0; i < found; i++) {
            int leader = candidates[i];
            if (common[leader] * RUNS_FOR_A_MARK >= Math.min(sizes[leader], sizes[thing])) {
                likely[count++] = (long) -common[leader] << Integer.SIZE | leader;
            }
            common[leader] = 0;
        }
        Arrays.sort(likely, 0, count);
        return Arrays.stream(likely, 0, Math.min(count, COMPARED))
                .mapToInt(one -> (int) one)
                .sorted()
                .toArray();
    }

    private void count(int[] marks) {
        found = 0;
        for (int mark : marks) {
            int having = postings.find(mark);
            for (int i = 0; having < COMMON && i < having; i++) {
                int leader = postings.value(i);
                if (common[leader]++ == 0) {
                    candidates = found < candidates.length ? candidates : Arrays.copyOf(candidates, found * 2);
                    candidates[found++] = leader;
                }
            }
        }
    }
}
