package tutur.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.key.Key;
import tutur.key.KeyFile;
import tutur.key.Scope;
import tutur.text.Sha256;

/**
 * Stands before everything that changes the archive: lets through who has a key that opens it, asks from no page but our own, and sends
 * JSON of a size that is meant. JSON and the key in a header are what no form of another page can send. Where a setting says so, it
 * stands before reading, too; browsers then ask for the key as for a password.
 */
final class Gatekeeper {

    /** Tells who has a key what it opens. */
    static final String PATH = "/api/v1/key";

    static final int LARGEST_BODY = 131_072;

    /** Whose a key is, which may be empty, and the scopes that it opens. */
    record KeyJson(String name, List<String> opens) {}

    /** Wrong keys that a client may send: so many at once, then one in so many seconds. */
    private static final int GUESSES = 10;

    private static final double GUESSES_PER_SECOND = 0.1;
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final byte @Nullable [] master;
    private final @Nullable KeyFile keys;
    private final Allowance guesses = new Allowance(GUESSES_PER_SECOND, GUESSES, System::nanoTime);

    Gatekeeper(@Nullable String master, @Nullable Path keys) {
        this.master = master == null ? null : digest(master);
        this.keys = keys == null ? null : new KeyFile(keys);
    }

    /**
     * The body of a request that may change something.
     *
     * @param base where the client sees us
     * @throws Refusal when it may not
     */
    byte[] body(Context context, String base, Change change) throws IOException {
        origin(context, base);
        must();
        admit(context, bearer(context), change.scope());
        String type = context.contentType();
        boolean bare = type == null && change.sent() == Change.Sent.PERHAPS_JSON;
        if (change.sent() != Change.Sent.FILE
                && !bare
                && (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?"))) {
            throw new Refusal(Trouble.NOT_JSON);
        }
        return body(context, change.sent() == Change.Sent.FILE ? IntakeDesk.LARGEST_FILE : LARGEST_BODY);
    }

    /** @throws Refusal when a page of another site asks */
    static void origin(Context context, String base) {
        String origin = context.header("Origin");
        if (origin != null && !origin.equals(base)) {
            throw new Refusal(Trouble.FOREIGN_ORIGIN, origin.substring(0, Math.min(200, origin.length())));
        }
    }

    /** The body as sent. @throws Refusal when it is larger */
    static byte[] body(Context context, int largest) throws IOException {
        InputStream in = context.req().getInputStream();
        long told = context.req().getContentLengthLong();
        if (told > largest) {
            if (told <= (long) largest + Remainder.HEARD_OUT) {
                Remainder.heardOut(in, told);
            }
            throw new Refusal(Trouble.TOO_LARGE, largest);
        }
        byte[] body = in.readNBytes(largest + 1);
        if (body.length > largest) {
            Remainder.heardOut(in, Remainder.HEARD_OUT);
            throw new Refusal(Trouble.TOO_LARGE, largest);
        }
        return body;
    }

    /** For what changes nothing: the key may come as a password, too. @throws Refusal when there is no key that opens it */
    void read(Context context, Scope scope) throws IOException {
        String bearer = bearer(context);
        admit(context, bearer.isEmpty() ? password(context) : bearer, scope);
    }

    /** What the key that was sent opens. @throws Refusal when it opens nothing */
    KeyJson told(Context context) throws IOException {
        must();
        Optional<Key> key = key(context, bearer(context));
        List<String> opens = Stream.of(Scope.values())
                .filter(scope -> key.isEmpty() || key.get().opens(scope))
                .map(Scope::word)
                .toList();
        return new KeyJson(key.map(Key::name).orElse(""), opens);
    }

    private void admit(Context context, String given, Scope scope) throws IOException {
        Optional<Key> key = key(context, given);
        if (key.isPresent() && !key.get().opens(scope)) {
            throw new Refusal(Trouble.KEY_SCOPE, scope.word());
        }
    }

    /** The key with this secret; empty for the one that opens everything. @throws Refusal when there is no such key */
    private Optional<Key> key(Context context, String given) throws IOException {
        if (given.isEmpty()) {
            throw new Refusal(Trouble.KEY_NEEDED);
        }
        String client = Clients.of(context);
        guesses.look(client);
        if (master != null && MessageDigest.isEqual(master, digest(given))) {
            return Optional.empty();
        }
        Optional<Key> key = keys == null ? Optional.empty() : keys.holder(given);
        if (key.isEmpty()) {
            guesses.take(client);
            throw new Refusal(Trouble.KEY_NEEDED);
        }
        return key;
    }

    /** @throws Refusal when no key opens anything here */
    private void must() throws IOException {
        if (master == null && (keys == null || keys.keys().stream().allMatch(key -> key.revoked() != null))) {
            throw new Refusal(Trouble.CHANGES_OFF);
        }
    }

    private static String bearer(Context context) {
        return credentials(context, BEARER);
    }

    /** What browsers send after they have asked for a name and a password. */
    private static String password(Context context) {
        try {
            byte[] pair = Base64.getDecoder().decode(credentials(context, BASIC));
            String text = new String(pair, StandardCharsets.UTF_8);
            return text.substring(text.indexOf(':') + 1);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String credentials(Context context, String scheme) {
        String sent = context.header("Authorization");
        boolean ours = sent != null && sent.toLowerCase(Locale.ROOT).startsWith(scheme);
        return ours && sent != null ? sent.substring(scheme.length()).strip() : "";
    }

    /** Digests have one length, so that comparing them tells nothing about the key. */
    private static byte[] digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
