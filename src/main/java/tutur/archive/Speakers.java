package tutur.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.roster.Member;

/**
 * The persons in office who said what a search finds.
 *
 * @param total how many there are in all; exact
 * @param persons those asked for: who said most of it first, then by name, then by id
 */
public record Speakers(long total, List<Person> persons) {

    /**
     * A person, and how much of what was found is the person's.
     *
     * @param member who it is
     * @param statements how many of the hits are the person's: the total of the search with the person as a filter; 0 for who is only
     *     called as the search asks
     * @param first day of the first of them, copies included, or null when none is dated
     * @param last day of the last of them, or null
     */
    public record Person(
            Member member,
            long statements,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        /** @throws NullPointerException when there is no member */
        public Person {
            Objects.requireNonNull(member, "member");
        }
    }

    /** Copies the list. */
    public Speakers {
        persons = List.copyOf(persons);
    }
}
