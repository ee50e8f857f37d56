package tutur.annotation;

import java.time.LocalDate;
import java.util.Objects;
import tutur.text.Span;

/**
 * A day or some days on which what the document tells happened.
 *
 * @param start first day
 * @param end last day, inclusive; the same as {@code start} for a single day
 * @param span the words in the body that say so
 * @param rule how the day was found, as in {@code weekday+day/month, year from text}
 * @param weekdayConflict whether the weekday printed contradicts the date printed
 */
public record Event(LocalDate start, LocalDate end, Span span, String rule, boolean weekdayConflict) {

    /** @throws IllegalArgumentException when it ends before it starts */
    public Event {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(rule, "rule");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an event that ends on " + end + " before it starts on " + start);
        }
    }
}
