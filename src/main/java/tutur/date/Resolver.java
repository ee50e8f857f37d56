package tutur.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.date.FoundDate.Kind;
import tutur.date.Written.Day;
import tutur.text.Words;

/** Turns dates as written into days, for one text; what cannot be told is left out (section 4.3 of the language facts). */
final class Resolver {
    private static final int WEEK = 7;
    private static final int LONGEST_RANGE_DAYS = 366;

    private final @Nullable LocalDate published;
    private final @Nullable LocalDate anchor;
    private final boolean anchorFromText;
    private final YearEvidence evidence;

    Resolver(Words words, List<Written> dates, Frame frame) {
        this.published = frame.anchor();
        this.anchorFromText = published == null;
        this.anchor = published == null ? anchorInText(dates) : published;
        this.evidence = new YearEvidence(words, dates);
    }

    /** A full date with its weekday tells best when a text was written; else one that lies "lalu"; else the first. */
    private static @Nullable LocalDate anchorInText(List<Written> dates) {
        LocalDate best = null;
        int most = -1;
        for (Written date : dates) {
            Day day = date.first();
            LocalDate full = date.kind() == Kind.FULL && day.year() >= 2000 ? day.in(day.year()) : null;
            int worth = (date.weekday() != null ? 2 : 0) + (date.side() < 0 ? 1 : 0);
            if (full != null && worth > most) {
                best = full;
                most = worth;
            }
        }
        return best;
    }

    List<FoundDate> resolve(List<Written> dates) {
        List<FoundDate> found = new ArrayList<>();
        for (Written date : dates) {
            FoundDate resolved = switch (date.kind()) {
                case FULL -> full(date, date.first().year(), "d/m/y");
                case YEARLESS -> yearless(date);
                case WEEKDAY -> weekday(date);
                case RELATIVE ->
                    published == null
                            ? null
                            : found(
                                    date,
                                    published.plusDays(date.relativeDays()),
                                    published.plusDays(date.relativeDays()),
                                    "relative to publication");
            };
            if (resolved != null) {
                found.add(resolved);
            }
        }
        return found;
    }

    private @Nullable FoundDate full(Written date, int firstYear, String rule) {
        LocalDate start = date.first().in(firstYear);
        int lastYear = date.last().year() != 0
                ? date.last().year()
                : date.last().month() < date.first().month() ? firstYear + 1 : firstYear;
        LocalDate end = date.last().in(lastYear);
        if (start == null
                || end == null
                || end.isBefore(start)
                || start.plusDays(LONGEST_RANGE_DAYS).isBefore(end)) {
            return null;
        }
        return found(date, start, end, date.weekday() == null ? rule : "weekday+" + rule);
    }

    private @Nullable FoundDate yearless(Written date) {
        if (anchor != null) {
            int year = nearestYear(date, anchor);
            return full(date, year, anchorFromText ? "d/m, year by a date in the text" : "d/m, year by publication");
        }
        int year = evidence.best(y -> agrees(date, y));
        return year == 0 || date.weekday() == null ? null : full(date, year, "d/m, year named in the text");
    }

    /** The year that brings the day nearest to {@code to}, on the side that "lalu" or "mendatang" tells; the weekday may move it by one year. */
    private static int nearestYear(Written date, LocalDate to) {
        int best = to.getYear();
        long least = Long.MAX_VALUE;
        for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
            LocalDate day = date.first().in(year);
            if (day == null) {
                continue;
            }
            long days = day.toEpochDay() - to.toEpochDay();
            long cost = Math.abs(days);
            cost += (date.side() < 0 && days > 0) || (date.side() > 0 && days < 0) ? 400 : 0;
            cost += date.weekday() != null && !agrees(date, year) ? 200 : 0;
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    private static boolean agrees(Written date, int year) {
        LocalDate day = date.first().in(year);
        return day != null && (date.weekday() == null || day.getDayOfWeek() == date.weekday());
    }

    /** The last such weekday up to publication, at most six days back; the next one for "depan" (section 4.2). */
    private @Nullable FoundDate weekday(Written date) {
        DayOfWeek weekday = date.weekday();
        if (published == null || weekday == null) {
            return null;
        }
        LocalDate day = date.side() > 0
                ? published.with(TemporalAdjusters.next(weekday))
                : published.with(TemporalAdjusters.previousOrSame(weekday));
        if (date.side() < 0 && day.equals(published)) {
            day = day.minusDays(WEEK);
        }
        return found(date, day, day, "weekday before publication");
    }

    private FoundDate found(Written date, LocalDate start, LocalDate end, String rule) {
        DayOfWeek weekday = date.weekday();
        DayOfWeek last = date.lastWeekday();
        boolean conflict = (weekday != null && start.getDayOfWeek() != weekday)
                || (last != null && !start.equals(end) && end.getDayOfWeek() != last);
        LocalDate proposal = conflict && weekday != null && start.equals(end) ? proposal(start, weekday) : null;
        return new FoundDate(date.span(), start, end, date.kind(), weekday, conflict, proposal, rule);
    }

    /** The date nearest to the anchor, or to the one written, that has the weekday and differs in month, year, or one day only. */
    private @Nullable LocalDate proposal(LocalDate written, DayOfWeek weekday) {
        List<LocalDate> candidates = new ArrayList<>(List.of(written.minusDays(1), written.plusDays(1)));
        for (int k = 1; k <= 11; k++) {
            candidates.add(written.minusMonths(k));
            candidates.add(written.plusMonths(k));
        }
        candidates.add(written.minusYears(1));
        candidates.add(written.plusYears(1));
        LocalDate near = anchor == null ? written : anchor;
        LocalDate best = null;
        for (LocalDate candidate : candidates) {
            boolean oneChange = candidate.getDayOfMonth() == written.getDayOfMonth()
                    || Math.abs(candidate.toEpochDay() - written.toEpochDay()) == 1;
            if (oneChange
                    && candidate.getDayOfWeek() == weekday
                    && (best == null || distance(candidate, near) < distance(best, near))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
