package tutur.roster;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;

/**
 * A person in one office, as one document names them; a person with two offices is seen twice.
 *
 * @param document id of the document
 * @param day its day, or null when undated
 * @param official id of the official there, see {@link tutur.official.Official#id()}
 * @param name name without titles
 * @param office office in its short form
 * @param unit what the office heads or serves, or null
 * @param acting how it is performed when not as its regular holder, else null
 * @param region code of the region, or null when unknown
 * @param statements how many statements of the person the document has; 0 in all but one sighting of a person there
 */
public record Sighting(
        String document,
        @Nullable LocalDate day,
        String official,
        String name,
        String office,
        @Nullable String unit,
        @Nullable Acting acting,
        @Nullable String region,
        long statements) {

    /** @throws NullPointerException when a component that may not be null is missing */
    public Sighting {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(office, "office");
    }
}
