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

    /** That an address could not be reached: why, as a code for programs, and in English as its message. */
    public static final class Unreached extends IOException {

        private static final long serialVersionUID = 1;

        /** Why there was no answer. */
        public enum Why {
            /** The address is none, or does not lie on the public net. */
            CLOSED,
            /** Nobody knows the host. */
            NO_HOST,
            /** No answer came in time. */
            SILENT,
            /** Nothing listens there. */
            NOBODY,
            /** There is no safe connection to it: its certificate is wrong, for one. */
            UNSAFE,
            /** Anything else. */
            OTHER
        }

        private final Why why;

        private Unreached(Why why, String message, IOException cause) {
            super(message, cause);
            this.why = why;
        }

        /** Why. */
        public Why why() {
            return why;
        }
    }

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
     * @throws Unreached when there is no answer in time, or the address is none or not open
     */
    public int post(String address, Map<String, String> headers, byte[] body) throws Unreached {
        URI to = Address.of(address).orElseThrow(Courier::noAddress);
        try {
            return wire.post(to, headers, body).status();
        } catch (IOException e) {
            throw new Unreached(Failure.why(e), Failure.of(e), e);
        }
    }

    private static Unreached noAddress() {
        String message = "it is no address that begins with http:// or https://";
        return new Unreached(Unreached.Why.CLOSED, message, new IOException(message));
    }

    /** Closes the connections. */
    @Override
    public void close() throws IOException {
        wire.close();
    }
}
