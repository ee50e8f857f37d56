package tutur.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses with the same first bits; of one address, all of them. */
record Network(InetAddress address, int bits) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /**
     * Reads {@code 10.1.2.3}, {@code 10.0.0.0/8}, {@code ::1}, {@code fd00::/8}; never asks for a name.
     *
     * @throws IllegalArgumentException when it is none of these; the message says what to write
     */
    static Network of(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = literal(slash < 0 ? text : text.substring(0, slash));
        if (address.isPresent()) {
            int most = address.get().getAddress().length * Byte.SIZE;
            String bits = slash < 0 ? Integer.toString(most) : text.substring(slash + 1);
            if (bits.matches("[0-9]{1,3}") && Integer.parseInt(bits) <= most) {
                return new Network(address.get(), Integer.parseInt(bits));
            }
        }
        throw new IllegalArgumentException(
                "no address of a proxy: " + text + "; write it as in 10.1.2.3, 10.0.0.0/8, ::1 or fd00::/8");
    }

    /** An address as it is written, all four numbers of it; nothing when the text is none. */
    static Optional<InetAddress> literal(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean has(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        return ours.length == theirs.length
                && Arrays.equals(ours, 0, whole, theirs, 0, whole)
                && (rest == 0 || (ours[whole] ^ theirs[whole]) >> (Byte.SIZE - rest) == 0);
    }
}
