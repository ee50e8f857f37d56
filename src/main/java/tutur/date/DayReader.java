package tutur.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.date.Written.Day;

/** Reads day, month and year, or a range of them, at one place of a text; day first, always (section 4.2). */
final class DayReader {
    private static final String TO = "\\s?(?:-|\u2013|\u2014|_|&|dan|sd|s/d|s\\.d\\.?|sampai|hingga)\\s?";
    private static final Pattern SLASHED = Pattern.compile(
            "(\\d{1,2})(?:" + TO + "(\\d{1,2}))?\\s?/\\s?(\\d{1,2})(?:\\s?[/-]\\s?(\\d{4}|\\d{2}))?(?![\\d/])");
    private static final Pattern DASHED = Pattern.compile("(\\d{1,2})()([-.])(\\d{1,2})\\3(\\d{4})(?!\\d)");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\)?\\s?(?:-|\u2013|\u2014|hingga|sampai(?:\\s+dengan)?|s/d|sd|s\\.d\\.?)\\s?(?:tanggal\\s)?");

    private final Almanac almanac;
    private final Pattern textual;

    DayReader(Almanac almanac) {
        this.almanac = almanac;
        this.textual = Pattern.compile(
                "(\\d{1,2})(?:" + TO + "(\\d{1,2}))?\\)?\\s?[-/_]?\\s?(" + almanac.monthPattern()
                        + ")(?![\\p{L}\\d])\\.?,?(?:\\s?[-/]?\\s?((?:19|20)\\d\\d)(?![\\d/]|[.,]\\d))?",
                Pattern.CASE_INSENSITIVE);
    }

    /** What was read; {@code slashed} when digits and slashes are all there is. */
    record Read(Day first, Day last, int end, boolean slashed) {}

    /** Reads the date or range that begins at {@code at}, where a digit stands; null when there is none. */
    @Nullable
    Read read(String text, int at) {
        Read one = single(text, at);
        if (one == null) {
            return null;
        }
        Matcher between = BETWEEN.matcher(text).region(one.end, text.length());
        if (!between.lookingAt() || between.end() >= text.length() || !Character.isDigit(text.charAt(between.end()))) {
            return one;
        }
        Read other = single(text, between.end());
        return other == null || other.slashed != one.slashed ? one : join(one, other);
    }

    private static Read join(Read one, Read other) {
        Day first = one.first;
        int year = other.last.year();
        if (first.year() == 0 && year != 0) {
            first = new Day(first.day(), first.month(), first.month() > other.last.month() ? year - 1 : year);
        }
        return new Read(first, other.last, other.end, one.slashed);
    }

    private @Nullable Read single(String text, int at) {
        Matcher m = textual.matcher(text).region(at, text.length());
        if (m.lookingAt()) {
            return days(m, almanac.month(m.group(3).toLowerCase(Locale.ROOT)), m.group(4), false);
        }
        m = SLASHED.matcher(text).region(at, text.length());
        if (m.lookingAt()) {
            return days(m, Integer.parseInt(m.group(3)), m.group(4), true);
        }
        m = DASHED.matcher(text).region(at, text.length());
        return m.lookingAt() ? days(m, Integer.parseInt(m.group(4)), m.group(5), true) : null;
    }

    private static @Nullable Read days(Matcher m, int month, @Nullable String yearWritten, boolean slashed) {
        int year = yearWritten == null ? 0 : Integer.parseInt(yearWritten);
        year = year > 0 && year < 100 ? 2000 + year : year;
        Day first = new Day(Integer.parseInt(m.group(1)), month, year);
        String to = m.group(2);
        Day last = to == null || to.isEmpty() ? first : new Day(Integer.parseInt(to), month, year);
        boolean sane = first.exists()
                && last.exists()
                && first.day() <= last.day()
                && (year == 0 || (year >= 1900 && year <= 2100));
        return sane ? new Read(first, last, trimmed(m), slashed) : null;
    }

    /** The end of the match without a comma or stop that it ends on. */
    private static int trimmed(Matcher m) {
        String matched = m.group();
        int end = matched.length();
        while (end > 0 && !Character.isLetterOrDigit(matched.charAt(end - 1))) {
            end--;
        }
        return m.start() + end;
    }
}
