package tutur.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.harvest.Courier;
import tutur.json.Json;

/**
 * Tells webhooks what their searches found. Each notice is a file of the outbox until the webhook took it: answered with 2xx. The
 * parcels of a search go in order; a webhook that does not take one is left alone for a while that doubles, up to a day, and hears
 * of all of them then. Safe for use by several threads.
 */
public final class Deliveries {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern PARCEL = Pattern.compile("\\d{13,19}-([a-z0-9-]+)-([0-9a-f]+)\\.json");

    /**
     * Why the webhook of a saved search is not told what it is owed.
     *
     * @param why what is the matter
     * @param detail the status that was answered, or in English what went wrong on the way; empty where {@code why} says all
     * @param tries how many times it was tried in a row, 0 or more
     * @param next when it is tried again; null when it never is
     */
    public record Untold(
            Why why, String detail, int tries, @Nullable Instant next) {

        /** What can be the matter. */
        public enum Why {
            /** There is no secret to sign with. */
            NO_SECRET,
            /** The address does not lie on the public net. */
            NOT_PUBLIC,
            /** Something other than "taken" was answered. */
            ANSWERED,
            /** Nobody knows the host. */
            NO_HOST,
            /** No answer came in time. */
            SILENT,
            /** Nothing listens there. */
            NOBODY,
            /** There is no safe connection. */
            UNSAFE,
            /** Anything else. */
            FAILED
        }

        /** @throws IllegalArgumentException when the number of tries is below 0 */
        public Untold {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(detail, "detail");
            if (tries < 0) {
                throw new IllegalArgumentException(tries + " tries");
            }
        }

        static Untold because(Why why, String detail) {
            return new Untold(why, detail, 0, null);
        }

        static Untold because(Courier.Unreached failure) {
            Why why = switch (failure.why()) {
                case CLOSED -> Why.NOT_PUBLIC;
                case NO_HOST -> Why.NO_HOST;
                case SILENT -> Why.SILENT;
                case NOBODY -> Why.NOBODY;
                case UNSAFE -> Why.UNSAFE;
                case OTHER -> Why.FAILED;
            };
            return because(why, Objects.requireNonNullElse(failure.getMessage(), ""));
        }

        Untold after(int failures, Instant until) {
            return new Untold(why, detail, failures, until);
        }

        /** What is the matter, in English, without tries. */
        public String reason() {
            return switch (why) {
                case NO_SECRET -> "there is no secret to sign it with; start with TUTUR_HOOK_SECRET";
                case ANSWERED -> "it answered " + detail;
                case NOT_PUBLIC ->
                    detail.isEmpty()
                            ? "its address is not on the public net and is never told; start with --private-hooks or change it"
                            : detail;
                case NO_HOST, SILENT, NOBODY, UNSAFE, FAILED -> detail;
            };
        }

        /** The same, in English, and when it is tried again. */
        public String english() {
            return next == null
                    ? reason()
                    : reason() + "; " + tries + (tries == 1 ? " try" : " tries") + " failed, the next one is at "
                            + next.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    private final Path outbox;
    private final Courier courier;
    private final byte @Nullable [] secret;
    private final Duration shortest;
    private final Clock clock;
    private final Json json = new Json();
    private final Map<String, Untold> pauses = new ConcurrentHashMap<>();

    /**
     * @param corpus the folder of the corpus
     * @param courier carries parcels
     * @param secret signs them; null when there is none: then they wait
     */
    public Deliveries(Path corpus, Courier courier, @Nullable String secret) {
        this(corpus, courier, secret, Duration.ofSeconds(30), Clock.systemUTC());
    }

    /** @param shortest how long a webhook is left alone after its first failure */
    Deliveries(Path corpus, Courier courier, @Nullable String secret, Duration shortest, Clock clock) {
        this.outbox = corpus.resolve(Alerts.FOLDER).resolve("outbox");
        this.courier = courier;
        this.secret = secret == null ? null : secret.getBytes(StandardCharsets.UTF_8);
        this.shortest = shortest;
        this.clock = clock;
    }

    /** Whether a text is an address that webhooks can have: a whole one of http or https. */
    public static boolean reaches(String address) {
        return Courier.reaches(address);
    }

    /** Puts a parcel into the outbox. When this returns, it is on the disk. */
    void put(SavedSearch search, Notice notice, AnnotatedDocument document) throws IOException {
        String name = "%013d-%s-%s.json".formatted(notice.when().toEpochMilli(), search.id(), notice.document());
        Journal.replace(outbox.resolve(name), json.bytes(Parcel.of(search, notice, document)));
    }

    /** How many parcels wait, by search. */
    Map<String, Integer> waiting() throws IOException {
        Map<String, Integer> waiting = new TreeMap<>();
        parcels().forEach((search, files) -> waiting.put(search, files.size()));
        return waiting;
    }

    /** Why the webhook of a search is not told what it is owed; null when it took the last notice, or was owed none yet. */
    @Nullable
    Untold failure(SavedSearch search) {
        String address = search.webhook();
        if (address == null) {
            return null;
        }
        Untold pause = pauses.get(search.id());
        if (pause != null) {
            return pause;
        }
        return courier.never(address) ? Untold.because(Untold.Why.NOT_PUBLIC, "") : null;
    }

    void forget(String search) throws IOException {
        for (Path parcel : parcels().getOrDefault(search, List.of())) {
            Files.deleteIfExists(parcel);
        }
    }

    private Map<String, List<Path>> parcels() throws IOException {
        Map<String, List<Path>> parcels = new LinkedHashMap<>();
        if (!Files.isDirectory(outbox)) {
            return parcels;
        }
        try (Stream<Path> files = Files.list(outbox)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = PARCEL.matcher(file.getFileName().toString());
                if (name.matches()) {
                    parcels.computeIfAbsent(name.group(1), _ -> new ArrayList<>())
                            .add(file);
                }
            }
        }
        return parcels;
    }

    /**
     * Carries out what is due. Parcels of a search that no longer stands in the file, or no longer has a webhook, go: nobody is to be
     * told. As long as the file has mistakes, they stay.
     *
     * @return remarks in English on what was not taken, one for each webhook
     * @throws IOException when the outbox or the file of the searches cannot be read
     */
    public List<String> deliver(Watchlist watchlist) throws IOException {
        Map<String, List<Path>> parcels = parcels();
        if (parcels.isEmpty()) {
            return List.of();
        }
        Watchlist.Listed listed = watchlist.list();
        List<String> remarks = new ArrayList<>();
        for (Map.Entry<String, List<Path>> entry : parcels.entrySet()) {
            String id = entry.getKey();
            String address = listed.find(id).map(SavedSearch::webhook).orElse(null);
            if (address != null) {
                deliver(id, address, entry.getValue(), remarks);
            } else if (listed.mistakes().isEmpty()) {
                forget(id);
            }
        }
        return remarks;
    }

    private void deliver(String id, String address, List<Path> parcels, List<String> remarks) throws IOException {
        Untold pause = pauses.get(id);
        if (pause != null && pause.next() != null && clock.instant().isBefore(pause.next())) {
            return;
        }
        for (int at = 0; at < parcels.size(); at++) {
            Path parcel = parcels.get(at);
            Untold failure = send(id, address, parcel);
            if (failure != null) {
                int failures = pause == null ? 1 : pause.tries() + 1;
                Duration rest = rest(failures);
                pauses.put(id, failure.after(failures, clock.instant().plus(rest)));
                remarks.add("the webhook of search " + id + " did not take a notice (" + failure.reason() + "); "
                        + (parcels.size() - at) + " wait, next try in " + rest.toSeconds() + " s");
                return;
            }
            Files.deleteIfExists(parcel);
            pauses.remove(id);
            pause = null;
        }
    }

    private Duration rest(int failures) {
        Duration rest = shortest.multipliedBy(1L << Math.min(20, failures - 1));
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }

    /** Why it was not taken, or null when it was. */
    private @Nullable Untold send(String id, String address, Path parcel) throws IOException {
        if (secret == null) {
            return Untold.because(Untold.Why.NO_SECRET, "");
        }
        byte[] body = Files.readAllBytes(parcel);
        String time = Long.toString(clock.instant().getEpochSecond());
        String name = parcel.getFileName().toString();
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "Tutur-Search",
                id,
                "Tutur-Delivery",
                name.substring(0, name.length() - ".json".length()),
                "Tutur-Timestamp",
                time,
                "Tutur-Signature",
                "sha256=" + signature(secret, time, body));
        try {
            int status = courier.post(address, headers, body);
            return status >= 200 && status < 300 ? null : Untold.because(Untold.Why.ANSWERED, Integer.toString(status));
        } catch (Courier.Unreached e) {
            return Untold.because(e);
        }
    }

    /** HMAC-SHA256 (RFC 2104) over the time, a full stop and the body; the time is in it so that nobody sends an old parcel again. */
    private static String signature(byte[] secret, String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
