package tutur.harvest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Carries messages to addresses outside, within the limits under which sources are fetched: no redirects, no cookies. For several threads. */
public final class Courier implements AutoCloseable {

    /** Who is told something answers at once, or is asked again later: ten seconds in all, five without a byte. */
    private static final Limits SHORT = new Limits(
            0,
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            1,
            Duration.ZERO,
            Duration.ZERO,
            1);

    private final Wire wire;
    private final Predicate<InetAddress> open;

    /**
     * @param version of the program, for receivers to know
     * @param everywhere whether addresses that are not on the public net may be reached, too
     */
    public Courier(String version, boolean everywhere) {
        this(version, everywhere ? _ -> true : new Networks(), SHORT);
    }

    private Courier(String version, Predicate<InetAddress> open, Limits limits) {
        this.open = open;
        this.wire = new Wire(limits, open, "Tutur/" + version);
    }

    /** Whether a text is an address that messages can go to: a whole one of http or https. */
    public static boolean reaches(String address) {
        return Address.of(address).isPresent();
    }

    /**
     * Whether messages never get to an address, whatever happens there: as far as it can be told without asking the net for names.
     *
     * @return false also for most addresses that cannot be reached
     */
    public boolean never(String address) {
        Optional<URI> to = Address.of(address);
        if (to.isEmpty()) {
            return true;
        }
        String host = to.get().getHost();
        try {
            return !open.test(
                    host.equals("localhost") || host.endsWith(".localhost")
                            ? InetAddress.getLoopbackAddress()
                            : InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /**
     * Sends a message.
     *
     * @return the status of the answer, whatever it is; what it says besides is not read
     * @throws IOException when there is no answer in time, or the address is none or not open; the message says why
     */
    public int post(String address, Map<String, String> headers, byte[] body) throws IOException {
        URI to = Address.of(address)
                .orElseThrow(() -> new IOException("it is no address that begins with http:// or https://"));
        try {
            return wire.post(to, headers, body).status();
        } catch (IOException e) {
            throw new IOException(Failure.of(e), e);
        }
    }

    /** Closes the connections. */
    @Override
    public void close() throws IOException {
        wire.close();
    }
}
