package tutur.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts what a container costs, at all its depths together, and stops reading where the room ends. */
final class Meter {

    private final Room room;
    private final long allowed;
    private long unpacked;
    private int members;
    private long deadline;
    private @Nullable String excess;

    Meter(Room room, long size) {
        this.room = room;
        long times = size > Long.MAX_VALUE / 2 / room.ratio() ? Long.MAX_VALUE / 2 : size * room.ratio();
        this.allowed = room.looseBytes() + times;
        restart();
    }

    /** A bound was reached. */
    static final class Excess extends IOException {
        private static final long serialVersionUID = 1L;

        Excess(String message) {
            super(message);
        }
    }

    /** What was exceeded, or null; libraries may have hidden the exception in another. */
    @Nullable
    String excess() {
        return excess;
    }

    /** One more member came. */
    void member() throws Excess {
        if (++members > room.members()) {
            throw exceed("it holds more than %,d files; split it", room.members());
        }
    }

    /** The clock runs from now on until the next member. */
    void restart() {
        deadline = System.nanoTime() + room.patience().toNanos();
    }

    /** The same bytes, counted. */
    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                add(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                add(Math.max(0, count));
                return count;
            }

            @Override
            public long skip(long count) throws IOException {
                return Math.max(0, read(new byte[(int) Math.min(count, Kind.HEAD)]));
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    private void add(int bytes) throws Excess {
        unpacked += bytes;
        if (unpacked > allowed) {
            throw exceed("it unpacks to more than %,d bytes, far more than such files do; look at it by hand", allowed);
        }
        if (System.nanoTime() - deadline > 0) {
            throw exceed(
                    "it takes more than %d s to unpack the next file; look at it by hand",
                    room.patience().toSeconds());
        }
    }

    private Excess exceed(String message, long bound) {
        excess = String.format(Locale.ROOT, message, bound);
        return new Excess(excess);
    }
}
