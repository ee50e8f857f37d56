package tutur.story;

import java.util.Arrays;

/** Which things have a mark: an open table of marks with a chain of things for each, at most so many. Grows as needed. */
final class Postings {

    private static final int NONE = -1;

    private final int most;
    private final int[] found;
    private int[] marks = new int[1 << 10];
    private int[] heads = new int[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int used;
    private int[] values = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int count;

    Postings(int most) {
        this.most = most;
        this.found = new int[most];
        Arrays.fill(heads, NONE);
    }

    /** Remembers that {@code value} has these marks, but for those that enough others have. */
    void add(int[] marked, int value) {
        for (int mark : marked) {
            add(mark, value);
        }
    }

    private void add(int mark, int value) {
        int slot = slot(mark);
        if (heads[slot] == NONE) {
            if (++used * 2 > marks.length) {
                grow();
                slot = slot(mark);
            }
            marks[slot] = mark;
        }
        if (lengths[slot] < most) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
                next = Arrays.copyOf(next, count * 2);
            }
            values[count] = value;
            next[count] = heads[slot];
            heads[slot] = count++;
            lengths[slot]++;
        }
    }

    /** How many have the mark; they are {@link #value}s until the next call. */
    int find(int mark) {
        int size = 0;
        for (int at = heads[slot(mark)]; at != NONE; at = next[at]) {
            found[size++] = values[at];
        }
        return size;
    }

    int value(int index) {
        return found[index];
    }

    private int slot(int mark) {
        int slot = (mark * 0x9E3779B9 >>> 7) & (marks.length - 1);
        while (heads[slot] != NONE && marks[slot] != mark) {
            slot = (slot + 1) & (marks.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldMarks = marks;
        int[] oldHeads = heads;
        int[] oldLengths = lengths;
        marks = new int[oldMarks.length * 2];
        heads = new int[marks.length];
        lengths = new int[marks.length];
        Arrays.fill(heads, NONE);
        for (int i = 0; i < oldMarks.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldMarks[i]);
                marks[slot] = oldMarks[i];
                heads[slot] = oldHeads[i];
                lengths[slot] = oldLengths[i];
            }
        }
    }
}
