package tutur.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Parameters;
import tutur.archive.Remark;
import tutur.archive.SearchRequest;
import tutur.archive.WrongParameter;
import tutur.json.Json;

/** Runs saved searches over documents that are new in the archive, and keeps what they found. Safe for use by several threads. */
public final class Alerts {

    /** So many documents are looked at before what was found is written down. */
    private static final int BATCH = 200;

    /** What is kept of the alerts of a corpus lies in this folder of it. */
    static final String FOLDER = "alerts";

    /**
     * Whether a saved search does what it was meant to do.
     *
     * @param trouble why it does not run, in English, with what to do; null when it runs
     * @param wrong the parameter that is not understood, when that is why; or null
     * @param remarks what of its words is not read as typed, such as a filter that is no longer known: it runs, but seeks something else
     * @param untold why its webhook is not told; null when it is, or when there is none
     */
    public record Health(
            @Nullable String trouble,
            @Nullable WrongParameter wrong,
            List<Remark> remarks,
            Deliveries.@Nullable Untold untold) {

        /** Copies the list. */
        public Health {
            remarks = List.copyOf(remarks);
        }

        /** Whether nothing is the matter. */
        public boolean well() {
            return trouble == null && remarks.isEmpty() && untold == null;
        }
    }

    /**
     * A saved search as it stands.
     *
     * @param search the search
     * @param health whether it does what it was meant to do
     * @param notices how many stories it found since it was saved
     * @param waiting how many of them its webhook has not taken yet
     */
    public record Standing(SavedSearch search, Health health, int notices, int waiting) {}

    private final Archive archive;
    private final Supplier<Parameters> parameters;
    private final Watchlist watchlist;
    private final Path folder;
    private final Clock clock;
    private final Deliveries deliveries;
    private final Json json = new Json();

    /** What could not be run in the last round, by search. */
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    /** Ids of the documents that were looked at; read when first needed. */
    private @Nullable Set<String> seen;

    /**
     * @param archive what is searched
     * @param parameters understands searches
     * @param watchlist the searches
     * @param corpus the folder of the corpus
     * @param deliveries takes what webhooks are to be told
     */
    public Alerts(
            Archive archive, Supplier<Parameters> parameters, Watchlist watchlist, Path corpus, Deliveries deliveries) {
        this.archive = archive;
        this.parameters = parameters;
        this.watchlist = watchlist;
        this.folder = corpus.resolve(FOLDER);
        this.clock = Clock.systemUTC();
        this.deliveries = deliveries;
    }

    /** The file of the searches. */
    public Watchlist watchlist() {
        return watchlist;
    }

    /** Every search of the file as it stands, whether it runs or not. */
    public List<Standing> all(Watchlist.Listed listed) throws IOException {
        List<Standing> all = new ArrayList<>();
        Map<String, Integer> waiting = deliveries.waiting();
        for (SavedSearch search : listed.searches()) {
            all.add(standing(search, waiting));
        }
        return all;
    }

    /** How one search of the file stands. */
    public Standing standing(SavedSearch search) throws IOException {
        return standing(search, deliveries.waiting());
    }

    private Standing standing(SavedSearch search, Map<String, Integer> waiting) throws IOException {
        return new Standing(search, health(search), notices(search.id()).size(), waiting.getOrDefault(search.id(), 0));
    }

    /** Whether a search does what it was meant to do; without reading what it found. */
    public Health health(SavedSearch search) throws IOException {
        Deliveries.Untold untold = deliveries.failure(search);
        try {
            List<Remark> remarks = parameters.get().misread(search.parameters(), archive);
            return new Health(failures.get(search.id()), null, remarks, untold);
        } catch (WrongParameter e) {
            return new Health(e.getMessage() + "; mend it in " + Watchlist.NAME, e, List.of(), untold);
        }
    }

    /** What a search asks; empty when it is not understood, which its health tells. */
    Optional<SearchRequest> request(SavedSearch search) throws IOException {
        try {
            return Optional.of(parameters.get().request(search.parameters(), archive));
        } catch (WrongParameter _) {
            return Optional.empty();
        }
    }

    /** What a search found, the latest first; also of one that was taken out. */
    public List<Notice> notices(String id) throws IOException {
        return journal(id).lines().stream()
                .map(line -> json.read(line.getBytes(StandardCharsets.UTF_8), Notice.class))
                .toList()
                .reversed();
    }

    /**
     * What is new about a search.
     *
     * @param count how many stories it found since a moment
     * @param latest when it found the last one, or null when it has found none since it was saved
     */
    public record News(long count, @Nullable Instant latest) {}

    /** What a search found since a moment; read from its latest finding backwards, so that a long past costs little. */
    public News news(String id, Instant since) throws IOException {
        Instant latest = null;
        long count = 0;
        for (String line : journal(id).lines().reversed()) {
            Instant when = json.read(line.getBytes(StandardCharsets.UTF_8), Notice.class)
                    .when();
            latest = latest == null ? when : latest;
            if (when.isBefore(since)) {
                break;
            }
            count++;
        }
        return new News(count, latest);
    }

    /** Whether notices are kept under an id. */
    public boolean used(String id) {
        return journal(id).exists();
    }

    private Journal journal(String id) {
        return new Journal(folder.resolve(id + ".jsonl"));
    }

    /**
     * Looks at all documents that are new. The first time, all that is there counts as old.
     *
     * @return how many notices there are more than before
     * @throws IOException when the file of the searches cannot be read, or nothing can be written: nothing counts as looked at then
     */
    public synchronized int check() throws IOException {
        Journal looked = new Journal(folder.resolve("seen.txt"));
        boolean first = !looked.exists();
        Set<String> known = known(looked);
        List<String> fresh = new ArrayList<>();
        archive.entries(entry -> {
            if (!known.contains(entry.id())) {
                fresh.add(entry.id());
            }
        });
        if (first) {
            looked.append(fresh);
            known.addAll(fresh);
            return 0;
        }
        if (fresh.isEmpty()) {
            return 0;
        }
        int notices = 0;
        try (Round round = round()) {
            for (int at = 0; at < fresh.size(); at += BATCH) {
                List<String> batch = fresh.subList(at, Math.min(fresh.size(), at + BATCH));
                notices += write(round.look(batch, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                looked.append(batch);
                known.addAll(batch);
            }
        }
        return notices;
    }

    private Round round() throws IOException {
        Map<SavedSearch, SearchRequest> searches = new LinkedHashMap<>();
        Map<String, Set<String>> told = new LinkedHashMap<>();
        for (SavedSearch search : watchlist.list().searches()) {
            Optional<SearchRequest> request = request(search);
            if (request.isPresent()) {
                searches.put(search, request.get());
                told.put(
                        search.id(),
                        notices(search.id()).stream()
                                .map(Notice::document)
                                .collect(Collectors.toCollection(HashSet::new)));
            }
        }
        return new Round(archive, searches, told, failures);
    }

    /** Parcels first: one that is written twice is one, one that was never written would be lost. */
    private int write(Map<SavedSearch, List<Notice>> found) throws IOException {
        int notices = 0;
        for (Map.Entry<SavedSearch, List<Notice>> entry : found.entrySet()) {
            SavedSearch search = entry.getKey();
            if (search.webhook() != null) {
                for (Notice notice : entry.getValue()) {
                    deliveries.put(
                            search, notice, archive.find(notice.document()).orElseThrow());
                }
            }
            journal(search.id())
                    .append(entry.getValue().stream().map(json::text).toList());
            notices += entry.getValue().size();
        }
        return notices;
    }

    private Set<String> known(Journal looked) throws IOException {
        Set<String> known = seen;
        if (known == null) {
            known = new HashSet<>(looked.lines());
            seen = known;
        }
        return known;
    }

    /** What a search would bring, judged by what it would have brought. @throws WrongParameter when it is not understood */
    public Forecast forecast(Map<String, List<String>> search) throws IOException {
        return Forecast.of(parameters.get().request(search, archive), archive, clock);
    }

    /** Removes what is owed to the webhook of a search; what it found stays. */
    public void forget(String id) throws IOException {
        deliveries.forget(id);
    }
}
