package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tutur.atlas.Atlas;
import tutur.atlas.Outline;
import tutur.atlas.Picture;
import tutur.region.Gazetteer;
import tutur.region.Region;

/** Draws maps with counts. */
final class Maps {

    private final Atlas atlas = Atlas.load();
    private final Gazetteer gazetteer;
    private final Names names;

    Maps(Gazetteer gazetteer, Names names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /** The country: each province leads to {@code to}, and is drawn whole or by its regencies and cities. */
    Picture country(RegionCounts counts, boolean byRegency, Texts texts, Function<Region, String> to)
            throws IOException {
        List<Outline> outlines = byRegency ? atlas.regencies() : atlas.provinces();
        Map<String, Long> shown = counted(outlines, counts);
        long highest = highest(shown);
        Map<String, List<Picture.Area>> areas = new LinkedHashMap<>();
        for (Outline outline : outlines) {
            long count = shown.getOrDefault(outline.code(), 0L);
            String label = byRegency ? label(outline.code(), count, texts) : "";
            areas.computeIfAbsent(outline.code().substring(0, 2), p -> new ArrayList<>())
                    .add(new Picture.Area(label, outline.path(), Picture.shade(count, highest), false));
        }
        List<Picture.Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<Picture.Area>> entry : areas.entrySet()) {
            Region province = names.region(entry.getKey());
            String label = label(province.code(), counts.of(province.code()), texts);
            groups.add(new Picture.Group(label, to.apply(province), entry.getValue()));
        }
        return picture(texts.of("map.title"), texts, atlas.countryBox(), groups, shown);
    }

    private static Map<String, Long> counted(List<Outline> outlines, RegionCounts counts) throws IOException {
        Map<String, Long> shown = new TreeMap<>();
        for (Outline outline : outlines) {
            shown.put(outline.code(), counts.of(outline.code()));
        }
        return shown;
    }

    /** The province that a region lies in: each of its regencies and cities leads to {@code to}. */
    Picture province(Region region, RegionCounts counts, Texts texts, Function<Region, String> to) throws IOException {
        Region province = gazetteer.province(region);
        List<Outline> outlines = atlas.province(province.code());
        Map<String, Long> shown = counted(outlines, counts);
        long highest = highest(shown);
        List<Picture.Group> groups = new ArrayList<>();
        for (Outline outline : outlines) {
            long count = shown.getOrDefault(outline.code(), 0L);
            boolean chosen = region.code().startsWith(outline.code());
            Picture.Area area = new Picture.Area("", outline.path(), Picture.shade(count, highest), chosen);
            Region there = names.region(outline.code());
            groups.add(new Picture.Group(label(outline.code(), count, texts), to.apply(there), List.of(area)));
        }
        String title = texts.of("map.of", names.name(province, texts));
        return picture(title, texts, atlas.provinceBox(province.code()), groups, shown);
    }

    private String label(String code, long count, Texts texts) throws IOException {
        return names.of("region", code, texts) + ": " + texts.counted("statements", count);
    }

    private static long highest(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private Picture picture(String title, Texts texts, String box, List<Picture.Group> groups, Map<String, Long> shown)
            throws IOException {
        long highest = highest(shown);
        Map<Integer, List<Long>> shades = new TreeMap<>();
        for (long count : shown.values()) {
            if (count > 0) {
                shades.computeIfAbsent(Picture.shade(count, highest), s -> new ArrayList<>())
                        .add(count);
            }
        }
        List<Picture.Shade> legend = new ArrayList<>();
        shades.forEach((shade, counts) -> legend.add(new Picture.Shade(shade, range(counts, texts))));
        List<String> most = new ArrayList<>();
        for (Map.Entry<String, Long> one : shown.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .toList()) {
            most.add(label(one.getKey(), one.getValue(), texts));
        }
        String told = most.isEmpty() ? texts.of("map.empty") : texts.of("map.told", String.join("; ", most));
        return new Picture(title, told, box, groups, legend);
    }

    private static String range(List<Long> counts, Texts texts) {
        long least = counts.stream().mapToLong(Long::longValue).min().orElse(0);
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        return least == most ? texts.number(most) : texts.number(least) + "–" + texts.number(most);
    }
}
