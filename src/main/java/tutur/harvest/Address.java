package tutur.harvest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses that may be fetched: whole ones of http and https, without names of users. Feeds write them as they like. */
final class Address {

    private static final int LONGEST = 2000;

    private Address() {}

    /** The address that a text is, in its plain form: host in ASCII and lower case, everything else escaped, no fragment. */
    static Optional<URI> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return plain(new URI(escaped(text.strip())));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The address that a redirect or a link leads to. */
    static Optional<URI> from(URI page, String link) {
        try {
            return link.length() > LONGEST ? Optional.empty() : plain(page.resolve(new URI(escaped(link.strip()))));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<URI> plain(URI uri) throws URISyntaxException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String authority = uri.getRawAuthority();
        if (!scheme.equals("http") && !scheme.equals("https") || authority == null || authority.contains("@")) {
            return Optional.empty();
        }
        String host = authority.replaceFirst(":\\d*$", "");
        String port = authority.substring(host.length());
        String ascii = host.startsWith("[") ? host : IDN.toASCII(decoded(host));
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        URI plain = new URI(
                scheme + "://" + ascii.toLowerCase(Locale.ROOT) + (port.equals(":") ? "" : port) + path + query);
        return plain.getHost() == null || plain.getPort() > 65535 ? Optional.empty() : Optional.of(plain);
    }

    private static String decoded(String host) {
        return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Escapes what people write into addresses although it does not belong there; what is escaped already stays. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean fits = c > 0x20 && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
            if (fits) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append("%02X".formatted(b & 0xff));
                }
            }
        });
        return out.toString();
    }

    /** What one request at a time goes to. */
    static String host(URI address) {
        return address.getHost() + ":" + port(address);
    }

    /** The part of an address that has one robots file. */
    static String site(URI address) {
        return address.getScheme() + "://" + host(address);
    }

    private static int port(URI address) {
        int standard = address.getScheme().equals("https") ? 443 : 80;
        return address.getPort() < 0 ? standard : address.getPort();
    }

    /** The same as the libraries want it. */
    static Optional<URI> of(@Nullable URL url) {
        return url == null ? Optional.empty() : of(url.toString());
    }
}
