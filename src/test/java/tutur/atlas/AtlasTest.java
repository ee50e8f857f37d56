package tutur.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.region.Gazetteer;
import tutur.region.Region;

class AtlasTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void everyRegionOfTheGazetteerHasItsOutline() {
        List<String> provinces = GAZETTEER.all().stream()
                .filter(r -> r.level() == Region.Level.PROVINCE)
                .map(Region::code)
                .toList();
        List<String> others = GAZETTEER.all().stream()
                .map(Region::code)
                .filter(code -> code.contains("."))
                .toList();
        assertEquals(provinces, ATLAS.provinces().stream().map(Outline::code).toList());
        assertEquals(others, ATLAS.regencies().stream().map(Outline::code).toList());
        for (String province : provinces) {
            assertEquals(
                    others.stream()
                            .filter(code -> code.startsWith(province + "."))
                            .toList(),
                    ATLAS.province(province).stream().map(Outline::code).toList());
            assertTrue(ATLAS.provinceBox(province).matches("-?\\d+ -?\\d+ \\d+ \\d+"), province);
        }
        assertEquals(List.of(), ATLAS.province("99"));
        assertThrows(IllegalArgumentException.class, () -> ATLAS.provinceBox("99"));
    }

    @Test
    void anOutlineIsAClosedPathOfWholeNumbers() {
        Stream.concat(ATLAS.provinces().stream(), ATLAS.regencies().stream())
                .forEach(outline -> assertTrue(
                        outline.path().matches("(M-?\\d+ -?\\d+l(-?\\d+[ -]?){4,}z)+".replace("[ -]?", " ?")),
                        outline::toString));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "1, 10, 1", "10, 10, 5", "1, 1, 5", "3, 1000, 1", "900, 1000, 5"})
    void moreIsDarker(long count, long highest, int shade) {
        assertEquals(shade, Picture.shade(count, highest));
    }

    @Test
    void neighboursStillFitWhenTheirBordersAreSimplified() {
        List<Drawing.Point> border = List.of(point(10, 0), point(11, 4), point(10, 6), point(10, 10));
        List<Drawing.Point> west = Stream.concat(border.stream(), Stream.of(point(0, 10), point(0, 0)))
                .toList();
        List<Drawing.Point> east = Stream.concat(border.reversed().stream(), Stream.of(point(20, 0), point(20, 10)))
                .toList();
        Map<String, List<List<Drawing.Point>>> drawn =
                new Drawing(Map.of("w", List.of(west), "e", List.of(east)), 2, 0).rings();
        assertEquals(4, rings(drawn, "w").getFirst().size(), "the bend is gone");
        assertEquals(4, rings(drawn, "e").getFirst().size());
        assertTrue(rings(drawn, "w").getFirst().containsAll(List.of(point(10, 0), point(10, 10))));
        assertTrue(rings(drawn, "e").getFirst().containsAll(List.of(point(10, 0), point(10, 10))));
    }

    @Test
    void smallIslandsAreLeftOutButNeverTheLargest() {
        List<Drawing.Point> large = List.of(point(0, 0), point(100, 0), point(100, 100), point(0, 100));
        List<Drawing.Point> small = List.of(point(200, 0), point(203, 0), point(203, 3), point(200, 3));
        Map<String, List<List<Drawing.Point>>> drawn =
                new Drawing(Map.of("both", List.of(large, small), "island", List.of(small)), 1, 50).rings();
        assertEquals(1, rings(drawn, "both").size());
        assertEquals(1, rings(drawn, "island").size());
        assertEquals("M0 0l50 0 0 50-50 0z", Drawing.path(rings(drawn, "both"), 2));
    }

    private static Drawing.Point point(int x, int y) {
        return new Drawing.Point(x, y);
    }

    private static List<List<Drawing.Point>> rings(Map<String, List<List<Drawing.Point>>> drawn, String code) {
        return drawn.getOrDefault(code, List.of());
    }
}
