package tutur.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands before all routes: what no request may do, and what every answer says. */
final class Guard {

    /** Longer addresses than any search needs; what stands in {@code q} is not counted, for it is cut and never refused. */
    static final int LONGEST_ADDRESS = 8_192;

    /** Room for a {@code q} of 100,000 bytes with every byte behind a percent sign. */
    static final int LONGEST_WORDS = 327_680;

    /** Nothing from elsewhere, nothing written into a page: see https://www.w3.org/TR/CSP3/. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?");
    private static final Pattern OWN_NAMES = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private final boolean loopback;
    private final @Nullable String address;

    /**
     * @param loopback whether only this machine may ask: then names of other machines are refused, against DNS rebinding
     * @param address how people reach the server through a proxy, or null
     */
    Guard(boolean loopback, @Nullable String address) {
        this.loopback = loopback;
        this.address = address;
    }

    static void secure(Context context) {
        HEADERS.forEach(context::header);
    }

    /**
     * Where the client thinks that we are, such as {@code http://127.0.0.1:7070}.
     *
     * @throws Refusal when that is not us
     */
    String base(@Nullable String host) {
        if (address != null && address.replaceFirst("^https?://", "").equalsIgnoreCase(host)) {
            return address;
        }
        var parts = HOST.matcher(host == null ? "" : host);
        if (!parts.matches() || (loopback && !OWN_NAMES.matcher(parts.group(1)).matches())) {
            throw new Refusal(Trouble.MISDIRECTED, host == null ? "" : host);
        }
        return "http://" + host;
    }

    /** @throws Refusal when the address is too long */
    void checkLength(String path, @Nullable String query) {
        int length = path.length() + (query == null ? 0 : query.length());
        if (length > LONGEST_ADDRESS + LONGEST_WORDS
                || (length > LONGEST_ADDRESS && counted(path, query) > LONGEST_ADDRESS)) {
            throw new Refusal(Trouble.ADDRESS_TOO_LONG, LONGEST_ADDRESS);
        }
    }

    private static int counted(String path, @Nullable String query) {
        int counted = path.length();
        for (String pair : query == null ? new String[0] : query.split("&", QueryString.MOST_PARAMETERS + 2)) {
            counted += pair.startsWith("q=") ? 2 : pair.length() + 1;
        }
        return counted;
    }
}
