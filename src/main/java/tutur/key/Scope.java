package tutur.key;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a key opens. Every key opens reading. */
public enum Scope {
    /** Reading, where the server demands a key for it. */
    READ,
    /** Files and runs. */
    INTAKE,
    /** Corrections. */
    CORRECTIONS,
    /** Saved searches. */
    SEARCHES,
    /** What tells how the server is doing. */
    OPERATIONS;

    /** As it stands in commands, in the file and in problems. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The scopes named in a list with commas.
     *
     * @throws IllegalArgumentException when one is not known or there is none; the message names those that are
     */
    public static Set<Scope> read(String words) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String word : words.split(",", -1)) {
            scopes.add(Arrays.stream(values())
                    .filter(scope -> scope.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "\"" + word.strip() + "\" is no scope: choose among " + String.join(", ", all()))));
        }
        return scopes;
    }

    private static List<String> all() {
        return Arrays.stream(values()).map(Scope::word).toList();
    }
}
