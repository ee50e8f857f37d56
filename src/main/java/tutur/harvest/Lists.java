package tutur.harvest;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a source for its listings. That a listing was read is remembered only at the end: a round that ends early asks for it again, and
 * one that left something asks for it whole. For one round.
 */
final class Lists {

    /** Of one site in one round. */
    private static final int MOST_MAPS = 50;

    /** An index of indexes is as deep as it goes. */
    private static final int DEEPEST = 2;

    private final Source source;
    private final Fetcher fetcher;
    private final Memory memory;
    private final Listings listings;
    private final Clock clock;
    private final Tally tally;
    private final List<Visit> read = new ArrayList<>();
    private final Set<URI> seen = new HashSet<>();
    private final List<Listing.Entry> entries = new ArrayList<>();
    private boolean left;

    Lists(Source source, Fetcher fetcher, Memory memory, Listings listings, Clock clock, Tally tally) {
        this.source = source;
        this.fetcher = fetcher;
        this.memory = memory;
        this.listings = listings;
        this.clock = clock;
        this.tally = tally;
    }

    /** What the source lists; what has not changed since the last round is not listed again. */
    List<Listing.Entry> read(URI location) throws IOException {
        read(location, source.location(), 0);
        return entries;
    }

    private void read(URI address, String name, int depth) throws IOException {
        seen.add(address);
        Optional<Visit> before = memory.find(name);
        switch (fetcher.get(address, before.orElse(null))) {
            case Answer.Same _ when before.isPresent() -> read.add(before.get().again(clock.instant()));
            case Answer.Same _ -> fail(name, before, new Answer.Nothing("it claims not to have changed", true, null));
            case Answer.Nothing nothing -> fail(name, before, nothing);
            case Answer.Body body -> {
                try {
                    boolean feed = source.kind() == Source.Kind.FEED;
                    Listing listing = feed ? listings.feed(body) : listings.map(body);
                    listing.remarks().forEach(tally::remark);
                    entries.addAll(listing.entries());
                    read.add(Visit.had(name, body, clock.instant(), null, null));
                    maps(listing.maps(), depth + 1);
                } catch (Listing.Unreadable e) {
                    fail(name, before, new Answer.Nothing(e.why(), true, null));
                }
            }
        }
    }

    private void maps(List<Listing.Entry> maps, int depth) throws IOException {
        for (Listing.Entry map : maps) {
            if (seen.contains(map.address()) || !due(map)) {
                continue;
            }
            if (depth > DEEPEST || seen.size() > MOST_MAPS) {
                tally.remark("no more than " + MOST_MAPS + " maps are read at once; the rest follows");
                left = true;
                return;
            }
            read(map.address(), map.address().toString(), depth);
        }
    }

    private boolean due(Listing.Entry map) {
        Optional<Visit> before = memory.find(map.address().toString());
        Instant now = clock.instant();
        if (before.isEmpty()) {
            return true;
        }
        boolean unchanged = map.updated() != null
                && map.updated().isBefore(before.get().at())
                && before.get().why() == null;
        return !unchanged && !before.get().paused(now);
    }

    private void fail(String name, Optional<Visit> before, Answer.Nothing nothing) throws IOException {
        left = true;
        memory.put(Visit.failed(name, before.orElse(null), nothing.asPassing(), clock.instant()));
        tally.remark(name + " was not read: " + nothing.why());
    }

    /**
     * Remembers the listings that were read.
     *
     * @param all whether all that they list was dealt with
     * @param silence until when the site wants to be left alone
     */
    void done(boolean all, Optional<Instant> silence) throws IOException {
        for (Visit visit : read) {
            boolean top = visit.name().equals(source.location());
            Visit kept = all && !(top && left) ? visit : visit.forgetful();
            memory.put(top && silence.isPresent() ? kept.leftAloneUntil(silence.get()) : kept);
        }
    }
}
