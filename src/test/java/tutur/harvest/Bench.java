package tutur.harvest;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tutur.inbox.Inbox;

/** A corpus, a clock that can be moved, and a harvester that may ask this machine, for tests. */
final class Bench extends Clock {

    /** Nobody is bothered by tests, so they ask fast; and a busy machine may answer late. */
    static final Limits PATIENT = limits(Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(20));
    /** For sites that never end: nobody waits for them. */
    static final Limits QUICK = limits(Duration.ofMillis(3000), Duration.ofMillis(1500), Duration.ofMillis(800));

    private final Path documents;
    private final Path side;
    Limits limits = PATIENT;
    Predicate<InetAddress> open = InetAddress::isLoopbackAddress;
    Instant now = Instant.parse("2024-03-05T03:00:00Z");

    Bench(Path folder) throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        side = folder.resolve("side");
    }

    static Source source(Source.Kind kind, String location) {
        return new Source("uji", kind, location, Duration.ofHours(1), "Warta Uji", "12.71", true);
    }

    private static Limits limits(Duration total, Duration idle, Duration grace) {
        return new Limits(100_000, total, idle, grace, 1_000, Duration.ofMillis(1), Duration.ofMillis(200), 40);
    }

    /** One harvest by a program that has just been started. */
    Account.OfSource harvest(Source.Kind kind, String location) throws IOException {
        return harvest(List.of(source(kind, location))).sources().getFirst();
    }

    Account harvest(List<Source> sources) throws IOException {
        try (Harvester harvester = harvester(sources)) {
            return harvester.harvest((source, done, found) -> {});
        }
    }

    Harvester harvester(List<Source> sources) {
        return new Harvester(new Sources("uji@tutur.example", sources), documents, side, "1.2", limits, this, open);
    }

    /** Found, and what became of it: stored, unchanged, refused, postponed. */
    static String sum(Account.OfSource account) {
        return account.found() + "=" + account.stored() + "+" + account.unchanged() + "+" + account.refused() + "+"
                + account.postponed();
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    void forget() throws IOException {
        try (var files = Files.list(side)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** What is stored, by path. */
    SortedMap<String, String> stored() throws IOException {
        TreeMap<String, String> stored = new TreeMap<>();
        try (var files = Files.walk(documents)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!Inbox.isReceipt(file)) {
                    stored.put(
                            documents.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return stored;
    }

    Path documents() {
        return documents;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock knows one zone");
    }
}
