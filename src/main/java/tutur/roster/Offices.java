package tutur.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;

/** Which offices follow one another in a life, and which have one holder. */
final class Offices {

    private final Map<String, String> series = new HashMap<>();
    private final Set<String> seats = new HashSet<>();

    private Offices() {}

    /** @throws IllegalStateException when the table is malformed, has an office twice or a seat outside of its series */
    static Offices load() {
        Offices offices = new Offices();
        for (List<String> row : rows()) {
            List<String> names = Table.values(row.get(0));
            for (String office : names) {
                if (offices.series.put(office, names.getFirst()) != null) {
                    throw new IllegalStateException("offices.tsv of the roster has this office twice: " + office);
                }
            }
            for (String seat : Table.values(row.get(1))) {
                if (!names.contains(seat)) {
                    throw new IllegalStateException("offices.tsv of the roster: " + seat + " is none of " + names);
                }
                offices.seats.add(seat);
            }
        }
        return offices;
    }

    /** Rows of the table: offices, seats, an example of one person, an example of another. */
    static List<List<String>> rows() {
        return Table.rows(Offices.class, "offices.tsv", 4);
    }

    /** What offices of one series have in common; the office itself when it belongs to none. */
    String series(String office) {
        return series.getOrDefault(office, office);
    }

    /** Whether one person at a time holds this office in a region. */
    boolean seat(String office) {
        return seats.contains(office);
    }

    /** Whether both are the same office or of one series, and neither names a unit that the other contradicts. */
    boolean agree(Node one, Node other) {
        return series(one.office()).equals(series(other.office())) && unitsAgree(one.unit(), other.unit());
    }

    private static boolean unitsAgree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.contains(other) || other.contains(one);
    }
}
