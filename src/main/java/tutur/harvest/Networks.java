package tutur.harvest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import tutur.text.Table;

/** Tells addresses of the public net from all others. Immutable. */
final class Networks implements Predicate<InetAddress> {

    @SuppressWarnings("ArrayRecordComponent") // it stays in this class, and nobody changes it
    private record Network(byte[] start, int bits) {

        static Network of(String text) {
            String[] parts = text.split("/", -1);
            try {
                return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("networks.tsv: " + text + " is no network", e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((address[bit / 8] ^ start[bit / 8]) & 0x80 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> closed = Table.rows(Networks.class, "networks.tsv", 3).stream()
            .map(row -> Network.of(row.getFirst()))
            .toList();

    /** Whether an address is public. An address of version 4 in that of version 6 counts as what it is. */
    @Override
    public boolean test(InetAddress address) {
        byte[] bytes = address.getAddress();
        return closed.stream().noneMatch(network -> network.has(bytes));
    }
}
