package tutur.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.text.Sha256;

/**
 * Stands before everything that changes the archive: lets through who has the key, asks from no page but our own, and sends JSON of a
 * size that is meant. JSON and the key in a header are what no form of another page can send.
 */
final class Gatekeeper {

    static final int LARGEST_BODY = 131_072;

    private static final String BEARER = "bearer ";

    private final byte @Nullable [] key;

    /** @param key the key, or null when nothing may be changed */
    Gatekeeper(@Nullable String key) {
        this.key = key == null ? null : digest(key);
    }

    /**
     * The body of a request that may change something.
     *
     * @param base where the client sees us
     * @throws Refusal when it may not
     */
    byte[] body(Context context, String base, Change change) throws IOException {
        String origin = context.header("Origin");
        if (origin != null && !origin.equals(base)) {
            throw new Refusal(Trouble.FOREIGN_ORIGIN, origin.substring(0, Math.min(200, origin.length())));
        }
        if (key == null) {
            throw new Refusal(Trouble.CHANGES_OFF);
        }
        String sent = context.header("Authorization");
        boolean bearer = sent != null && sent.toLowerCase(Locale.ROOT).startsWith(BEARER);
        String given = bearer && sent != null ? sent.substring(BEARER.length()).strip() : "";
        if (!MessageDigest.isEqual(key, digest(given))) {
            throw new Refusal(Trouble.KEY_NEEDED);
        }
        String type = context.contentType();
        if (!change.file() && (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?"))) {
            throw new Refusal(Trouble.NOT_JSON);
        }
        int largest = change.file() ? IntakeDesk.LARGEST_FILE : LARGEST_BODY;
        byte[] body = context.req().getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new Refusal(Trouble.BODY_TOO_LARGE, largest);
        }
        return body;
    }

    /** Digests have one length, so that comparing them tells nothing about the key. */
    private static byte[] digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
