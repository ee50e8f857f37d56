package tutur.harvest;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What sites ask of programs, after RFC 9309: no file means that everything is allowed, a site that cannot tell now means that nothing
 * is, for now. For several threads.
 */
final class Robots {

    /** The name that rules for us have. */
    private static final List<String> NAMES = List.of("tutur");

    /** RFC 9309 asks for half a megabyte at least; what lies beyond is not read. */
    static final int MOST_BYTES = 512 * 1024;

    private static final Duration KEPT = Duration.ofHours(12);
    private static final Duration KEPT_WHEN_DOWN = Duration.ofMinutes(10);

    /** Asks for a robots file, following redirects. */
    interface Asking {
        Raw ask(URI address) throws IOException;
    }

    /**
     * What a site asks.
     *
     * @param down why it could not tell, or null when it could
     */
    record Wishes(BaseRobotRules rules, @Nullable String down, Instant until) {

        /** Why an address must not be asked for, or null when it may be. */
        Answer.@Nullable Nothing objection(URI address) {
            if (down != null) {
                return new Answer.Nothing("its robots.txt could not be read (" + down + ")", true, null);
            }
            return rules.isAllowed(address.toString())
                    ? null
                    : new Answer.Nothing("its robots.txt forbids it", false, null);
        }

        /** How long to wait between two requests, within bounds. */
        Duration delay(Limits limits) {
            Duration asked = Duration.ofMillis(
                    Math.clamp(rules.getCrawlDelay(), 0, limits.longestDelay().toMillis()));
            return asked.compareTo(limits.delay()) > 0 ? asked : limits.delay();
        }
    }

    private static final class Site {
        final ReentrantLock reading = new ReentrantLock();

        @Nullable
        Wishes wishes;
    }

    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final Asking asking;
    private final Clock clock;

    Robots(Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * What the site of an address asks; fetched when it was not, or long ago.
     *
     * @throws PublicNames.Closed when the site is not open
     */
    Wishes of(URI address) throws PublicNames.Closed {
        String name = Address.site(address);
        Site site = sites.computeIfAbsent(name, n -> new Site());
        site.reading.lock();
        try {
            Wishes wishes = site.wishes;
            if (wishes == null || wishes.until().isBefore(clock.instant())) {
                wishes = fetch(URI.create(name + "/robots.txt"));
                site.wishes = wishes;
            }
            return wishes;
        } finally {
            site.reading.unlock();
        }
    }

    private Wishes fetch(URI file) throws PublicNames.Closed {
        try {
            Raw raw = asking.ask(file);
            if (raw.status() == 200) {
                return known(parse(file, raw));
            }
            boolean absent = raw.status() >= 400 && raw.status() < 500 && raw.status() != 429 || raw.redirects();
            return absent ? known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)) : down("status " + raw.status());
        } catch (PublicNames.Closed e) {
            throw e;
        } catch (IOException e) {
            return down(Failure.of(e));
        }
    }

    private static BaseRobotRules parse(URI file, Raw raw) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        return parser.parseContent(file.toString(), raw.bytes(), "text/plain", NAMES);
    }

    private Wishes known(BaseRobotRules rules) {
        return new Wishes(rules, null, clock.instant().plus(KEPT));
    }

    private Wishes down(String why) {
        SimpleRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        return new Wishes(none, why, clock.instant().plus(KEPT_WHEN_DOWN));
    }
}
