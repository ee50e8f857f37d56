package tutur.container;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a mail tells of everything that is in it.
 *
 * @param day the day it was sent, or null when it tells none
 * @param time the time of day, or null
 * @param outlet who sent it, when that is an office or another publisher, or null
 * @param author who sent it, when that is a person, or null
 */
public record Envelope(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable String outlet,
        @Nullable String author) {

    /** The envelope of a mail that came in another one, whose envelope tells what this one leaves open. */
    public Envelope in(@Nullable Envelope outer) {
        if (outer == null) {
            return this;
        }
        boolean dated = day != null;
        boolean signed = outlet != null || author != null;
        return new Envelope(
                dated ? day : outer.day,
                dated ? time : outer.time,
                signed ? outlet : outer.outlet,
                signed ? author : outer.author);
    }
}
