package tutur.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.web.WebSettings.Proxies;

/**
 * Who asks: whoever is at the other end of the connection, unless that is a proxy that is believed. Then it is the last one that the
 * proxies tell who is none of them; what stands before that may be made up. See RFC 7239, 8.1.
 */
final class Clients {

    private static final String CLIENT = "client";
    private static final int MOST_PROXIES = 32;

    /** Elements of RFC 7239 with their {@code for}, plain or in quotation marks. */
    private static final Pattern FORWARDED = Pattern.compile("(?:[^\",]|\"(?:[^\"\\\\]|\\\\.)*+\")++");

    private static final Pattern FOR =
            Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*(?:\"([^\"]*)\"|([^;,\"\\s]+))\\s*(?=;|$)");

    /** An address, perhaps with a port; of IPv6 in brackets where a port follows. */
    private static final Pattern NODE =
            Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d{1,5})?|([0-9.]+)(?::\\d{1,5})?|([0-9A-Fa-f:.]+)");

    private final List<Network> proxies;
    private final Proxies.Told header;

    Clients(Proxies proxies) {
        this.proxies = proxies.addresses().stream().map(Network::of).toList();
        this.header = proxies.header();
    }

    /** Finds out who asks. */
    void meet(Context context) {
        context.attribute(CLIENT, client(context));
    }

    /** The address of who asks. */
    static String of(Context context) {
        return Objects.requireNonNullElseGet(context.attribute(CLIENT), context::ip);
    }

    private String client(Context context) {
        String name = header == Proxies.Told.FORWARDED ? "Forwarded" : "X-Forwarded-For";
        return client(
                context.ip(), String.join(",", Collections.list(context.req().getHeaders(name))));
    }

    /** Who asks, when {@code peer} is at the other end of the connection and the header says {@code told}. */
    String client(String peer, String told) {
        if (proxies.isEmpty() || !trusted(peer)) {
            return peer;
        }
        return last(peer, header == Proxies.Told.FORWARDED ? forwarded(told) : List.of(told.split(",")));
    }

    /** Backwards from the proxy next to us, as long as each one is believed and what it tells is an address. */
    private String last(String peer, List<String> chain) {
        String client = peer;
        int from = Math.max(0, chain.size() - MOST_PROXIES);
        for (String node : chain.subList(from, chain.size()).reversed()) {
            Optional<String> address = address(node.strip());
            if (address.isEmpty()) {
                return client;
            }
            client = address.get();
            if (!trusted(client)) {
                return client;
            }
        }
        return client;
    }

    private static List<String> forwarded(String told) {
        List<String> nodes = new ArrayList<>();
        Matcher element = FORWARDED.matcher(told);
        while (element.find()) {
            Matcher node = FOR.matcher(element.group());
            String quoted = node.find() ? node.group(1) : "";
            nodes.add(quoted != null ? quoted : node.group(2));
        }
        return nodes;
    }

    private static Optional<String> address(String node) {
        Matcher parts = NODE.matcher(node);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (int i = 1; i <= parts.groupCount(); i++) {
            if (parts.group(i) != null) {
                return Network.literal(parts.group(i)).map(InetAddress::getHostAddress);
            }
        }
        return Optional.empty();
    }

    private boolean trusted(String address) {
        return Network.literal(address.replaceAll("^\\[|]$", ""))
                .filter(one -> proxies.stream().anyMatch(network -> network.has(one)))
                .isPresent();
    }
}
