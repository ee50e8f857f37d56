package tutur.harvest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import tutur.inbox.Inbox;

/**
 * Fetches what is new at the sources and stores it in the inbox. Sources are gone over at the same time, hosts are asked one request at
 * a time. One for a corpus at a time; not for several threads.
 */
public final class Harvester implements AutoCloseable {

    /** So many sources at once: each can hold one answer in memory. */
    private static final int AT_ONCE = 8;

    private final Sources sources;
    private final Inbox inbox;
    private final Path side;
    private final Limits limits;
    private final Clock clock;
    private final Shelf shelf;
    private final Fetcher fetcher;
    private final Map<String, Memory> memories = new LinkedHashMap<>();

    /**
     * @param sources what to fetch; only addresses on the public net are
     * @param documents the folder of documents, where what arrives is stored
     * @param side folder beside the index for what is remembered between runs; made when missing, may be deleted at any time
     * @param version of the program, for sites to know
     */
    public Harvester(Sources sources, Path documents, Path side, String version) {
        this(sources, documents, side, version, Limits.STANDARD, Clock.systemUTC(), new Networks());
    }

    /** @param open which addresses may be connected to */
    Harvester(
            Sources sources,
            Path documents,
            Path side,
            String version,
            Limits limits,
            Clock clock,
            Predicate<InetAddress> open) {
        this.sources = sources;
        this.inbox = new Inbox(documents);
        this.side = side;
        this.limits = limits;
        this.clock = clock;
        this.shelf = new Shelf(inbox);
        String contact = Objects.requireNonNullElse(sources.contact(), "no contact");
        this.fetcher = new Fetcher(limits, clock, open, "Tutur/" + version + " (+" + contact + ")");
    }

    /**
     * Goes over the sources that are due.
     *
     * @throws InterruptedIOException when the thread is interrupted; what was stored stays
     * @throws IOException when nothing can be stored
     */
    public Account harvest(Progress progress) throws IOException {
        Instant now = clock.instant();
        List<Source> due = new ArrayList<>();
        for (Source source : sources.sources()) {
            if (!due(source).isAfter(now)) {
                due.add(source);
            }
        }
        return harvest(due, progress);
    }

    /**
     * Goes over one source, due or not, unless its site wants to be left alone.
     *
     * @throws IllegalArgumentException when there is no such source
     * @throws IOException as {@link #harvest(Progress)} does
     */
    public Account harvest(String id, Progress progress) throws IOException {
        Source source = sources.find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no source '" + id + "' in sources.yaml"));
        Optional<Visit> last = memory(source).find(source.location());
        boolean paused = last.isPresent() && last.get().paused(clock.instant());
        return paused ? waiting(source, last.get()) : harvest(List.of(source), progress);
    }

    private static Account waiting(Source source, Visit last) {
        String why = "not asked before " + last.until() + (last.why() == null ? "" : ": " + last.why());
        Account.OfSource account = new Account.OfSource(source.id(), 0, 0, 0, 0, 0, List.of(why));
        return new Account(List.of(account), Duration.ZERO);
    }

    /** When the next source is due; the end of time when there is none. */
    public Instant next() throws IOException {
        Instant next = Instant.MAX;
        for (Source source : sources.sources()) {
            Instant due = due(source);
            next = due.isBefore(next) ? due : next;
        }
        return next;
    }

    private Instant due(Source source) throws IOException {
        Optional<Visit> last = memory(source).find(source.location());
        if (last.isEmpty()) {
            return Instant.MIN;
        }
        Instant until = last.get().until();
        Instant regular = last.get().at().plus(source.interval());
        if (until == null) {
            return regular;
        }
        return last.get().failures() > 0 || until.isAfter(regular) ? until : regular;
    }

    private Account harvest(List<Source> due, Progress progress) throws IOException {
        Instant start = clock.instant();
        for (Source source : sources.sources()) {
            memory(source);
        }
        Semaphore room = new Semaphore(AT_ONCE);
        List<Future<Account.OfSource>> rounds = new ArrayList<>();
        List<Account.OfSource> accounts = new ArrayList<>();
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("harvest-", 1).factory());
        try {
            for (Source source : due) {
                Memory memory = memory(source);
                rounds.add(threads.submit(() -> {
                    room.acquire();
                    try {
                        return round(source, memory, progress);
                    } finally {
                        room.release();
                    }
                }));
            }
            for (Future<Account.OfSource> round : rounds) {
                accounts.add(get(round));
            }
        } finally {
            threads.shutdownNow();
            threads.close();
        }
        return new Account(accounts, Duration.between(start, clock.instant()));
    }

    private Account.OfSource round(Source source, Memory memory, Progress progress) throws IOException {
        Tally tally = new Tally(source.id(), progress);
        try {
            switch (source.kind()) {
                case FOLDER -> new FolderRound(source, shelf, memory, clock, tally).go();
                case FEED, SITEMAP, PAGE -> new Round(source, fetcher, shelf, memory, limits, clock, tally).go();
            }
        } catch (RuntimeException e) {
            // A fault of ours that this source brings to light must not keep the others from being fetched.
            StackTraceElement[] trace = e.getStackTrace();
            tally.remark("it failed with " + e + (trace.length == 0 ? "" : " at " + trace[0])
                    + "; tell the authors of Tutur");
            memory.put(Visit.failed(
                    source.location(),
                    memory.find(source.location()).orElse(null),
                    new Answer.Nothing(e.toString(), true, null),
                    clock.instant()));
        }
        memory.tidy();
        return tally.account();
    }

    private static <T> T get(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the harvest was interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a round failed", e.getCause());
        }
    }

    private Memory memory(Source source) throws IOException {
        Memory memory = memories.get(source.id());
        if (memory == null) {
            memory = Memory.open(side, source.id(), inbox);
            memory.all().forEach(shelf::knows);
            memories.put(source.id(), memory);
        }
        return memory;
    }

    /** Closes the connections. */
    @Override
    public void close() throws IOException {
        fetcher.close();
    }
}
