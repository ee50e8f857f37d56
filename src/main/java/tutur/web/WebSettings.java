package tutur.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, to whom, and what it bears.
 *
 * @param host name or address to bind to; only loopback addresses keep the archive to this machine
 * @param port port to bind to, 0 for any free one
 * @param address how people reach the server from outside, such as {@code https://arsip.example}, where a proxy stands before it; null
 *     when there is none
 * @param key one key that opens everything, {@value #SHORTEST_KEY} characters or more; null when there is none
 * @param keys file of further keys, see {@link tutur.key.KeyFile}; it need not be there; null when there is none
 * @param reading who may read
 * @param metrics who may see {@code /metrics}
 * @param limits what clients can use up
 * @param logs what is written down of requests
 * @param origins sites whose pages may read the API, as in {@code https://berita.example}; {@code *} for all
 * @param proxies which proxies are believed
 */
public record WebSettings(
        String host,
        int port,
        @Nullable String address,
        @Nullable String key,
        @Nullable Path keys,
        Access reading,
        Access metrics,
        Limits limits,
        Logs logs,
        List<String> origins,
        Proxies proxies) {

    /** Fewer characters could be guessed. */
    public static final int SHORTEST_KEY = 16;

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");

    /** Where a server listens, and where links lead, unless somebody says otherwise. */
    public static final int PORT = 7070;

    /** The address of a server that nobody told otherwise; no slash at its end. */
    public static final String HERE = "http://127.0.0.1:" + PORT;

    /** Loopback, that port. */
    public static final WebSettings DEFAULT = new WebSettings("127.0.0.1", PORT);

    /** Who may. */
    public enum Access {
        /** Everybody who reaches the server. */
        OPEN,
        /** Whoever has a key. */
        KEY
    }

    /**
     * What clients can use up.
     *
     * @param perSecond requests that one client (one IPv4 address, one IPv6 network of 64 bits) may make in a second in the long run; 0
     *     for any number
     * @param burst how many at once after a pause
     * @param places requests at work at the same time
     * @param connections connections at the same time; further ones wait to be accepted
     * @param patience seconds that a client may take to send the head of a request, and the grace before a body or an answer has to flow
     *     at {@code pace}
     * @param pace bytes a second, at least, that a client sends or takes
     */
    public record Limits(int perSecond, int burst, int places, int connections, int patience, int pace) {

        /** Far beyond what people and well-behaved programs need, short of what hurts. */
        public static final Limits USUAL = new Limits(100, 1_000, 64, 2_000, 15, 4_096);

        /** @throws IllegalArgumentException when a number is negative, or 0 where something must be */
        public Limits {
            if (perSecond < 0 || burst < perSecond || places < 1 || connections < 1 || patience < 1 || pace < 1) {
                throw new IllegalArgumentException("limits are positive, and the burst at least the rate");
            }
        }

        /** The same with another rate and ten times that at once. */
        public Limits rate(int requests) {
            return new Limits(requests, Math.multiplyExact(requests, 10), places, connections, patience, pace);
        }

        /** The same for clients that may take other times: see the components. */
        public Limits patience(int seconds, int bytesPerSecond) {
            return new Limits(perSecond, burst, places, connections, seconds, bytesPerSecond);
        }
    }

    /**
     * Proxies that are believed when they tell for whom they ask. Whoever is not named may write what he likes into these headers.
     *
     * @param addresses addresses of IPv4 or IPv6, or networks such as {@code 10.0.0.0/8}; empty to believe nobody
     * @param header what these proxies tell it in; what stands in the other one may come from clients, so it does not count
     */
    public record Proxies(List<String> addresses, Told header) {

        /** Nobody is believed. */
        public static final Proxies NONE = new Proxies(List.of(), Told.X_FORWARDED_FOR);

        /** Where it is told. */
        public enum Told {
            /** What most proxies write. */
            X_FORWARDED_FOR,
            /** RFC 7239. */
            FORWARDED
        }

        /** @throws IllegalArgumentException when an address is none */
        public Proxies {
            Objects.requireNonNull(header, "header");
            addresses = List.copyOf(addresses);
            addresses.forEach(Network::of);
        }
    }

    /**
     * What is written down of requests, each on a line with its id, route, status and time; never who asked.
     *
     * @param requests of which ones
     * @param slowMillis from how many milliseconds on a request is slow
     * @param words whether the words of the address are told, too: people type names
     */
    public record Logs(Which requests, int slowMillis, boolean words) {

        /** Slow requests: those of more than a second. */
        public static final Logs USUAL = new Logs(Which.SLOW, 1_000, false);

        /** Of which requests. */
        public enum Which {
            /** Of none. */
            NONE,
            /** Of slow ones. */
            SLOW,
            /** Of all. */
            ALL
        }

        /** @throws IllegalArgumentException when the time is negative */
        public Logs {
            Objects.requireNonNull(requests, "requests");
            if (slowMillis < 0) {
                throw new IllegalArgumentException("milliseconds are not negative");
            }
        }
    }

    /**
     * @throws IllegalArgumentException when the port is not between 0 and 65535, the key too short, the address has a path, or an origin
     *     is none
     */
    public WebSettings {
        Objects.requireNonNull(host, "host");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": 0 to 65535, 0 for any free one");
        }
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("address " + address
                    + ": http or https, a host, perhaps a port, and no path, as in https://arsip.example");
        }
        if (key != null && key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key is shorter than " + SHORTEST_KEY + " characters");
        }
        for (String origin : origins) {
            if (!origin.matches("\\*|https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
                throw new IllegalArgumentException(
                        "no site: " + origin + "; write it as in https://berita.example, without a path");
            }
        }
        origins = List.copyOf(origins);
    }

    /** With a key that opens everything, and the usual settings. */
    public WebSettings(String host, int port, @Nullable String key) {
        this(host, port, null, key, null, Access.OPEN, Access.OPEN, Limits.USUAL, Logs.USUAL, List.of(), Proxies.NONE);
    }

    /** Where nothing may be changed. */
    public WebSettings(String host, int port) {
        this(host, port, null);
    }

    /** The same behind a proxy at this address. */
    public WebSettings behind(@Nullable String outside) {
        return new WebSettings(host, port, outside, key, keys, reading, metrics, limits, logs, origins, proxies);
    }

    /** The same with a file of keys. */
    public WebSettings keys(Path file) {
        return new WebSettings(host, port, address, key, file, reading, metrics, limits, logs, origins, proxies);
    }

    /** The same for others who may read and see metrics. */
    public WebSettings open(Access toRead, Access toMeasure) {
        return new WebSettings(host, port, address, key, keys, toRead, toMeasure, limits, logs, origins, proxies);
    }

    /** The same with other limits. */
    public WebSettings limits(Limits others) {
        return new WebSettings(host, port, address, key, keys, reading, metrics, others, logs, origins, proxies);
    }

    /** The same with other logs. */
    public WebSettings logs(Logs others) {
        return new WebSettings(host, port, address, key, keys, reading, metrics, limits, others, origins, proxies);
    }

    /** The same for pages of these sites, too. */
    public WebSettings origins(List<String> sites) {
        return new WebSettings(host, port, address, key, keys, reading, metrics, limits, logs, sites, proxies);
    }

    /** The same behind proxies that are believed. */
    public WebSettings trusting(Proxies others) {
        return new WebSettings(host, port, address, key, keys, reading, metrics, limits, logs, origins, others);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return host + ":" + port;
    }

    /**
     * Whether only this machine can reach the server.
     *
     * @throws IllegalArgumentException when the host has no address
     */
    public boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "host " + host + " has no address: use 127.0.0.1 or an address of this machine", e);
        }
    }
}
