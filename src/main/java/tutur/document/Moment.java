package tutur.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and perhaps a time of day.
 *
 * @param day the day
 * @param time the time, or null when only the day is told
 * @param universal whether the time is told for Greenwich (offset zero or Z), as machines do, rather than for the place
 */
record Moment(LocalDate day, @Nullable LocalTime time, boolean universal) {
    private static final int WESTERN_INDONESIA = 7;

    static Moment local(LocalDate day, @Nullable LocalTime time) {
        return new Moment(day, time, false);
    }

    /** The moment in Western Indonesian Time (WIB, UTC+7), when it was told for Greenwich. */
    Moment inIndonesia() {
        return universal ? plusHours(WESTERN_INDONESIA) : this;
    }

    /** The moment on the clock of the world, when a time of day is told; local ones are taken for Western Indonesian Time. */
    Optional<Instant> instant() {
        int hours = universal ? 0 : WESTERN_INDONESIA;
        return Optional.ofNullable(time).map(there -> day.atTime(there).toInstant(ZoneOffset.ofHours(hours)));
    }

    Moment plusHours(int hours) {
        if (time == null) {
            return local(day, null);
        }
        var moved = day.atTime(time).plusHours(hours);
        return local(moved.toLocalDate(), moved.toLocalTime());
    }
}
