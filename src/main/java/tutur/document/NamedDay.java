package tutur.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.date.PublicationLine;

/**
 * The day that a file's name or a page's address is made of, as offices name their releases: {@code 2024-03-12-rilis.pdf},
 * {@code rilis_12032024.docx}, {@code /2024/03/12/}. Two different days are none.
 */
final class NamedDay {
    private static final String YEAR = "((?:19[5-9]|20[0-9])\\d)";
    private static final String BORDER = "(?<!\\d)";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(BORDER + YEAR + "([-_./]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(BORDER + "(0[1-9]|[12]\\d|3[01])[-_.]?(0[1-9]|1[0-2])[-_.]?" + YEAR + "(?!\\d)");
    private static final Pattern WORD_BORDERS = Pattern.compile("[-_+%/]+|%20");
    private static final int LONGEST = 300;

    private NamedDay() {}

    static Optional<LocalDate> in(String name) {
        String text = name.substring(Math.max(0, name.length() - LONGEST)).toLowerCase(Locale.ROOT);
        Set<LocalDate> days = new HashSet<>();
        for (Matcher m = YEAR_FIRST.matcher(text); m.find(); ) {
            add(days, m.group(1), m.group(3), m.group(4));
        }
        for (Matcher m = DAY_FIRST.matcher(text); m.find(); ) {
            add(days, m.group(3), m.group(2), m.group(1));
        }
        if (days.isEmpty()) {
            PublicationLine.parse(WORD_BORDERS.matcher(text).replaceAll(" ")).ifPresent(line -> days.add(line.date()));
        }
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    private static void add(Set<LocalDate> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // 31 02 2020 is a number, no day.
        }
    }
}
