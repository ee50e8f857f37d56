package tutur.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days from and to, as bars of a timeline that runs from the first of January of a year to the last of December of another. Immutable.
 *
 * @param from the first year shown
 * @param to the last one
 */
public record Spans(int from, int to) {

    private static final int HIGH = 44;
    private static final int NARROWEST = 8;
    private static final int LABELS = 6;

    /** The years that hold all of these days; the year 0 alone when there is none. */
    public static Spans over(Iterable<LocalDate> days) {
        List<Integer> years = new ArrayList<>();
        days.forEach(day -> years.add(day.getYear()));
        Counts counts = Counts.over(years);
        return new Spans(counts.from(), counts.to());
    }

    /** What stands below: the first day of each year, or of as many as there is room for. */
    public List<String> axis() {
        int step = (to - from) / LABELS + 1;
        List<String> labels = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            labels.add((year - from) % step == 0 ? String.valueOf(year) : "");
        }
        return labels;
    }

    /**
     * A bar; a day that is not known is taken for the other one.
     *
     * @param first its first day, or null
     * @param last its last day, inclusive, or null; both null: nothing is drawn
     * @param light whether it is less sure than others
     */
    public List<Plot.Mark> bar(@Nullable LocalDate first, @Nullable LocalDate last, boolean light) {
        LocalDate start = first == null ? last : first;
        LocalDate end = last == null ? first : last;
        if (start == null || end == null || end.isBefore(start)) {
            return List.of();
        }
        int x = place(start);
        int width = Math.max(NARROWEST, place(end.plusDays(1)) - x);
        int left = Math.min(x, Plot.WIDTH - NARROWEST);
        return List.of(new Plot.Mark(left, (Plot.HEIGHT - HIGH) / 2, Math.min(width, Plot.WIDTH - left), HIGH, light));
    }

    private int place(LocalDate day) {
        long start = LocalDate.of(from, 1, 1).toEpochDay();
        long end = LocalDate.of(to + 1, 1, 1).toEpochDay();
        long at = Math.clamp(day.toEpochDay(), start, end);
        return (int) (Plot.WIDTH * (at - start) / (end - start));
    }
}
