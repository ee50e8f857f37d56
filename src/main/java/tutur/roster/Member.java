package tutur.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the roster.
 *
 * @param id slug of the name and of the first known region; one of its own, see {@link Roster}
 * @param names the person's name in its fullest frequent form, then as documents write it, the most frequent first, then curated
 *     aliases; never empty
 * @param tenures the person's offices, the one with most documents first
 * @param marks ids under which documents know the person; with each the documents that mean this person by it, or none when all do
 * @param documents number of documents that name the person in office
 * @param statements number of the person's statements in them
 * @param first day of the first such document, or null when none is dated
 * @param last day of the last one, or null
 */
public record Member(
        String id,
        List<String> names,
        List<Tenure> tenures,
        Map<String, Set<String>> marks,
        long documents,
        long statements,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** @throws IllegalArgumentException when there is no name */
    public Member {
        Objects.requireNonNull(id, "id");
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
        marks = Map.copyOf(marks);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("member " + id + " has no name");
        }
    }

    /** The name by which to call the person. */
    public String name() {
        return names.getFirst();
    }
}
