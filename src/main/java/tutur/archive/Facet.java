package tutur.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of the values of one field over the hits of a search, conditions on the field itself left out: what is chosen in a field
 * does not empty it, so that a second value can be chosen. Except for {@link Field#DATE} and {@link Field#TERM}, the count of a value
 * is the total of the search with this value in the place of what was chosen.
 *
 * @param field what was counted
 * @param interval how long the times are that {@link Field#DATE} counts; null for all other fields
 * @param values values with their counts, at most {@link #MOST}: the most frequent first, then by value; times in their order, the
 *     last ones where there are too many; terms by how much they stand out. No province, regency or city is left out for what lies in
 *     one
 */
public record Facet(Field field, @Nullable Interval interval, List<Value> values) {

    /** The most values that a facet shows: enough for all provinces, regencies and cities. */
    public static final int MOST = 1000;

    /** What can be counted. The lower-case names are the names of the parameters. */
    public enum Field {
        /** Official ids: who said it, or who is named in it. */
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
        /** Whether it was paid for or placed by an office: {@code true} or {@code false}. */
        ADVERTORIAL,
        /** Years, four digits. */
        YEAR,
        /**
         * Days, months or years, whichever fit the time that the hits lie in, as {@code from} and {@code to} take them. Counts what the
         * search finds: from and to are not left out, for they are the window that is shown.
         */
        DATE,
        /**
         * Words that stand out in the hits against the whole archive, most telling first; those of the query itself are left out. Each
         * hit counts once, copies behind it do not.
         */
        TERM
    }

    /** How long a time is. */
    public enum Interval {
        /** Days, such as {@code 2023-11-30}. */
        DAY,
        /** Months, such as {@code 2023-11}. */
        MONTH,
        /** Years, such as {@code 2023}. */
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

    /** Counts of anything but times. */
    public Facet(Field field, List<Value> values) {
        this(field, null, values);
    }

    /** The query without what it demands of {@code field}; the same when it demands nothing of it. */
    public static Query without(Field field, Query query) {
        if (demands(field, query)) {
            return new Query.AllOf(List.of());
        }
        return query instanceof Query.AllOf(List<Query> parts)
                ? new Query.AllOf(parts.stream()
                        .filter(part -> !demands(field, part))
                        .map(part -> without(field, part))
                        .toList())
                : query;
    }

    private static boolean demands(Field field, Query query) {
        return switch (query) {
            case Query.SaidBy _ -> field == Field.OFFICIAL;
            case Query.HeldBy _ -> field == Field.OFFICE;
            case Query.In _ -> field == Field.REGION;
            case Query.About _ -> field == Field.TOPIC;
            case Query.From _ -> field == Field.SOURCE;
            case Query.OfKind _ -> field == Field.KIND;
            case Query.Advertorial _ -> field == Field.ADVERTORIAL;
            case Query.Between _ -> field == Field.YEAR;
            case Query.AnyOf(List<Query> parts) ->
                !parts.isEmpty() && parts.stream().allMatch(part -> demands(field, part));
            default -> false;
        };
    }
}
