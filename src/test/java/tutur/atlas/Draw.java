package tutur.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tutur.json.Json;

/**
 * Draws the outlines of {@code src/main/resources/tutur/atlas} from boundaries as GeoJSON:
 * {@code Draw regencies.geojson provinces.geojson src/main/resources/tutur/atlas}. Where they come from stands in the README beside them.
 */
final class Draw {

    private static final int COUNTRY_UNIT = 20;
    private static final double COUNTRY_TOLERANCE = 45;
    private static final double COUNTRY_SMALLEST = 12_000;

    private Draw() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<List<Drawing.Point>>> areas = read(Path.of(arguments[0]));
        Path folder = Path.of(arguments[2]);
        Map<String, String> country = new TreeMap<>();
        for (Map<String, List<List<Drawing.Point>>> level : List.of(areas, read(Path.of(arguments[1])))) {
            new Drawing(level, COUNTRY_TOLERANCE, COUNTRY_SMALLEST)
                    .rings()
                    .forEach((code, rings) -> country.put(code, Drawing.path(rings, COUNTRY_UNIT)));
        }
        write(folder.resolve("country.tsv"), country);
        Map<String, String> detail = new TreeMap<>();
        areas.keySet().stream().map(code -> code.substring(0, 2)).distinct().forEach(province -> {
            Map<String, List<List<Drawing.Point>>> in = Drawing.only(areas, province);
            double wide = extent(in);
            new Drawing(in, wide / 250, Math.pow(wide / 80, 2))
                    .rings()
                    .forEach((code, rings) -> detail.put(code, Drawing.path(rings, unit(wide))));
            detail.put(province, String.valueOf(unit(wide)));
        });
        write(folder.resolve("provinces.tsv"), detail);
    }

    private static int unit(double wide) {
        return Math.max(1, (int) (wide / 1000));
    }

    private static double extent(Map<String, List<List<Drawing.Point>>> areas) {
        List<Drawing.Point> points = areas.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        int left = points.stream().mapToInt(Drawing.Point::x).min().orElseThrow();
        int right = points.stream().mapToInt(Drawing.Point::x).max().orElseThrow();
        int top = points.stream().mapToInt(Drawing.Point::y).min().orElseThrow();
        int bottom = points.stream().mapToInt(Drawing.Point::y).max().orElseThrow();
        return Math.max(right - left, bottom - top);
    }

    private static void write(Path file, Map<String, String> rows) throws IOException {
        StringBuilder text = new StringBuilder("# Drawn by Draw in the tests; see README.md.\n");
        rows.forEach((code, path) -> text.append(code).append('\t').append(path).append('\n'));
        Files.writeString(file, text);
    }

    private static Map<String, List<List<Drawing.Point>>> read(Path file) throws IOException {
        Map<String, List<List<Drawing.Point>>> areas = new LinkedHashMap<>();
        Map<?, ?> collection = new Json().read(Files.readAllBytes(file), Map.class);
        for (Object feature : (List<?>) member(collection, "features")) {
            Map<?, ?> members = (Map<?, ?>) feature;
            Map<?, ?> geometry = (Map<?, ?>) member(members, "geometry");
            List<?> polygons = (List<?>) member(geometry, "coordinates");
            List<List<Drawing.Point>> rings = new ArrayList<>();
            for (Object polygon : member(geometry, "type").equals("Polygon") ? List.of(polygons) : polygons) {
                for (Object ring : (List<?>) polygon) {
                    rings.add(ring((List<?>) ring));
                }
            }
            areas.put(String.valueOf(member(members, "id")), rings);
        }
        return areas;
    }

    private static Object member(Map<?, ?> object, String name) {
        return Objects.requireNonNull(object.get(name), () -> "no " + name + " in " + object.keySet());
    }

    private static List<Drawing.Point> ring(List<?> places) {
        List<Drawing.Point> ring = new ArrayList<>();
        for (Object place : places) {
            List<?> pair = (List<?>) place;
            int x = (int) Math.round((((Number) pair.get(0)).doubleValue() - 95) * 1000);
            int y = (int) Math.round((6.2 - ((Number) pair.get(1)).doubleValue()) * 1000);
            Drawing.Point point = new Drawing.Point(x, y);
            if (ring.isEmpty() || !ring.getLast().equals(point)) {
                ring.add(point);
            }
        }
        if (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
            ring.removeLast();
        }
        return ring;
    }
}
