package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.text.Effort;

class LostSpacesTest {

    private final LostSpaces spaces = new LostSpaces();

    private String restored(String line) {
        return String.join("", spaces.restore(List.of(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Wali Kota MedanDanu datang. Danu menyapa warga Medan.        | Wali Kota Medan Danu datang. Danu menyapa warga Medan.
            Kota MedanDanu Sariomengatakan setuju. Pak Danu Sario di Medan. | Kota Medan Danu Sario mengatakan setuju. Pak Danu Sario di Medan.
            "Baik," kataDanudi Medan. Danu lalu pulang.                  | "Baik," kata Danu di Medan. Danu lalu pulang.
            Fraksi di ProvinsiBantendari partai itu. Banten aman.        | Fraksi di Provinsi Banten dari partai itu. Banten aman.
            Supardi dan Wulandari. Supar dan Wulan. MedanDanu. Danu. Medan. | Supardi dan Wulandari. Supar dan Wulan. Medan Danu. Danu. Medan.
            Danu Mulyanalangsung pulang. Mulyana Danu tiba.              | Danu Mulyana langsung pulang. Mulyana Danu tiba.
            Makam Nausanberjarak jauh. Nausan adalah kakek Danu.         | Makam Nausan berjarak jauh. Nausan adalah kakek Danu.
            Baca JugaAdapun rapat itu ditunda. Adapun lainnya tidak.     | Baca Juga Adapun rapat itu ditunda. Adapun lainnya tidak.
            """)
    void spacesThatTheTextItselfProvesComeBack(String lost, String restored) {
        assertEquals(restored, restored(lost));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Unduh PeduliLindungi. Kami Peduli. Ayo Lindungi warga.
            Dikutip dari TribunMedan.com. Medan aman.
            Ikuti @WargaMedan. Warga Medan aman.
            Layanan CepatTanggap dibuka besok.
            Sri Suryadiningrat dan Robertus datang. Surya pulang. Robe.
            LaNyalla dan McKinley hadir. La Nyalla, Mc Kinley.
            """)
    void whatMayBeANameStaysWhole(String line) {
        assertEquals(line, restored(line));
    }

    @Test
    void aLongWordOfCapitalsTakesNoTime() throws Exception {
        String word = "Medan".repeat(40_000);
        Effort.within(2_000, () -> restored(word + " Medan"));
        Effort.within(2_000, () -> restored("MedanDanu,".repeat(40_000)));
    }
}
