package tutur.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutur.archive.Facet;

/** Regions in the order of a tree: each province with what lies in it below. */
final class RegionTree {

    private RegionTree() {}

    /** Provinces in the order given, their regions in the order given behind each; the province of a region is always counted. */
    static List<Facet.Value> inOrder(List<Facet.Value> regions) {
        Map<String, List<Facet.Value>> provinces = new LinkedHashMap<>();
        for (Facet.Value region : regions) {
            if (!region.value().contains(".")) {
                provinces.put(region.value(), new ArrayList<>(List.of(region)));
            }
        }
        for (Facet.Value region : regions) {
            int dot = region.value().indexOf('.');
            if (dot > 0) {
                provinces
                        .computeIfAbsent(region.value().substring(0, dot), _ -> new ArrayList<>())
                        .add(region);
            }
        }
        return provinces.values().stream().flatMap(List::stream).toList();
    }
}
