package tutur.official;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tutur.text.Table;

/**
 * Titles as offices are called every day: {@code Kadis Kominfo} rather than Kepala Dinas with its unit beside it. Only units whose
 * clipped names are part of the title itself are drawn in; the others stay apart. Immutable and thread-safe.
 */
public final class ShortTitles {

    private final Map<String, String> titles = new HashMap<>();

    /** Reads {@code short-titles.tsv}. @throws IllegalStateException when it is missing or malformed */
    public ShortTitles() {
        for (List<String> row : Table.rows(ShortTitles.class, "short-titles.tsv", 3)) {
            titles.put(row.getFirst() + "/" + row.get(1), row.get(2));
        }
    }

    /** The everyday title of an official's office; the office itself when there is no shorter one. */
    public String of(Official official) {
        String unit = official.unit();
        if (unit == null) {
            return official.office();
        }
        int bracket = unit.lastIndexOf('(');
        String clipped = bracket < 0 ? unit : unit.substring(bracket).replaceAll("[()]", "");
        return titles.getOrDefault(
                official.office() + "/" + clipped.strip().toLowerCase(Locale.ROOT), official.office());
    }
}
