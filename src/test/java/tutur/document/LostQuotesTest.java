package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostQuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ?Ya, kami tunggu,? kata Camat Rudi.              | “Ya, kami tunggu,” kata Camat Rudi.
            Ia menolak. ?Tidak bisa,? ujarnya.               | Ia menolak. “Tidak bisa,” ujarnya.
            ?Sudah selesai.? Rudi lalu pergi.                | “Sudah selesai.” Rudi lalu pergi.
            ?Siapa yang datang?? tanya Rudi.                 | “Siapa yang datang?” tanya Rudi.
            ?Kami siap?, ujar Rudi. ?Mari mulai? pungkasnya. | “Kami siap”, ujar Rudi. “Mari mulai” pungkasnya.
            ?Besok Jum?at,? kata Rudi.                       | “Besok Jum’at,” kata Rudi.
            Kenapa baru sekarang? Ia diam. ?Maaf,? katanya.  | Kenapa baru sekarang? Ia diam. “Maaf,” katanya.
            """)
    void questionMarksThatCannotBeQuestionsAreQuotationMarks(String lost, String restored) {
        assertEquals(List.of(restored), LostQuotes.restore(List.of(lost)));
    }

    @Test
    void aClosingMarkTwoParagraphsLaterIsRestoredToo() {
        assertEquals(
                List.of("“Kami mulai Senin.", "Semua hadir,” katanya."),
                LostQuotes.restore(List.of("?Kami mulai Senin.", "Semua hadir,? katanya.")));
    }

    @Test
    void theDashOfADatelineIsRestoredToo() {
        assertEquals(
                List.of("SAMPIT – Bupati hadir.", "“Siap,” katanya."),
                LostQuotes.restore(List.of("SAMPIT ? Bupati hadir.", "?Siap,? katanya.")));
    }

    @Test
    void textsThatLostNothingAreLeftAlone() {
        List<String> lines = List.of("Apa yang terjadi? Camat heran.", "\"Apa benar?\" tanyanya. Mengapa ? Entah.");
        assertSame(lines, LostQuotes.restore(lines));
    }
}
