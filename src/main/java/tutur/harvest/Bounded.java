package tutur.harvest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads a body up to a size and not below a pace; whatever length it claims, only bytes that came count. */
final class Bounded {

    private static final int CHUNK = 16_384;

    private final Limits limits;
    private final long most;
    private final long start = System.nanoTime();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    Bounded(Limits limits, long most) {
        this.limits = limits;
        this.most = most;
    }

    /** Whether all of it was read; else there is more than allowed. */
    boolean readFrom(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            int room = (int) Math.min(n, most - read.size());
            read.write(chunk, 0, room);
            if (room < n) {
                return false;
            }
            keepPace();
        }
        return true;
    }

    private void keepPace() throws IOException {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (taken.compareTo(limits.total()) > 0) {
            throw new IOException("it took longer than " + limits.total().toSeconds() + " s");
        }
        if (taken.compareTo(limits.grace()) > 0 && read.size() < limits.slowest() * (taken.toMillis() / 1000.0)) {
            throw new IOException("it came slower than " + limits.slowest() + " bytes a second");
        }
    }

    byte[] bytes() {
        return read.toByteArray();
    }
}
