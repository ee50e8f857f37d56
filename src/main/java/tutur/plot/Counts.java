package tutur.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often there is something in each year, as columns. Years without any are shown empty, so that distances in time are distances in
 * the picture. Immutable.
 *
 * @param from the first year shown
 * @param to the last one
 */
public record Counts(int from, int to) {

    /** The most years that are shown: the last ones. */
    public static final int MOST = 40;

    private static final int LABELS = 10;
    private static final int GAP = 4;
    private static final int LOWEST = 5;

    /** The years from the first to the last of these, or the last {@value #MOST} of them; the year 0 alone when there is none. */
    public static Counts over(Iterable<Integer> years) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int year : years) {
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
        return first > last ? new Counts(0, 0) : new Counts(Math.max(first, last - MOST + 1), last);
    }

    /** The years in their order. */
    public List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            years.add(year);
        }
        return years;
    }

    /** What stands below the columns: each year, or as many as there is room for and nothing for those between. */
    public List<String> axis() {
        int step = (years().size() + LABELS - 1) / LABELS;
        return years().stream()
                .map(year -> (to - year) % step == 0 ? String.valueOf(year) : "")
                .toList();
    }

    /**
     * One strip of columns.
     *
     * @param counts how many in which year; other years are left out
     * @param highest what fills the height
     */
    public Plot.Row row(String label, @Nullable String href, String note, Map<Integer, Long> counts, long highest) {
        double wide = (double) Plot.WIDTH / years().size();
        List<Plot.Mark> marks = new ArrayList<>();
        for (int year : years()) {
            long count = counts.getOrDefault(year, 0L);
            if (count > 0) {
                int high = (int) Math.max(LOWEST, Plot.HEIGHT * Math.min(count, highest) / highest);
                int x = (int) Math.round((year - from) * wide);
                int width = (int) Math.max(2, Math.round(wide) - GAP);
                marks.add(new Plot.Mark(x + GAP / 2, Plot.HEIGHT - high, width, high, false));
            }
        }
        return new Plot.Row(label, href, note, marks);
    }
}
