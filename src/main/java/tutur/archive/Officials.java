package tutur.archive;

import java.util.List;
import tutur.roster.Member;

/**
 * Persons in office as all documents together present them.
 *
 * @param total how many there are in all; exact
 * @param members those asked for, the most often named first, then by id
 */
public record Officials(long total, List<Member> members) {

    /** Copies the list. */
    public Officials {
        members = List.copyOf(members);
    }
}
