package tutur.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.date.PublicationLine;

/** Days and times as metadata writes them. Years before 1945 and after 2100 are slips. */
final class Moments {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})"
            + "(?:[T\\s]\\s?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?"
            + "\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern GREENWICH = Pattern.compile("[+-]00:?00");
    private static final Pattern MAIL =
            Pattern.compile("\\p{L}{3}, \\d{1,2} \\p{L}{3} \\d{4} \\d{2}:\\d{2}:\\d{2} (?:GMT|[+-]\\d{4})");

    private Moments() {}

    /** Reads ISO 8601 with or without its parts, dates as in mail and HTTP, or else what a reader would see. */
    static Optional<Moment> machine(String value) {
        String text = value.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.lookingAt()) {
            return iso(iso);
        }
        if (MAIL.matcher(text).matches()) {
            return mail(text);
        }
        return PublicationLine.parse(text).flatMap(line -> plausible(Moment.local(line.date(), line.time())));
    }

    private static Optional<Moment> iso(Matcher iso) {
        try {
            LocalDate day = LocalDate.of(number(iso, "year"), number(iso, "month"), number(iso, "day"));
            LocalTime time =
                    iso.group("hour") == null ? null : LocalTime.of(number(iso, "hour"), number(iso, "minute"));
            String zone = iso.group("zone");
            boolean universal = zone != null
                    && (Character.isLetter(zone.charAt(0))
                            || GREENWICH.matcher(zone).matches());
            return plausible(new Moment(day, time, universal));
        } catch (DateTimeException e) {
            // 31 February, hour 99: pages write such things; they name no day.
            return Optional.empty();
        }
    }

    private static Optional<Moment> mail(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return plausible(new Moment(
                    at.toLocalDate(), at.toLocalTime(), at.getOffset().equals(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            // A weekday that contradicts its date, or no English month.
            return Optional.empty();
        }
    }

    private static Optional<Moment> plausible(Moment moment) {
        int year = moment.day().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(moment) : Optional.empty();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
