package tutur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two texts have in common, in whatever way outlets write numbers and days. */
class ShinglesTest {

    private static Shingles of(String text) {
        return Shingles.of(text, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warga menerima Rp100 ribu per bulan     | warga menerima Rp 100 ribu per bulan
            panen 11.333ton gabah musim ini         | panen 11.333 ton gabah musim ini
            rapat digelar Jumat (06/09/2019) pagi   | rapat digelar Jumat 6 September 2019 pagi
            Pada 1 MEI 2025 kantor tutup            | pada 01 Mei 2025 kantor tutup
            """)
    void oneNumberIsOneHoweverItIsWritten(String one, String other) {
        assertEquals(1, of(one).like(of(other)));
        assertEquals(1, of(one).numbers(of(other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dibuka 6 September 2019                    | dibuka 20 September 2019                | true
            dibuka 6 September 2019                    | dibuka 6/9/2019                         | false
            dibuka 6 September, ditutup 8 September    | dibuka 6 September                      | false
            dibuka 6 September, ditutup 8 September    | dibuka 6 September, ditutup 9 September | true
            dibuka 6 September                         | dibuka hari ini                         | false
            menang 3-2 dan 9/2023                      | menang 2-3 dan 9/2024                   | false
            """)
    void aDayIsADayOfAMonth(String one, String other, boolean others) {
        assertEquals(others, of(one).otherDays(of(other)));
        assertEquals(others, of(other).otherDays(of(one)));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Shingles shingles = of("Rapat 6 September 2019 membahas 12 usulan dari 3 dinas di aula kantor");
        byte[] bytes = shingles.bytes();
        Shingles again = Shingles.read(bytes, 0, bytes.length);
        assertEquals(1, again.like(shingles));
        assertEquals(1, again.numbers(shingles));
    }
}
