package tutur.harvest;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes once over a source on the net: asks what it lists, then for what is new or changed. For one thread. */
final class Round {

    private final Source source;
    private final Fetcher fetcher;
    private final Shelf shelf;
    private final Memory memory;
    private final Limits limits;
    private final Clock clock;
    private final Tally tally;
    private final MediaTypes types = new MediaTypes();

    /** Hosts that want to be left alone, and until when. */
    private final Map<String, Instant> silent = new HashMap<>();

    private boolean troubled;
    private int asked;

    Round(Source source, Fetcher fetcher, Shelf shelf, Memory memory, Limits limits, Clock clock, Tally tally) {
        this.source = source;
        this.fetcher = fetcher;
        this.shelf = shelf;
        this.memory = memory;
        this.limits = limits;
        this.clock = clock;
        this.tally = tally;
    }

    void go() throws IOException {
        URI location = Address.of(source.location()).orElseThrow();
        if (source.kind() == Source.Kind.PAGE) {
            tally.found(1);
            ask(location, memory.find(source.location()));
            return;
        }
        Lists lists = new Lists(source, fetcher, memory, new Listings(limits), clock, tally);
        List<Listing.Entry> entries = distinct(lists.read(location));
        tally.found(entries.size());
        for (Listing.Entry entry : entries) {
            look(entry);
        }
        if (asked >= limits.most() && tally.leftSomething()) {
            tally.remark("no more than " + limits.most() + " are fetched at once; the rest follows");
        }
        lists.done(!tally.leftSomething() && !troubled, silent.values().stream().max(Instant::compareTo));
    }

    private static List<Listing.Entry> distinct(List<Listing.Entry> entries) {
        Map<URI, Listing.Entry> first = new LinkedHashMap<>();
        entries.forEach(entry -> first.putIfAbsent(entry.address(), entry));
        return new ArrayList<>(first.values());
    }

    private void look(Listing.Entry entry) throws IOException {
        Optional<Visit> before = memory.find(entry.address().toString());
        Instant now = clock.instant();
        if (before.isPresent() && before.get().paused(now)) {
            tally.postponed();
            tally.remark("left alone until " + before.get().until() + ", " + entry.address() + ": "
                    + before.get().why());
        } else if (before.isPresent() && shelf.holds(before.get()) && !changed(entry, before.get(), now)) {
            tally.unchanged();
        } else if (asked >= limits.most() || silent.containsKey(Address.host(entry.address()))) {
            tally.postponed();
        } else {
            asked++;
            ask(entry.address(), before);
        }
    }

    /** A listing that dates its pages into the future is believed when that future has come. */
    private static boolean changed(Listing.Entry entry, Visit before, Instant now) {
        Instant updated = entry.updated();
        return updated != null && updated.isAfter(before.at()) && !updated.isAfter(now);
    }

    private void ask(URI address, Optional<Visit> before) throws IOException {
        String name = source.kind() == Source.Kind.PAGE ? source.location() : address.toString();
        Visit held = before.filter(shelf::holds).orElse(null);
        switch (fetcher.get(address, held)) {
            case Answer.Body body -> take(name, before, body);
            case Answer.Same _ -> {
                if (held == null) {
                    refuse(
                            name,
                            before,
                            new Answer.Nothing("it claims not to have changed, but was never had", true, null));
                } else {
                    memory.put(held.again(clock.instant()));
                    tally.unchanged();
                }
            }
            case Answer.Nothing nothing -> refuse(name, before, nothing);
        }
    }

    private void take(String name, Optional<Visit> before, Answer.Body body) throws IOException {
        Optional<String> extension = types.extension(body.headers().get("content-type"), body.address());
        if (extension.isEmpty()) {
            String type = body.headers().getOrDefault("content-type", "of no type");
            refuse(name, before, new Answer.Nothing("it is " + type + ", which is not fetched", false, null));
        } else if (body.bytes().length == 0) {
            refuse(name, before, new Answer.Nothing("it has no bytes", true, null));
        } else {
            Instant now = clock.instant();
            Shelf.Place place = shelf.put(source, name, body, extension.get(), now);
            memory.put(Visit.had(name, body, now, place.sha256(), place.path()));
            if (place.fresh()) {
                tally.stored();
            } else {
                tally.unchanged();
            }
        }
    }

    private void refuse(String name, Optional<Visit> before, Answer.Nothing nothing) throws IOException {
        boolean page = source.kind() == Source.Kind.PAGE;
        Visit failed = Visit.failed(name, before.orElse(null), page ? nothing.asPassing() : nothing, clock.instant());
        memory.put(failed);
        troubled |= nothing.passing();
        if (nothing.pause() != null && failed.until() != null) {
            Instant end = failed.until();
            Address.of(name).ifPresent(a -> silent.put(Address.host(a), end));
        }
        tally.refused(name, nothing.why());
    }
}
