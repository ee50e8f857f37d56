package tutur.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.text.Table;
import tutur.text.Words;

class RegionFinderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final RegionFinder FINDER = new RegionFinder(GAZETTEER);

    /** Codes of the regions found, in order (? where it stays open), then a text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            12.71               | Sekda Kota Medan Ir Budi Santosa membuka rapat.
            64.02               | Bupati Kutai Kartanegara membuka rapat.
            64.02 64.02 64.02   | Bupati Kutai Kartanegara (Kukar) hadir, lalu Kukar menang.
            15.06 15.06 15.06   | Bupati Tanjung Jabung Barat (TJB) hadir. Warga TJB senang.
            64.02               | Sekda Kukar hadir.
            12                  | Rapat Sekda se-Sumut dibuka.
            12                  | Rapat Sekda se- Sumatera Utara dibuka.
            12                  | Rapat di Sumatra Utara dibuka.
            62                  | Rapat Sekda Sekalteng dibuka.
            62                  | Rapat Sekda Se-Kalteng dibuka.
            62.71               | Kepala Dinas Kota Palangkaraya hadir.
            12.07               | Pemkab Deliserdang hadir.
            12.76               | Pemko Tebingtinggi hadir.
            13.07               | Bupati 50 Kota hadir.
            16.08               | Bupati OKU Timur hadir.
            32.17 32.04         | Pemkab Bandung Barat dan Pemkab Bandung hadir.
            32.73               | Pemkot Bandung hadir.
            32.04               | Kab. Bandung hadir.
            32.01 32.71         | Pemerintah Kabupaten (Pemkab) Bogor dan Pemerintah Kota (Pemkot) Bogor hadir.
            32.71 32.01         | Kota dan Kabupaten Bogor bersatu.
            75.71               | Wali Kota Gorontalo hadir.
            75.01               | Bupati Gorontalo hadir.
            75                  | Pemprov Gorontalo hadir.
            74.72               | Bupati Baubau hadir.
            15.04               | Pemkab Batang hari hadir.
            31                  | Gubernur DKI Jakarta hadir.
            33.18 33            | Warga Pati, Jawa Tengah, hadir.
            33.25 33.18 33.19   | Mereka dari Batang, Pati, dan Kudus.
            -                   | KABAR MEDAN adalah nama media, juga Tribun Medan dan Medanpos.com serta www.medan.example.
            -                   | Kantor kami Jl. Mawar 4 Yogyakarta 55232.
            -                   | Ibu kota negara dan ibu kota provinsi.
            """)
    void aRegionIsFoundUnderEachOfItsNames(@org.jspecify.annotations.Nullable String expected, String text) {
        assertEquals(expected == null ? "" : expected, codes(text));
    }

    /** Codes, then a text in which only the rest of the text tells which of two regions of one name is meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            32.04 32.04         | Bupati Bandung hadir. DPRD Bandung setuju.
            32.73 32.73         | Wali Kota Bandung hadir. Rapat di Bandung usai.
            32.79 32            | Rapat di Banjar, Jawa Barat, usai.
            63.03 63            | Rapat di Banjar, Kalimantan Selatan, usai.
            32.73               | Rapat digelar di Bandung.
            ?                   | Rapat digelar di Bogor.
            32.04 32.73 ?       | Pemkab Bandung dan Pemkot Bandung sepakat soal sampah di Bandung.
            33.76               | Wali kota hadir bersama DPRD Tegal.
            16.05 16            | Bupati Mura di Sumsel hadir.
            62.12 62            | Bupati Mura di Kalteng hadir.
            15                  | Ia lahir di Jambi.
            """)
    void aNameOfSeveralRegionsIsDecidedByTheRestOfTheTextOrStaysOpen(String expected, String text) {
        assertEquals(expected, codes(text));
    }

    /** Codes, then a text with districts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            33.07 33.07.14      | Pemkab Wonosobo hadir bersama Camat Sukoharjo.
            33.07 33.07.14      | Pemkab Wonosobo membangun Kecamatan Sukoharjo, warga Sukoharjo senang.
            18.72.04            | Pasar Metro Timur ramai.
            12.71.01            | Warga Medan Kota hadir.
            33.11               | Bupati Sukoharjo hadir.
            """)
    void aDistrictIsNotTheRegionThatSharesItsName(String expected, String text) {
        assertEquals(expected, codes(text));
    }

    @Test
    void falseFriendsAreHeldOffAndTrueOnesAreNot() {
        for (List<String> row : Table.rows(RegionFinder.class, "false-friends.tsv", 5)) {
            assertTrue(
                    FINDER.find(Words.of(row.get(3)), List.of()).stream()
                            .map(f -> f.name().of(row.get(3)))
                            .noneMatch(name -> row.get(1).equals("*") || name.equals(row.get(1))),
                    row.get(3));
            assertTrue(!codes(row.get(4)).isEmpty(), row.get(4));
        }
    }

    @Test
    void everyContextWordStandsInItsOwnExample() {
        for (List<String> row : Table.rows(RegionFinder.class, "context-words.tsv", 4)) {
            String example = row.get(3).toLowerCase(java.util.Locale.ROOT);
            assertTrue(Table.values(row.get(2)).stream().anyMatch(example::startsWith), row.get(3));
        }
    }

    @Test
    void everyRegionIsFoundByItsFullName() {
        for (Region region : GAZETTEER.all()) {
            String text = "Kemarin " + region.name() + " menang.";
            List<FoundRegion> found = FINDER.find(Words.of(text), List.of());
            assertEquals(
                    List.of(region.name()),
                    found.stream()
                            .map(f -> String.valueOf(
                                    f.region() == null ? f : f.region().name()))
                            .toList());
            assertEquals(Gazetteer.baseName(region), found.getFirst().name().of(text));
        }
    }

    @Test
    void spanAndGovernmentAreTold() {
        String text = "Sekda Kota Medan hadir di Binjai.";
        List<FoundRegion> found = FINDER.find(Words.of(text), List.of());
        assertEquals("Kota Medan", found.getFirst().span().of(text));
        assertTrue(found.getFirst().governed());
        assertTrue(!found.getLast().governed());
    }

    @Test
    void evidenceFromOutsideDecides() {
        Region city = GAZETTEER.byCode("32.71").orElseThrow();
        assertEquals(
                city,
                FINDER.find(Words.of("Rapat di Bogor usai."), List.of(city))
                        .getFirst()
                        .region());
    }

    @Test
    void onAnyTextMentionsAreInOrderWithoutOverlap() {
        Random random = new Random(13);
        String[] pieces = {
            "Kota",
            "Kabupaten",
            "dan",
            "/",
            "Bogor",
            "Medan",
            "Kota",
            "(",
            ")",
            "Kukar",
            "Kutai",
            "Kartanegara",
            "se-",
            "Sekalteng",
            "Camat",
            "Batu",
            "Bara",
            ",",
            ".",
            "\n",
            "Wali",
            "Bupati",
            "50",
            "Jakarta",
            "Selatan",
            "di",
            "-",
            "\ud83d\ude00",
            "Desa"
        };
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) > 0 ? " " : "");
            }
            int last = 0;
            for (FoundRegion found : FINDER.find(Words.of(text.toString()), List.of())) {
                assertTrue(found.span().start() >= last && found.span().contains(found.name()), text::toString);
                assertTrue(found.region() == null || found.candidates().contains(found.region()), text::toString);
                last = found.span().end();
            }
        }
    }

    private static String codes(String text) {
        return FINDER.find(Words.of(text), List.of()).stream()
                .map(f -> f.region() == null ? "?" : f.region().code())
                .collect(Collectors.joining(" "));
    }
}
