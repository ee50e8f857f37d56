package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MojibakeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            â€œTunggu,â€\u009d ujarnya      | “Tunggu,” ujarnya
            â€œTunggu,â€\uFFFD ujarnya      | “Tunggu,” ujarnya
            â€œTunggu,â€ ujarnya            | “Tunggu,” ujarnya
            Jumâ€™at                        | Jum’at
            MEDAN â€“ Wali Kota             | MEDAN – Wali Kota
            KafÃ© dan cafÃ¨                | Kafé dan cafè
            Rp5Â\u00A0miliar                | Rp5\u00A0miliar
            \u0093Tunggu,\u0094 ujarnya     | “Tunggu,” ujarnya
            ‚ÄúTunggu,‚Äù ujar Jum‚Äôat   | “Tunggu,” ujar Jum’at
            SAMPIT ‚Äì¬†Bupati              | SAMPIT – Bupati
            “Tunggu,” ujar Bupati           | “Tunggu,” ujar Bupati
            Âmbar dan Ãcha                  | Âmbar dan Ãcha
            """)
    void wronglyReadTextIsRead(String wrong, String right) {
        assertEquals(right.translateEscapes(), Mojibake.repair(wrong.translateEscapes()));
    }

    @Test
    void textEncodedThreeTimesIsStillRepaired() {
        String text = "“Tunggu,” ujarnya";
        Charset latin = StandardCharsets.ISO_8859_1;
        String twice = new String(text.getBytes(StandardCharsets.UTF_8), latin);
        String thrice = new String(twice.getBytes(StandardCharsets.UTF_8), latin);
        assertEquals(text, Mojibake.repair(thrice));
    }
}
