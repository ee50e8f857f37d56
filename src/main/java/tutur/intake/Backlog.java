package tutur.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

/** Things that are being worked on elsewhere, in order. When they are too many or too large, the first ones are waited for. */
final class Backlog<T> {

    private static final long MOST_BYTES = 64L << 20;

    private final int most;
    private final Settling<T> settling;
    private final Queue<Item<T>> items = new ArrayDeque<>();
    private long bytes;

    private record Item<T>(T thing, long bytes) {}

    /** What is to be done with a thing when its turn comes. */
    @FunctionalInterface
    interface Settling<T> {
        void settle(T thing) throws IOException;
    }

    Backlog(int most, Settling<T> settling) {
        this.most = most;
        this.settling = settling;
    }

    void add(T thing, long size) throws IOException {
        items.add(new Item<>(thing, size));
        bytes += size;
        while (items.size() >= most || bytes > MOST_BYTES) {
            settleFirst();
        }
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
