package tutur.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens.
 *
 * @param host name or address to bind to; only loopback addresses keep the archive to this machine
 * @param port port to bind to, 0 for any free one
 * @param key what whoever changes something must know, {@value #SHORTEST_KEY} characters or more; null when nothing may be changed
 */
public record WebSettings(String host, int port, @Nullable String key) {

    /** Fewer characters could be guessed. */
    public static final int SHORTEST_KEY = 16;

    /** Loopback, port 7070. */
    public static final WebSettings DEFAULT = new WebSettings("127.0.0.1", 7070);

    /** @throws IllegalArgumentException when the port is not between 0 and 65535 */
    public WebSettings {
        Objects.requireNonNull(host, "host");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": 0 to 65535, 0 for any free one");
        }
        if (key != null && key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key is shorter than " + SHORTEST_KEY + " characters");
        }
    }

    /** Where nothing may be changed. */
    public WebSettings(String host, int port) {
        this(host, port, null);
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
