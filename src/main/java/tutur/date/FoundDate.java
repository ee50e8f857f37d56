package tutur.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/**
 * A day or a range of days that a text names, resolved.
 *
 * @param span where it stands in the text, with its weekday and brackets: {@code Kamis (30/11)}
 * @param start first day
 * @param end last day, inclusive; the same as {@code start} for a single day
 * @param kind how much of it is written
 * @param weekday the weekday written beside it, or null
 * @param weekdayConflict whether that weekday contradicts the date; the date written is kept all the same (section 4.4 of the
 *     language facts: 4 in 100)
 * @param proposal when they contradict each other, the nearest date with that weekday that differs in day, month or year only;
 *     otherwise null
 * @param rule how it was resolved, as in {@code weekday+d/m, year by text}
 */
public record FoundDate(
        Span span,
        LocalDate start,
        LocalDate end,
        Kind kind,
        @Nullable DayOfWeek weekday,
        boolean weekdayConflict,
        @Nullable LocalDate proposal,
        String rule) {

    /** How much of a date is written. */
    public enum Kind {
        /** Day, month and year. */
        FULL,
        /** Day and month. */
        YEARLESS,
        /** Only a weekday. */
        WEEKDAY,
        /** Relative to the day of publication, as in {@code kemarin}. */
        RELATIVE
    }

    /** @throws IllegalArgumentException when it ends before it starts */
    public FoundDate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a date that ends on " + end + " before it starts on " + start);
        }
    }
}
