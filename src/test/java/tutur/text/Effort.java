package tutur.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;

/** What something costs in time of one processor: other tests run beside, on machines of any kind, and must not count. */
public final class Effort {

    private Effort() {}

    /** What {@code work}, done in this thread, gives; the test fails when it takes longer than so many milliseconds. */
    public static <T> T within(long milliseconds, Callable<T> work) throws Exception {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        T done = work.call();
        long spent = (clock.getCurrentThreadCpuTime() - before) / 1_000_000;
        assertTrue(spent < milliseconds, () -> spent + " ms of one processor, not " + milliseconds);
        return done;
    }
}
