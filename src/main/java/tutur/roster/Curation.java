package tutur.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;

/**
 * What people have decided about the persons of an archive. It comes after everything that the roster finds out by itself.
 *
 * @param entries one for each person, applied in this order
 */
public record Curation(List<Entry> entries) {

    /** Nothing decided. */
    public static final Curation NONE = new Curation(List.of());

    /** Copies the list. */
    public Curation {
        entries = List.copyOf(entries);
    }

    /**
     * Decisions about one person.
     *
     * @param id id of the person, of the roster or of a document; the person keeps it
     * @param place where the decision stands, for messages
     * @param name the person's name, or null to leave it
     * @param aliases other names; persons so called in the same region are this person
     * @param merge ids of others who are the same person
     * @param splits documents in which somebody else is meant
     * @param terms terms of office whose days are known
     */
    public record Entry(
            String id,
            String place,
            @Nullable String name,
            List<String> aliases,
            List<String> merge,
            List<Split> splits,
            List<Term> terms) {

        /** Copies the lists. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(place, "place");
            aliases = List.copyOf(aliases);
            merge = List.copyOf(merge);
            splits = List.copyOf(splits);
            terms = List.copyOf(terms);
        }
    }

    /**
     * Documents that do not mean this person.
     *
     * @param documents ids of documents
     * @param as id of the person whom they mean
     */
    public record Split(List<String> documents, String as) {

        /** Copies the list. */
        public Split {
            documents = List.copyOf(documents);
            Objects.requireNonNull(as, "as");
        }
    }

    /**
     * A term of office.
     *
     * @param office office in its short form
     * @param unit what it heads or serves, or null
     * @param acting how it was performed when not as its regular holder, else null
     * @param region code of the region, or null for national offices
     * @param from first day, or null when unknown
     * @param to last day, or null when unknown or when it goes on
     */
    public record Term(
            String office,
            @Nullable String unit,
            @Nullable Acting acting,
            @Nullable String region,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** @throws NullPointerException when there is no office */
        public Term {
            Objects.requireNonNull(office, "office");
        }
    }
}
