package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Sekda Buka Rapat - Kabarsungai.com               ; Kabarsungai.com ; Sekda Buka Rapat
            Sekda Buka Rapat | Kabar Sungai                  ; Kabarsungai.com ; Sekda Buka Rapat
            Kabar Sungai: Sekda Buka Rapat                   ; Kabar Sungai    ; Kabar Sungai: Sekda Buka Rapat
            Kabar Sungai | Sekda Buka Rapat                  ; Kabar Sungai    ; Sekda Buka Rapat
            Dinas Kominfo Kota Lestari | Sekda Buka Rapat Anggaran di Aula Besar ; x ; Sekda Buka Rapat Anggaran di Aula Besar
            Sekda - Wali Kota Rapat Bersama                  ; Kabar Sungai    ; Sekda - Wali Kota Rapat Bersama
            Sekda Buka Rapat - Halaman 2 - Kabar Sungai      ; Kabar Sungai    ; Sekda Buka Rapat - Halaman 2
            """)
    void theNameOfTheSiteIsNoPartOfATitle(String title, String site, String expected) {
        assertEquals(expected, Names.withoutSite(title, List.of(site)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Rina Dewi                ; Rina Dewi
            Oleh Rina Dewi           ; Rina Dewi
            Penulis: Rina Dewi       ; Rina Dewi
            Rina Dewi (kontributor)  ; Rina Dewi
            admin                    ; -
            Redaksi                  ; -
            Kabar Sungai             ; -
            PT Kabar Sungai Sejati   ; -
            rina@kabarsungai.example ; -
            https://x.example/rina   ; -
            Jumat                    ; -
            """)
    void authorsAreSomebody(String name, String expected) {
        assertEquals(expected, Names.author(name, "Kabar Sungai").orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Kabar Sungai - Berita Terkini Hari Ini ; Kabar Sungai
            www.kabarsungai.example                ; kabarsungai.example
            https://kabarsungai.example            ; -
            @kabarsungai                           ; -
            """)
    void outletsAreNamedWithoutTheirSlogan(String name, String expected) {
        assertEquals(expected, Names.outlet(name).orElse(null));
    }

    @Test
    void namesAreAlikeWhenTheirLettersAndDigitsAreInWhateverWayTheyAreCompared() {
        Random random = new Random(7);
        String signs = "aAb1 -’…éEΣσİißK\u212A\uD835\uDC00";
        for (int i = 0; i < 5_000; i++) {
            String one = some(random, signs);
            String other = some(random, signs);
            assertEquals(folded(one), Names.fold(one), one);
            assertEquals(folded(one).equals(folded(other)), Names.alike(one, other), one + " and " + other);
        }
    }

    private static String some(Random random, String signs) {
        return random.ints(random.nextInt(5), 0, signs.length())
                .mapToObj(at -> signs.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
