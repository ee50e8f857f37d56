package tutur.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client may: a bucket of tokens for each, filled at a steady rate. Of more clients than {@value #MOST_CLIENTS} those
 * that were quiet longest are forgotten, so that memory stays bounded. Safe for use by several threads.
 */
final class Allowance {

    static final int MOST_CLIENTS = 20_000;

    private static final double NANOS = 1e9;
    private static final int NETWORK_BYTES = 8;

    private static final class Bucket {
        private double tokens;
        private long filled;

        private Bucket(double tokens, long filled) {
            this.tokens = tokens;
            this.filled = filled;
        }
    }

    private final double perSecond;
    private final int burst;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param perSecond tokens a second; 0 for any number
     * @param burst the most tokens that a client can have
     * @param clock nanoseconds that only go up
     */
    Allowance(double perSecond, int burst, LongSupplier clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.clock = clock;
    }

    /** @throws Refusal when the client has no token left; it tells in how many seconds there will be one */
    void take(String address) {
        spend(address, 1);
    }

    /** @throws Refusal as {@link #take}, without taking one */
    void look(String address) {
        spend(address, 0);
    }

    private synchronized void spend(String address, int tokens) {
        if (perSecond == 0) {
            return;
        }
        long now = clock.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client(address), _ -> new Bucket(burst, now));
        bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.filled) / NANOS * perSecond);
        bucket.filled = now;
        if (buckets.size() > MOST_CLIENTS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        if (bucket.tokens < 1) {
            throw new Refusal(Trouble.RATE_LIMITED, (int) Math.ceil((1 - bucket.tokens) / perSecond));
        }
        bucket.tokens -= tokens;
    }

    synchronized int clients() {
        return buckets.size();
    }

    /** Whoever has one address of IPv6 has 2^64 of them: the network is the client. */
    static String client(String address) {
        String bare =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        try {
            InetAddress read = InetAddress.ofLiteral(bare);
            return read instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(read.getAddress(), NETWORK_BYTES))
                    : read.getHostAddress();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
