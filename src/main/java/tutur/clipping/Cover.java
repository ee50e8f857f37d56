package tutur.clipping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.archive.Query;

/**
 * What stands on top of a clipping.
 *
 * @param title what it is about
 * @param period which days, in words
 * @param all address where everything that it may hold is found
 */
public record Cover(String title, String period, String all) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));

    /** The days that a query asks for, in words. */
    public static String period(Query query) {
        return switch (query) {
            case Query.Between(LocalDate from, LocalDate to) -> period(from, to);
            case Query.AllOf(List<Query> all) ->
                all.stream()
                        .filter(Query.Between.class::isInstance)
                        .findFirst()
                        .map(Cover::period)
                        .orElseGet(() -> period(null, null));
            default -> period(null, null);
        };
    }

    /** Days in words, both inclusive; null leaves a side open. */
    private static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "seluruh arsip";
        }
        if (from == null || to == null) {
            return from == null ? "sampai " + DAY.format(to) : "sejak " + DAY.format(from);
        }
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + " sampai " + DAY.format(to);
    }
}
