package tutur.harvest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks for addresses as a good guest does: heeds robots files, waits its turn, follows a few redirects. For several threads. */
final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration UNTOLD_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Limits limits;
    private final Clock clock;
    private final Wire wire;
    private final Turns turns = new Turns();
    private final Robots robots;

    Fetcher(Limits limits, Clock clock, Predicate<InetAddress> open, String userAgent) {
        this.limits = limits;
        this.clock = clock;
        this.wire = new Wire(limits, open, userAgent);
        this.robots = new Robots(this::robotsFile, clock);
    }

    /**
     * Asks for an address.
     *
     * @param known what is known of it from before, so that only a change is sent; or null
     * @throws InterruptedIOException when the thread is interrupted
     */
    Answer get(URI address, @Nullable Visit known) throws InterruptedIOException {
        try {
            URI at = address;
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Robots.Wishes wishes = robots.of(at);
                Answer.Nothing objection = wishes.objection(at);
                if (objection != null) {
                    return objection;
                }
                URI here = at;
                Raw raw = turns.take(
                        Address.host(at),
                        wishes.delay(limits),
                        () -> wire.get(here, conditions(here, known), limits.maxBytes()));
                if (!raw.redirects()) {
                    return answer(at, raw);
                }
                String location = Objects.requireNonNull(raw.header("location"));
                Optional<URI> next = Address.from(at, location);
                if (next.isEmpty()) {
                    return new Answer.Nothing(
                            "it leads to " + cut(location) + ", which is no address to fetch", false, null);
                }
                at = next.get();
            }
            return new Answer.Nothing(
                    "it leads from address to address, more than " + MOST_REDIRECTS + " times", false, null);
        } catch (InterruptedIOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return new Answer.Nothing(Failure.of(e), true, null);
        } catch (PublicNames.Closed e) {
            return new Answer.Nothing(Failure.of(e), false, null);
        } catch (IOException e) {
            return new Answer.Nothing(Failure.of(e), true, null);
        }
    }

    private Raw robotsFile(URI file) throws IOException {
        URI at = file;
        for (int hop = 0; ; hop++) {
            URI here = at;
            Raw raw = turns.take(Address.host(at), limits.delay(), () -> wire.get(here, Map.of(), Robots.MOST_BYTES));
            Optional<URI> next = raw.redirects() && hop < MOST_REDIRECTS
                    ? Address.from(at, Objects.requireNonNull(raw.header("location")))
                    : Optional.empty();
            if (next.isEmpty()) {
                return raw;
            }
            at = next.get();
        }
    }

    /** What was learned of one address says nothing about another one. */
    private static Map<String, String> conditions(URI address, @Nullable Visit known) {
        if (known == null || !address.toString().equals(known.url())) {
            return Map.of();
        }
        if (known.etag() != null) {
            return Map.of("If-None-Match", known.etag());
        }
        return known.modified() == null ? Map.of() : Map.of("If-Modified-Since", known.modified());
    }

    private Answer answer(URI address, Raw raw) {
        return switch (raw.status()) {
            case 200 ->
                raw.cut()
                        ? new Answer.Nothing("it has more than %,d bytes".formatted(limits.maxBytes()), false, null)
                        : new Answer.Body(address, 200, raw.headers(), raw.bytes());
            case 304 -> new Answer.Same();
            case 429, 503 ->
                new Answer.Nothing(
                        "the site asks to be left alone (status " + raw.status() + ")",
                        true,
                        retryAfter(raw.header("retry-after")));
            default ->
                new Answer.Nothing(
                        "it answers with status " + raw.status(), raw.status() >= 500 || raw.status() == 408, null);
        };
    }

    /** Seconds or a day with time, at most a day. */
    private Duration retryAfter(@Nullable String told) {
        if (told == null) {
            return UNTOLD_WAIT;
        }
        try {
            Duration wait = told.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(told.strip()))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(told.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isNegative() ? UNTOLD_WAIT : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (DateTimeException _) {
            return UNTOLD_WAIT;
        }
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
