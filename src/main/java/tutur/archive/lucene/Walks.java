package tutur.archive.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.jspecify.annotations.Nullable;
import tutur.archive.Remark;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;

/**
 * Lets whoever goes from page to page go on in the state of the archive that the first page was taken from, where the places of hits hang
 * on it, see {@link Cursors#ofOneState}. Only states that somebody can go on in are kept: besides the present one {@value #MOST} at the
 * most, those that a walk began in last, each for ten minutes at the most after it is seen that a newer one has replaced it. This is
 * looked after with each commit and each search that hangs on a state, and costs what such states do not share with the present one: lists of
 * persons, copies and words, and files that were merged since. Safe for use by several threads.
 */
final class Walks implements Closeable {

    private static final int MOST = 4;
    private static final long NANOS = TimeUnit.MINUTES.toNanos(10);

    private static final Remark MOVED = new Remark(
            "archive-changed",
            "Arsip sudah berubah sejak halaman pertama dan keadaannya waktu itu tidak disimpan lagi. Halaman ini melanjutkan dari tempat yang"
                    + " sama dalam arsip sekarang; ada hasil yang mungkin terlewat atau muncul dua kali.",
            "The archive has changed since the first page, and its state of then is no longer kept. This page goes on from the same place in"
                    + " the present archive; some hits may be missed or come twice.");

    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
    private final LongSupplier clock;

    /** @param clock nanoseconds that only go up */
    Walks(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Runs a search where its cursor comes from; in the present state, with a remark, when that one is no longer kept.
     *
     * @param present the newest state
     */
    SearchResult search(Snapshot present, SearchRequest request, Searches searches) throws IOException {
        if (!Cursors.ofOneState(request)) {
            return searches.search(present, request);
        }
        prune(present);
        Cursors.Place place = Cursors.place(request);
        Commit began = place == null ? present.commit() : place.commit();
        boolean here = began.equals(present.commit());
        Snapshot earlier = here ? null : acquire(began);
        if (earlier != null) {
            try {
                return searches.search(earlier, request);
            } finally {
                kept.release(earlier);
            }
        }
        SearchResult result = searches.search(present, request);
        if (result.cursor() != null) {
            kept.record(present);
        }
        return here ? result : result.with(MOVED);
    }

    private @Nullable Snapshot acquire(Commit commit) throws IOException {
        if (!(kept.acquire(commit.generation()) instanceof Snapshot found)) {
            return null;
        }
        if (found.commit().equals(commit)) {
            return found;
        }
        kept.release(found);
        return null;
    }

    /** Lets go of states that are replaced for too long or are too many. */
    void prune(Snapshot present) throws IOException {
        long now = clock.getAsLong();
        AtomicInteger older = new AtomicInteger();
        // Lucene's own age counts from the next state that was recorded, not from the one that came next.
        kept.prune((_, searcher) -> searcher instanceof Snapshot one
                && one.generation() < present.generation()
                && (one.replaced(now) > NANOS || older.incrementAndGet() > MOST));
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
