package tutur.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final RegionFinder FINDER = new RegionFinder(Gazetteer.load());

    /** Place, code of its region (? when it stays open), beginning of a body. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            MEDAN; 12.71; MEDAN - Wali Kota membuka rapat.
            SAMPIT; 62.02; SAMPIT – Bupati membuka rapat.
            Kota Metro; 18.72; Kota Metro — Wali Kota membuka rapat.
            MENTOK; 19.05; MENTOK, KABARKITA.ID – Bupati membuka rapat.
            Kendari; 74.71; Kendari, Kabarkita.co.id – Wali Kota membuka rapat.
            Tenggarong; 64.02; Kabarkita.co, Tenggarong - Bupati membuka rapat.
            MEMPAWAH; 61.02; KABARKITA.CO.ID, MEMPAWAH - Bupati membuka rapat.
            Jakarta; 31; Jakarta (ANTARA) - Menteri membuka rapat.
            Banda Aceh; 11.71; KABAR.id | Banda Aceh – Wali Kota membuka rapat.
            SUMENEP; 35.29; KABAR.COM | SUMENEP – Bupati membuka rapat.
            Denpasar; 51.71; Denpasar I Wali Kota membuka rapat.
            TANJUNG SELOR; 65.01; TANJUNG SELOR _ Bupati membuka rapat.
            Bantul; 34.02; Bantul (08/02/2022) – Bupati membuka rapat.
            Sukamara; 62.08; Sukamara (03/10), Bupati membuka rapat.
            PPU; 64.09; PPU – Bupati membuka rapat.
            Kutai Kartanegara; 64.02; Kutai Kartanegara – Bupati membuka rapat.
            PURWOKERTO; 33.02; Kabarkita.com – PURWOKERTO - Bupati membuka rapat.
            PURWOKERTO; 33.02; Kabarkita.com-PURWOKERTO- Bupati membuka rapat.
            kendari; 74.71; kendari - Wali Kota membuka rapat.
            BOGOR; ?; BOGOR - Rapat digelar.
            BANDUNG; 32.73; BANDUNG - Rapat digelar.
            MANGUPURA; 51.03; KABAR-BALI.COM, MANGUPURA - Satpol PP bergerak.
            """)
    void thePlaceIsReadWithoutOutletAndDate(String place, String code, String body) {
        DatelinePlace dateline = FINDER.dateline(body);
        assertNotNull(dateline, body);
        assertEquals(place, dateline.place());
        assertEquals(place, dateline.span().of(body));
        assertEquals(code, dateline.region() == null ? "?" : dateline.region().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROKABAR – Wali Kota membuka rapat.",
                "KABAR.com - Gubernur Jawa Barat - yang baru - hadir.",
                "Bupati Kotim hadir - ia membuka rapat.",
                "Rapat di Medan – kota besar – usai.",
                "",
                "- - -",
                "Tidak ada garis di sini."
            })
    void aBodyWithoutPlaceHasNone(String body) {
        assertNull(FINDER.dateline(body));
    }

    @Test
    void theCapitalOfAProvinceSaysLittle() {
        assertTrue(capital("MEDAN - Rapat."));
        assertTrue(capital("JAKARTA, KABAR.com - Rapat."));
        assertTrue(!capital("SAMPIT - Rapat."));
    }

    private static boolean capital(String body) {
        return java.util.Objects.requireNonNull(FINDER.dateline(body)).capital();
    }

    @Test
    void noBeginningIsTooStrange() {
        Random random = new Random(17);
        String alphabet = "aB -\u2013_|,.()/I\u00a0\n1:";
        for (int round = 0; round < 5000; round++) {
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                body.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            DatelinePlace place = FINDER.dateline(body.toString());
            assertTrue(place == null || place.span().end() <= body.length());
        }
    }
}
