package tutur.harvest;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up for the client, which connects to the addresses that it gets here and to no others: so an address is checked and used
 * in one step, and a name that changes its address in between gains nothing.
 */
final class PublicNames implements DnsResolver {

    /** A host leads where nothing may be fetched. */
    static final class Closed extends UnknownHostException {

        @Serial
        private static final long serialVersionUID = 1;

        private Closed(String message) {
            super(message);
        }
    }

    private final Predicate<InetAddress> open;

    PublicNames(Predicate<InetAddress> open) {
        this.open = open;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!open.test(address)) {
                throw new Closed(host + " leads to " + address.getHostAddress() + ", which is not on the public net");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
