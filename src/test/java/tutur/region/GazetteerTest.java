package tutur.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer gazetteer = Gazetteer.load();

    @Test
    void holdsEveryRegionOnce() {
        assertEquals(
                38,
                gazetteer.all().stream()
                        .filter(r -> r.level() == Region.Level.PROVINCE)
                        .count());
        assertEquals(
                416,
                gazetteer.all().stream()
                        .filter(r -> r.level() == Region.Level.REGENCY)
                        .count());
        assertEquals(
                98,
                gazetteer.all().stream()
                        .filter(r -> r.level() == Region.Level.CITY)
                        .count());
        assertEquals(
                7285,
                gazetteer.all().stream()
                        .flatMap(r -> gazetteer.children(r).stream())
                        .filter(r -> r.level() == Region.Level.DISTRICT)
                        .count());
        assertEquals(
                552, gazetteer.all().stream().map(Gazetteer::slug).distinct().count());
    }

    /** Value first, then spellings. */
    @ParameterizedTest
    @CsvSource({
        "12.71,12.71",
        "12.71,Kota Medan",
        "12.71,kota-medan",
        "12.71,medan",
        "12.71,Pemko Medan",
        "12.71,Medan City",
        "64.02,Kukar",
        "64.02,kutai kartanegara",
        "64.02,Kab. Kutai Kartanegara",
        "64.02,kabupaten-kutai-kartanegara",
        "62.71,Palangkaraya",
        "62.71,PALANGKA RAYA",
        "12,Sumut",
        "12,Sumatra Utara",
        "12,provinsi-sumatera-utara",
        "31,DKI Jakarta",
        "32.04,Kab. Bandung",
        "32.73,Pemkot Bandung",
        "13.07,50 Kota",
        "72.04,Tolitoli",
        "62.02,kotim",
        "73.73,palopo",
        "75,Provinsi Gorontalo"
    })
    void aRegionIsFoundByEachOfItsNames(String code, String surface) {
        assertEquals(List.of(code), codes(gazetteer.named(surface)));
    }

    @Test
    void anAmbiguousNameHasAllItsCandidates() {
        assertEquals(List.of("32.04", "32.73"), codes(gazetteer.named("Bandung")));
        assertEquals(List.of("75", "75.01", "75.71"), codes(gazetteer.named("Gorontalo")));
        assertEquals(List.of("16.05", "62.12"), codes(gazetteer.named("Mura")));
        assertEquals(List.of(), gazetteer.named("Negeri Antah Berantah"));
    }

    @Test
    void parentsAndChildrenFitTogether() {
        for (Region region : gazetteer.all()) {
            for (Region child : gazetteer.children(region)) {
                assertEquals(region, gazetteer.parent(child).orElseThrow());
                assertTrue(child.within(region));
            }
        }
        Region medan = gazetteer.byCode("12.71").orElseThrow();
        assertEquals("12", gazetteer.province(medan).code());
        assertEquals("Medan", Gazetteer.baseName(medan));
        assertTrue(gazetteer.byCode("12.71.99").isEmpty());
    }

    @Test
    void seatsAndDistrictsLeadToTheirRegions() {
        assertEquals(List.of("62.02"), codes(gazetteer.seatedIn("SAMPIT")));
        assertEquals(List.of("16.08", "63.03"), codes(gazetteer.seatedIn("Martapura")));
        assertTrue(codes(gazetteer.districts("Medan Kota")).contains("12.71.01"));
    }

    @Test
    void aMisspeltNameHasNearOnes() {
        assertEquals(
                "64.02", gazetteer.nearest("kutai kertanegra", 3).getFirst().code());
        assertEquals("12.71", gazetteer.nearest("medann", 3).getFirst().code());
        assertTrue(gazetteer.nearest("x".repeat(10_000), 3).isEmpty());
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(Region::code).collect(Collectors.toList());
    }
}
