package tutur.archive;

import java.util.List;

/**
 * Counts of the values of one field over all hits of a search.
 *
 * @param field what was counted
 * @param values values with their counts, the most frequent first, then by value; at most {@link #MOST}
 */
public record Facet(Field field, List<Value> values) {

    /** The most values that a facet shows: enough for all provinces, regencies and cities. */
    public static final int MOST = 1000;

    /** What can be counted. The lower-case names are the names of the parameters. */
    public enum Field {
        /** Official ids. */
        OFFICIAL,
        /** Offices. */
        OFFICE,
        /** Region codes; a province counts what lies in it. */
        REGION,
        /** Topic ids. */
        TOPIC,
        /** Outlets. */
        SOURCE,
        /** Kinds of statements, lower case. */
        KIND,
        /** Years, four digits. */
        YEAR
    }

    /**
     * A value and how many hits have it.
     *
     * @param value the value: an id, code or name as the filter of the same name takes it
     * @param label the name of an official; the same as {@code value} for all other fields
     * @param count number of hits, at least 1
     */
    public record Value(String value, String label, long count) {}

    /** Copies the list. */
    public Facet {
        values = List.copyOf(values);
    }
}
