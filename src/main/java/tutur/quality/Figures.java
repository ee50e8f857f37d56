package tutur.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures of one or several documents. Immutable.
 *
 * @param documents how many documents
 * @param finds by row, such as {@code statements attributed}: what was found, falsely found and missed
 * @param shares by row, such as {@code primary region}: how many were right
 * @param losses every miss and every false find, one line each
 */
public record Figures(int documents, Map<String, Finds> finds, Map<String, Share> shares, List<String> losses) {

    /** The row that the table ends with. */
    static final String LAST = "speaker left unknown";

    /** Keeps the order of the rows. */
    public Figures {
        finds = Collections.unmodifiableMap(new LinkedHashMap<>(finds));
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        losses = List.copyOf(losses);
    }

    /**
     * Counts of finds.
     *
     * @param right found and marked
     * @param wrong found, not marked
     * @param missed marked, not found
     */
    public record Finds(int right, int wrong, int missed) {

        /** Share of what was found that is right; 0 when nothing was found. */
        public double precision() {
            return ratio(right, right + wrong);
        }

        /** Share of what was marked that was found; 0 when nothing was marked. */
        public double recall() {
            return ratio(right, right + missed);
        }

        /** Harmonic mean of both. */
        public double f1() {
            return ratio(2 * right, 2 * right + wrong + missed);
        }

        Finds plus(Finds other) {
            return new Finds(right + other.right, wrong + other.wrong, missed + other.missed);
        }
    }

    /**
     * Cases that were right.
     *
     * @param right how many
     * @param of out of how many
     */
    public record Share(int right, int of) {

        /** From 0 to 1; 0 when there was no case. */
        public double value() {
            return ratio(right, of);
        }

        Share plus(Share other) {
            return new Share(right + other.right, of + other.of);
        }
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static Figures sum(Collection<Figures> all) {
        int documents = 0;
        Map<String, Finds> finds = new LinkedHashMap<>();
        Map<String, Share> shares = new LinkedHashMap<>();
        List<String> losses = new ArrayList<>();
        for (Figures figures : all) {
            documents += figures.documents;
            figures.finds.forEach((row, counts) -> finds.merge(row, counts, Finds::plus));
            figures.shares.forEach((row, share) -> shares.merge(row, share, Share::plus));
            losses.addAll(figures.losses);
        }
        return new Figures(documents, finds, shares, losses);
    }

    /** The table that the scorer of the gold prints, line for line. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%-34s     P      R     F1     tp   fp   fn   (%d documents)", "", documents));
        finds.forEach((row, f) -> lines.add(String.format(
                Locale.ROOT,
                "%-34s %6.3f %6.3f %6.3f  %5d%5d%5d",
                row,
                f.precision(),
                f.recall(),
                f.f1(),
                f.right,
                f.wrong,
                f.missed)));
        shares.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().equals(LAST)))
                .forEach(e -> lines.add(String.format(
                        Locale.ROOT,
                        "%-34s %13s %6.3f  %d of %d",
                        e.getKey(),
                        "",
                        e.getValue().value(),
                        e.getValue().right,
                        e.getValue().of)));
        return lines;
    }
}
