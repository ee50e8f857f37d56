package tutur.key;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: without its secret. Immutable.
 *
 * @param id eight hexadecimal digits, to name it by
 * @param scopes what it opens; at least one, in the order of the constants
 * @param name whose it is or what for, up to {@value #LONGEST_NAME} characters on one line; may be empty
 * @param made when
 * @param revoked since when it opens nothing, or null
 * @param digest SHA-256 of the secret, 64 hexadecimal digits
 */
public record Key(
        String id,
        Set<Scope> scopes,
        String name,
        Instant made,
        @Nullable Instant revoked,
        String digest) {

    /** Longest name. */
    public static final int LONGEST_NAME = 100;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when a component is not as described */
    public Key {
        Objects.requireNonNull(made, "made");
        if (!ID.matcher(id).matches() || !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("a key has an id of 8 and a digest of 64 hexadecimal digits");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a key opens something: " + id + " has no scope");
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the name of a key stands on one line of up to " + LONGEST_NAME + " characters");
        }
        scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
    }

    /** Whether it opens what this scope opens. */
    public boolean opens(Scope scope) {
        return revoked == null && (scope == Scope.READ || scopes.contains(scope));
    }

    /** Its scopes in a list with commas. */
    public String words() {
        return scopes.stream().map(Scope::word).collect(Collectors.joining(","));
    }
}
