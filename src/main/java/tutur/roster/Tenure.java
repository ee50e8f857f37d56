package tutur.roster;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;

/**
 * A person in an office over time: the days on which documents show them there and, where somebody has told, the days of the term.
 *
 * @param office office in its short form
 * @param unit what the office heads or serves, or null
 * @param acting how it is performed when not as its regular holder, else null
 * @param region code of the region, or null when unknown
 * @param documents number of documents that say so
 * @param first day of the first of them, or null when none is dated
 * @param last day of the last of them, or null
 * @param from first day of the term as curated, or null
 * @param to last day of the term as curated, or null
 */
public record Tenure(
        String office,
        @Nullable String unit,
        @Nullable Acting acting,
        @Nullable String region,
        long documents,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** @throws NullPointerException when there is no office */
    public Tenure {
        Objects.requireNonNull(office, "office");
    }

    /** Whether somebody has told when it began or ended. */
    public boolean dated() {
        return from != null || to != null;
    }

    /** The first day of which it is known: as curated, else of the first evidence; null when unknown. */
    public @Nullable LocalDate start() {
        return from != null ? from : first;
    }

    /** The last day of which it is known; one that is curated to have begun and not to have ended goes on, which is null. */
    public @Nullable LocalDate end() {
        return to != null || from != null ? to : last;
    }

    /** Whether it is in this office, with or without its unit; upper and lower case are the same. */
    public boolean in(String other) {
        return office.equalsIgnoreCase(other) || unit != null && (office + " " + unit).equalsIgnoreCase(other);
    }

    /** Whether it is in the region of this code or in one that lies in it. */
    public boolean within(String code) {
        return region != null && (region.equals(code) || region.startsWith(code + "."));
    }

    /** Whether it is known to have lasted on this day. */
    boolean lasts(LocalDate day) {
        LocalDate start = start();
        LocalDate end = end();
        return start != null && !day.isBefore(start) && (end == null ? from != null : !day.isAfter(end));
    }

    /** Whether there is a day on which both are known to have lasted. */
    boolean overlaps(Tenure other) {
        LocalDate start = start();
        LocalDate otherStart = other.start();
        return start != null && otherStart != null && (lasts(otherStart) || other.lasts(start));
    }

    /** Number of days between {@code day} and the nearest day on which it is known to have lasted; -1 when it has no days. */
    public long distance(LocalDate day) {
        if (lasts(day)) {
            return 0;
        }
        LocalDate start = start();
        LocalDate end = end();
        if (start != null && day.isBefore(start)) {
            return start.toEpochDay() - day.toEpochDay();
        }
        return end != null && day.isAfter(end) ? day.toEpochDay() - end.toEpochDay() : -1;
    }
}
