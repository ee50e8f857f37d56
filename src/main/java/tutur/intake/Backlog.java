package tutur.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Things that are being worked on elsewhere, in order. When they are too many or too large, the first ones are waited for: of many light
 * ones half at once, for what is done with many things one after the other finds its code in the caches of the processor.
 */
final class Backlog<T> {

    private static final long MOST_BYTES = 64L << 20;

    /** Pages and texts, as many as may be on their way, have fewer bytes. */
    private static final long LIGHT = 4L << 20;

    private final int few;
    private final int many;
    private final Settling<T> settling;
    private final Queue<Item<T>> items = new ArrayDeque<>();
    private long bytes;

    private record Item<T>(T thing, long bytes) {}

    /** What is to be done with a thing when its turn comes. */
    @FunctionalInterface
    interface Settling<T> {
        void settle(T thing) throws IOException;
    }

    /**
     * @param few how many may be on their way whatever they are, unless they are very large
     * @param many how many may be when they are light
     */
    Backlog(int few, int many, Settling<T> settling) {
        this.few = few;
        this.many = many;
        this.settling = settling;
    }

    void add(T thing, long size) throws IOException {
        items.add(new Item<>(thing, size));
        bytes += size;
        if (exceeds(many, LIGHT)) {
            while (exceeds(many / 2, LIGHT / 2)) {
                settleFirst();
            }
        }
    }

    private boolean exceeds(int number, long light) {
        return items.size() >= number || items.size() >= few && bytes > light || bytes > MOST_BYTES;
    }

    void settleAll() throws IOException {
        while (!items.isEmpty()) {
            settleFirst();
        }
    }

    private void settleFirst() throws IOException {
        Item<T> first = items.remove();
        settling.settle(first.thing());
        bytes -= first.bytes();
    }
}
