package tutur.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as pages print them and as their metadata writes them. Years before 1945 and after 2100 are slips. */
final class Moments {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final String CLOCK =
            "(?:[\\s,|@–-]{1,4}(?:pukul|jam|at)?\\s?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?\\s?(?<half>[AaPp][Mm]\\b)?)?";

    private static final Pattern MACHINE = Pattern.compile(
            "(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?:[T\\s]\\s?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})(?:\\s-\\s|\\s|-)(?<name>\\p{L}{3,10})\\.?,?(?:\\s-\\s|\\s|-)(?<year>\\d{4})(?!\\d)"
                    + CLOCK);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(?<name>\\p{L}{3,10})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\d)"
                    + CLOCK);
    private static final Pattern SLASHES =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)" + CLOCK);

    private static final Map<String, Integer> MONTHS = months();

    private Moments() {}

    private static Map<String, Integer> months() {
        String[] names = {
            "januari january jan",
            "februari february pebruari feb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agust agu ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec"
        };
        Map<String, Integer> months = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /** A value written by a machine, such as ISO 8601 with or without its parts, or else whatever {@link #printed} finds in it. */
    static Optional<Moment> machine(String value) {
        Matcher matcher = MACHINE.matcher(value.strip());
        if (matcher.lookingAt()) {
            String zone = matcher.group("zone");
            boolean universal = zone != null && (Character.isLetter(zone.charAt(0)) || zone.matches("[+-]00:?00"));
            return moment(matcher, Integer.parseInt(matcher.group("month")), universal);
        }
        return printed(value).stream().findFirst();
    }

    /** The moments printed in a line, those with a time first. */
    static List<Moment> printed(String line) {
        List<Moment> found = new ArrayList<>();
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, SLASHES)) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                Integer month = pattern == SLASHES
                        ? Integer.valueOf(matcher.group("month"))
                        : MONTHS.get(matcher.group("name").toLowerCase(Locale.ROOT));
                if (month != null) {
                    moment(matcher, month, false).ifPresent(found::add);
                }
            }
        }
        found.sort(java.util.Comparator.comparing(moment -> moment.time() == null));
        return found;
    }

    private static Optional<Moment> moment(Matcher matcher, int month, boolean universal) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
            boolean possible = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            return possible ? Optional.of(new Moment(day, time(matcher), universal)) : Optional.empty();
        } catch (DateTimeException e) {
            // 31 February, hour 99: pages print such things; they name no day.
            return Optional.empty();
        }
    }

    private static @Nullable LocalTime time(Matcher matcher) {
        if (matcher.group("hour") == null) {
            return null;
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        String half = matcher.namedGroups().containsKey("half") ? matcher.group("half") : null;
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
        }
        return LocalTime.of(hour, Integer.parseInt(matcher.group("minute")));
    }
}
