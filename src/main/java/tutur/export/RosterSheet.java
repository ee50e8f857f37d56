package tutur.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.roster.Roster;
import tutur.roster.Tenure;

/** Persons and their tenures as text for a terminal, one tenure a line. Immutable; safe for use by several threads. */
public final class RosterSheet {

    private final Gazetteer gazetteer;

    /** @param gazetteer knows what regions are called */
    public RosterSheet(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * One line for each holder: name, office, days, number of documents, id.
     *
     * @param day the day that was asked for, or null; then holders known from other days say how far these are away
     */
    public String holders(List<Roster.Holder> holders, @Nullable LocalDate day) {
        StringBuilder sheet = new StringBuilder();
        for (Roster.Holder holder : holders) {
            sheet.append(line(holder));
            if (day != null && holder.distance() > 0) {
                LocalDate start = holder.tenure().start();
                boolean later = start != null && day.isBefore(start);
                sheet.append("  (").append(counted(holder.distance(), "day")).append(later ? " later)" : " earlier)");
            }
            sheet.append('\n');
        }
        return holders.isEmpty() ? "nobody is known\n" : sheet.toString();
    }

    /** Two lines for each pair, with an empty line between pairs. */
    public String overlaps(List<Roster.Overlap> overlaps) {
        List<String> pairs = overlaps.stream()
                .map(o -> line(o.one()) + "\n" + line(o.other()) + "\n")
                .toList();
        return overlaps.isEmpty() ? "no office of one holder has two at one time\n" : String.join("\n", pairs);
    }

    private String line(Roster.Holder holder) {
        Tenure tenure = holder.tenure();
        return holder.member().name() + ", " + office(tenure) + ", " + days(tenure) + ", "
                + counted(tenure.documents(), "document") + "  "
                + holder.member().id();
    }

    private String office(Tenure tenure) {
        String code = tenure.region();
        return Official.post(
                tenure.office(),
                tenure.unit(),
                tenure.acting(),
                code == null ? null : gazetteer.byCode(code).orElse(null));
    }

    private static String days(Tenure tenure) {
        LocalDate start = tenure.start();
        LocalDate end = tenure.end();
        if (start == null && end == null) {
            return "undated";
        }
        return Objects.equals(start, end)
                ? String.valueOf(start)
                : (start == null ? "" : start) + " – " + (end == null ? "" : end);
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
