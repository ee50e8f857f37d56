package tutur.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about when its text was published; either may be missing.
 *
 * @param published day of publication, or null
 * @param url address of the page, or null; many carry year and month in their path
 */
public record Frame(@Nullable LocalDate published, @Nullable String url) {
    /** Nothing is known. */
    public static final Frame UNKNOWN = new Frame(null, null);

    private static final Pattern IN_PATH =
            Pattern.compile("/(20\\d\\d)/(0?[1-9]|1[0-2])(?:/(0?[1-9]|[12]\\d|3[01]))?/");
    private static final int CLOCK_SLIP_DAYS = 60;

    /** The day that the address names, the last of the month when it names only a month; null when it names none. */
    @Nullable
    LocalDate byUrl() {
        if (url == null) {
            return null;
        }
        Matcher m = IN_PATH.matcher(url);
        if (!m.find()) {
            return null;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        String day = m.group(3);
        return day != null && Integer.parseInt(day) <= month.lengthOfMonth()
                ? month.atDay(Integer.parseInt(day))
                : month.atEndOfMonth();
    }

    /**
     * The day to count from: the day of publication; where the address contradicts it by more than two months, the address,
     * because page clocks are wrong more often (section 8, case 11); null when neither is known.
     */
    @Nullable
    LocalDate anchor() {
        LocalDate byUrl = byUrl();
        if (published == null || byUrl == null) {
            return published == null ? byUrl : published;
        }
        return Math.abs(published.toEpochDay() - byUrl.toEpochDay()) > CLOCK_SLIP_DAYS ? byUrl : published;
    }
}
