package tutur.web;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.MDC;

/**
 * Lets a limited number of requests work at the same time and no client wait for ever. Work that takes too long is answered for but
 * not interrupted (an interrupt would close the files of the index under the others): it keeps its place until it is done.
 */
final class Turnstile implements AutoCloseable {

    private final Semaphore places;
    private final int seconds;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param places how many may work at the same time
     * @param seconds how long one waits for a place, and how long for an answer
     */
    Turnstile(int places, int seconds) {
        this.places = new Semaphore(places, true);
        this.seconds = seconds;
    }

    /**
     * Does the work.
     *
     * @throws Refusal when there was no place or the work took too long, or when the work refuses
     * @throws Exception as the work throws it
     */
    <T> T pass(Callable<T> work) throws Exception {
        if (!places.tryAcquire(seconds, TimeUnit.SECONDS)) {
            throw new Refusal(Trouble.BUSY);
        }
        Map<String, String> known = MDC.getCopyOfContextMap();
        Future<T> result = workers.submit(() -> {
            try {
                MDC.setContextMap(known == null ? Map.of() : known);
                return work.call();
            } finally {
                places.release();
            }
        });
        try {
            return result.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw new Refusal(Trouble.TOO_SLOW, seconds);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits for the work at hand, but not longer than a client would. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            workers.awaitTermination(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
