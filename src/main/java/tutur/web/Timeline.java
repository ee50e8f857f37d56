package tutur.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.Facet.Interval;

/**
 * The hits of a search over time: one bar for each day, month or year, whichever fits, and each the way to its own days.
 *
 * @param here the address of the page
 * @param texts what is said
 */
record Timeline(Address here, Texts texts) {

    /** Over so many years, and no more, those without anything are shown, too: one slip in a date must not make a hundred bars. */
    private static final int MOST = 60;

    /** A stretch of time as a bar shows it. */
    private record Stretch(LocalDate from, LocalDate to, String label, String under, String name) {}

    /** The bars; null when there is only one and no way out of it. */
    Found.@Nullable Histogram of(List<Facet> counted) {
        Facet days = counted.stream()
                .filter(facet -> facet.field() == Facet.Field.DATE)
                .findFirst()
                .orElse(null);
        List<Part.Link> out = out(days);
        if (days == null || days.interval() == null || days.values().size() < 2 && out.isEmpty()) {
            return null;
        }
        Interval interval = days.interval();
        Map<String, Long> counts = new HashMap<>();
        days.values().forEach(value -> counts.put(value.value(), value.count()));
        long highest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Found.Bar> bars = new ArrayList<>();
        String under = "";
        for (String value : all(days)) {
            Stretch stretch = stretch(value, interval);
            long count = counts.getOrDefault(value, 0L);
            bars.add(bar(stretch, count, highest, stretch.under.equals(under) ? "" : stretch.under));
            under = stretch.under;
        }
        return new Found.Histogram(
                texts.of("timeline.by." + Labels.lower(interval)), bars, out, Labels.lower(interval));
    }

    private Found.Bar bar(Stretch stretch, long count, long highest, String under) {
        String from = stretch.from.toString();
        String to = stretch.to.toString();
        boolean chosen = here.has("from", from) && here.has("to", to);
        Address there = here.without("cursor", "from", "to");
        Address href = chosen ? there : there.only("from", from).only("to", to);
        return new Found.Bar(
                stretch.label,
                under,
                stretch.name,
                texts.number(count),
                count == 0 ? 0 : (int) Math.max(4, 100 * count / highest),
                count == 0 ? null : href.toString(),
                chosen,
                from,
                to);
    }

    /** Those that have something and those between them. */
    private static List<String> all(Facet days) {
        List<String> values = days.values().stream().map(Facet.Value::value).toList();
        List<String> all = new ArrayList<>();
        String last = values.isEmpty() ? "" : values.getLast();
        String next = values.isEmpty() ? "" : values.getFirst();
        while (!values.isEmpty() && next.compareTo(last) <= 0 && all.size() <= MOST) {
            all.add(next);
            next = after(next);
        }
        return all.size() > MOST ? values : all;
    }

    private static String after(String value) {
        return switch (value.length()) {
            case 4 -> Year.parse(value).plusYears(1).toString();
            case 7 -> YearMonth.parse(value).plusMonths(1).toString();
            default -> LocalDate.parse(value).plusDays(1).toString();
        };
    }

    private Stretch stretch(String value, Interval interval) {
        return switch (interval) {
            case YEAR -> {
                Year year = Year.parse(value);
                yield new Stretch(year.atDay(1), year.atMonth(12).atEndOfMonth(), value, "", value);
            }
            case MONTH -> {
                YearMonth month = YearMonth.parse(value);
                yield new Stretch(
                        month.atDay(1),
                        month.atEndOfMonth(),
                        in("LLL").format(month),
                        String.valueOf(month.getYear()),
                        in("LLLL uuuu").format(month));
            }
            case DAY -> {
                LocalDate day = LocalDate.parse(value);
                yield new Stretch(
                        day, day, String.valueOf(day.getDayOfMonth()), in("LLL").format(day), texts.date(day));
            }
        };
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.language().locale());
    }

    /** Where days are a window: to the whole year that they lie in, and to all times. */
    private List<Part.Link> out(@Nullable Facet days) {
        Address whole = here.without("cursor", "from", "to");
        if (here.all("from").isEmpty() && here.all("to").isEmpty()) {
            return List.of();
        }
        List<Part.Link> out = new ArrayList<>();
        out.add(new Part.Link(texts.of("timeline.all"), whole.toString()));
        if (days != null && days.interval() == Interval.DAY && !days.values().isEmpty()) {
            String year = days.values().getFirst().value().substring(0, 4);
            String end = days.values().getLast().value().substring(0, 4);
            if (year.equals(end)) {
                Address there = whole.only("from", year + "-01-01").only("to", year + "-12-31");
                out.add(new Part.Link(texts.of("timeline.whole", year), there.toString()));
            }
        }
        return out;
    }
}
