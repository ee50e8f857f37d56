package tutur.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/**
 * A line of a page that says when its text was published, as in {@code Rabu 14 Februari 2018, 19:05 WIB} (section 4.5 of the
 * language facts).
 *
 * @param date day of publication
 * @param time local time of publication, or null when the line names none
 * @param span where day and time stand in the line as given, from the weekday in front to the time zone behind
 */
public record PublicationLine(LocalDate date, @Nullable LocalTime time, Span span) {
    private static final int LONGEST_LINE = 160;
    private static final int MOST_OTHER_LETTERS = 60;
    private static final Almanac ALMANAC = Almanac.load();
    private static final DayReader DAYS = new DayReader(ALMANAC);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(" + ALMANAC.monthPattern() + ")\\.? (\\d{1,2}), (20\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_BETWEEN = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) ?-? ?(" + ALMANAC.monthPattern() + ") ?-? ?(20\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.,])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::[0-5]\\d)?(?![\\d/])(?:\\s?([ap])\\.?m\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<!\\p{L})(?:" + ALMANAC.weekdayPattern() + ")\\s?[,/]?\\s?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE = Pattern.compile("\\s?\\(?(?:WIB|WITA|WIT)\\b\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OURS = Pattern.compile(
            "\u00a9|copyright|dibaca|dilihat|komentar|iklan|hijriah|rabiul|ramadh?an|sya.?ban|muharram|safar|jumadil|rajab|syawal"
                    + "|dzul|zul(?:hijjah|kaidah)|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile("diterbitkan|dipublikasi(?:kan)?|published|terbit|tayang", Pattern.CASE_INSENSITIVE);

    /** @throws NullPointerException when the date or the span is missing */
    public PublicationLine {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(span, "span");
    }

    private record Found(LocalDate date, int start, int end) {}

    /**
     * Reads a line of a page. Empty when it is no such line: no full date in it, too much else in it, or a page clock (Hijri
     * dates, English weekdays), a copyright notice, a counter.
     */
    public static Optional<PublicationLine> parse(String line) {
        String text = line.replace('\u00a0', ' ').stripTrailing();
        boolean dated = text.length() <= LONGEST_LINE && text.chars().anyMatch(Character::isDigit);
        if (!dated || NOT_OURS.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher published = PUBLISHED.matcher(text);
        Found found = published.find() ? date(text, published.end()) : null;
        found = found == null ? date(text, 0) : found;
        if (found == null || otherLetters(text, found) > MOST_OTHER_LETTERS) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(text);
        LocalTime at = time.find(found.end) ? time(time) : null;
        Span span =
                new Span(startWithWeekday(text, found.start), endWithZone(text, at == null ? found.end : time.end()));
        return Optional.of(new PublicationLine(found.date, at, span));
    }

    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(3);
        boolean twelve = half != null && hour <= 12;
        int inDay = twelve ? hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0) : hour;
        return LocalTime.of(inDay, Integer.parseInt(time.group(2)));
    }

    private static int startWithWeekday(String text, int start) {
        Matcher weekday = WEEKDAY.matcher(text).region(0, start);
        return weekday.find() ? weekday.start() : start;
    }

    private static int endWithZone(String text, int end) {
        Matcher zone = ZONE.matcher(text).region(end, text.length());
        return zone.lookingAt() ? zone.end() : end;
    }

    private static @Nullable Found date(String text, int from) {
        Found best = null;
        Matcher m = MONTH_FIRST.matcher(text);
        if (m.find(from)) {
            best = found(m, m.group(3), month(m.group(1)), m.group(2));
        }
        m = MONTH_BETWEEN.matcher(text);
        if (best == null && m.find(from)) {
            best = found(m, m.group(3), month(m.group(2)), m.group(1));
        }
        m = ISO.matcher(text);
        if (best == null && m.find(from)) {
            best = found(m, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        for (int i = from; best == null && i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && (i == 0 || !Character.isDigit(text.charAt(i - 1)))) {
                best = found(DAYS.read(text, i), i);
            }
        }
        return best;
    }

    private static @Nullable Found found(DayReader.@Nullable Read read, int start) {
        if (read == null || !read.first().equals(read.last()) || read.first().year() < 1990) {
            return null;
        }
        LocalDate day = read.first().in(read.first().year());
        return day == null ? null : new Found(day, start, read.end());
    }

    private static int month(String name) {
        return ALMANAC.month(name.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Found found(Matcher m, String year, int month, String day) {
        Written.Day written = new Written.Day(Integer.parseInt(day), month, Integer.parseInt(year));
        LocalDate date = written.exists() ? written.in(written.year()) : null;
        return date == null ? null : new Found(date, m.start(), m.end());
    }

    private static long otherLetters(String text, Found found) {
        return (text.substring(0, found.start) + text.substring(found.end))
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }
}
