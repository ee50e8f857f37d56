package tutur.key;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys as lines of text, one each, parted by tabs. */
final class KeyLines {

    private static final String HEAD = """
            # Keys of this archive: digests only. Made, listed and revoked by ./tutur key; see docs/operations.md.
            # id	scopes	made	revoked	name	SHA-256
            """;
    private static final String STANDS = "-";
    private static final int COLUMNS = 6;

    private KeyLines() {}

    /** @throws IllegalArgumentException when a line is not understood; the message tells which */
    static List<Key> read(String text) {
        List<Key> keys = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                keys.add(key(line.split("\t", -1)));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(
                        "line " + number + " is no key (" + e.getMessage() + "): mend it or take it out", e);
            }
        }
        return keys;
    }

    private static Key key(String[] parts) {
        if (parts.length != COLUMNS) {
            throw new IllegalArgumentException("it has " + parts.length + " columns, not " + COLUMNS);
        }
        @Nullable Instant revoked = parts[3].equals(STANDS) ? null : Instant.parse(parts[3]);
        return new Key(parts[0], Scope.read(parts[1]), parts[4], Instant.parse(parts[2]), revoked, parts[5]);
    }

    static String write(List<Key> keys) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Key key : keys) {
            String revoked = key.revoked() == null ? STANDS : key.revoked().toString();
            text.append(String.join(
                            "\t", key.id(), key.words(), key.made().toString(), revoked, key.name(), key.digest()))
                    .append('\n');
        }
        return text.toString();
    }
}
