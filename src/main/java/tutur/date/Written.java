package tutur.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/** A date as written, before its year is known; {@code side} is -1 for "lalu", 1 for "mendatang", else 0. */
record Written(
        Span span,
        FoundDate.Kind kind,
        Day first,
        Day last,
        @Nullable DayOfWeek weekday,
        @Nullable DayOfWeek lastWeekday,
        int side,
        int relativeDays) {

    /** Day, month, year as far as written; 0 stands for not written. */
    record Day(int day, int month, int year) {
        static final Day NONE = new Day(0, 0, 0);

        /** Whether some year has this day. */
        boolean exists() {
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
        }

        /** This day in {@code year}, or null when that year has no such day (29 February). */
        @Nullable
        LocalDate in(int year) {
            return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
        }
    }

    static Written weekdayOnly(Span span, DayOfWeek weekday, int side) {
        return new Written(span, FoundDate.Kind.WEEKDAY, Day.NONE, Day.NONE, weekday, null, side, 0);
    }

    static Written relative(Span span, int days) {
        return new Written(span, FoundDate.Kind.RELATIVE, Day.NONE, Day.NONE, null, null, 0, days);
    }
}
