package tutur.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutur.text.Table;

/** The outlines of all provinces, regencies and cities. Immutable; safe for use by several threads. */
public final class Atlas {

    private final List<Outline> country = new ArrayList<>();
    private final List<Outline> whole = new ArrayList<>();
    private final Map<String, List<Outline>> provinces = new LinkedHashMap<>();
    private final String countryBox;
    private final Map<String, String> boxes = new LinkedHashMap<>();

    private Atlas() {
        for (List<String> row : Table.rows(Atlas.class, "country.tsv", 2)) {
            Outline outline = new Outline(row.get(0), row.get(1));
            (outline.code().contains(".") ? country : whole).add(outline);
        }
        for (List<String> row : Table.rows(Atlas.class, "provinces.tsv", 2)) {
            String code = row.get(0);
            if (code.contains(".")) {
                provinces
                        .computeIfAbsent(code.substring(0, 2), p -> new ArrayList<>())
                        .add(new Outline(code, row.get(1)));
            }
        }
        countryBox = Box.around(country).padded().viewBox();
        provinces.forEach((province, outlines) ->
                boxes.put(province, Box.around(outlines).padded().viewBox()));
    }

    /** Reads the tables. @throws IllegalStateException when one is missing or malformed */
    public static Atlas load() {
        return new Atlas();
    }

    /** All provinces on the map of the country, in the order of their codes. */
    public List<Outline> provinces() {
        return List.copyOf(whole);
    }

    /** All regencies and cities on the map of the country, in the order of their codes. */
    public List<Outline> regencies() {
        return List.copyOf(country);
    }

    /** Those of a province on its own map, in the order of their codes; empty when there is no such province. */
    public List<Outline> province(String code) {
        return List.copyOf(provinces.getOrDefault(code, List.of()));
    }

    /** The {@code viewBox} of the map of the country. */
    public String countryBox() {
        return countryBox;
    }

    /** The {@code viewBox} of the map of a province. @throws IllegalArgumentException when there is no such province */
    public String provinceBox(String code) {
        String box = boxes.get(code);
        if (box == null) {
            throw new IllegalArgumentException("no map of a province " + code);
        }
        return box;
    }
}
