package tutur;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something made on a thread of its own, while the one that will need it does something else. */
final class Beside<T> implements Supplier<T> {

    private final FutureTask<T> work;

    private Beside(FutureTask<T> work) {
        this.work = work;
    }

    /** Begins to make it. */
    static <T> Beside<T> start(Supplier<T> maker) {
        FutureTask<T> work = new FutureTask<>(maker::get);
        Thread.ofPlatform().name("beside").daemon().start(work);
        return new Beside<>(work);
    }

    /** Waits for it; what went wrong in the making goes wrong here. */
    @Override
    public T get() {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for what was being made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
