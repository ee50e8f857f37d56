package tutur.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.WrongParameter.Fault;

/** Reads the parameters {@code from} and {@code to}: ISO days; a month or a year means its first or its last day. */
final class Days {

    private Days() {}

    /** The days between both; empty when neither is given. */
    static Optional<Query> read(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = day("from", from, false);
        LocalDate last = day("to", to, true);
        if (first != null && last != null && last.isBefore(first)) {
            throw new WrongParameter(Fault.BAD_VALUE, "to", to, "a day on or after " + first, List.of());
        }
        return Optional.of(new Query.Between(first, last));
    }

    /** The same parts; a first day with a last day right behind it is one condition, as if both were given together. */
    static List<Query> joined(List<Query> parts) {
        List<Query> joined = new ArrayList<>();
        for (Query part : parts) {
            Query before = joined.isEmpty() ? part : joined.getLast();
            if (before instanceof Query.Between since
                    && part instanceof Query.Between until
                    && since.to() == null
                    && until.from() == null
                    && !ends(until, since)) {
                joined.set(joined.size() - 1, new Query.Between(since.from(), until.to()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** Whether the one ends before the other begins. */
    private static boolean ends(Query.Between until, Query.Between since) {
        return until.to() != null && since.from() != null && until.to().isBefore(since.from());
    }

    private static @Nullable LocalDate day(String name, String value, boolean end) {
        try {
            if (value.isEmpty()) {
                return null;
            }
            if (value.matches("[0-9]{4}")) {
                int year = Integer.parseInt(value);
                return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (value.matches("[0-9]{4}-[0-9]{2}")) {
                YearMonth month = YearMonth.parse(value);
                return end ? month.atEndOfMonth() : month.atDay(1);
            }
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw wrong(name, value);
        }
        throw wrong(name, value);
    }

    private static WrongParameter wrong(String name, String value) {
        return new WrongParameter(
                Fault.BAD_VALUE, name, value, "a day as in 2023-11-30, a month as in 2023-11 or a year", List.of());
    }
}
