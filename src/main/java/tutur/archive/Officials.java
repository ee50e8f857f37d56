package tutur.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;

/**
 * Persons in office as all documents together present them.
 *
 * @param total how many there are in all; exact
 * @param profiles those asked for, the most often named first, then by id
 */
public record Officials(long total, List<Profile> profiles) {

    /** Copies the list. */
    public Officials {
        profiles = List.copyOf(profiles);
    }

    /**
     * One person.
     *
     * @param id the official's id
     * @param names names as the documents write them, the most frequent first; never empty
     * @param posts offices in which documents name the person, the most frequent first
     * @param documents number of documents that name the person in office
     * @param statements number of the person's statements in them
     * @param first day of the first such document, or null when none is dated
     * @param last day of the last one, or null
     */
    public record Profile(
            String id,
            List<String> names,
            List<Post> posts,
            long documents,
            long statements,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        /** @throws IllegalArgumentException when there is no name */
        public Profile {
            names = List.copyOf(names);
            posts = List.copyOf(posts);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("official " + id + " has no name");
            }
        }

        /** The most frequent form of the name. */
        public String name() {
            return names.getFirst();
        }
    }

    /**
     * A person in an office.
     *
     * @param office office in its short form
     * @param unit what the office heads or serves, or null
     * @param acting how it is performed when not as its regular holder, else null
     * @param region code of the region, or null when unknown
     * @param documents number of documents that say so
     * @param first day of the first of them, or null when none is dated
     * @param last day of the last of them, or null
     */
    public record Post(
            String office,
            @Nullable String unit,
            @Nullable Acting acting,
            @Nullable String region,
            long documents,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}
}
