package tutur.reception;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What became of what one source offered when it was last looked at; the sum of its parts is the number found.
 *
 * @param id id of the source
 * @param visited when that was
 * @param found number of things that it offered
 * @param stored number of things stored
 * @param unchanged number of things that were stored already
 * @param refused number of things that could not or must not be had
 * @param postponed number of things left for another time
 * @param remarks what went wrong, for people; at most {@link #MOST}
 */
public record SourceRecord(
        String id,
        Instant visited,
        int found,
        int stored,
        int unchanged,
        int refused,
        int postponed,
        List<String> remarks) {

    /** So many remarks are kept. */
    public static final int MOST = 100;

    /** @throws NullPointerException when something is missing */
    public SourceRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(visited, "visited");
        remarks = remarks.stream().limit(MOST).toList();
    }
}
