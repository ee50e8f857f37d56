package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Rina Dewi — Kabar Hulu 15 Juni 2023 15:31                  ; Rina Dewi / Kabar Hulu / 2023-06-15T15:31
            Kabarsungai.com - 27/09/2020, 09:15 WIB                    ; - / Kabarsungai.com / 2020-09-27T09:15
            Roni S Selasa, 21 November 2023 19:20 WIB 118 kali dibaca  ; Roni S / - / 2023-11-21T19:20
            Kamis, 13 Oktober 2022 - 20:11 WIB | Oleh: Ujang S. | Dilihat: 442x ; Ujang S. / - / 2022-10-13T20:11
            Oleh: Rina Dewi                                            ; Rina Dewi / - / -
            Penulis: Rina Dewi | Editor: Tio Ginting                   ; Rina Dewi / - / -
            Reporter : Rina Dewi                                       ; Rina Dewi / - / -
            By Rina Dewi - Maret 22, 2018                              ; Rina Dewi / - / 2018-03-22
            Redaksi - 12 Mei 2022                                      ; - / - / 2022-05-12
            5 September 2024                                           ; - / - / 2024-09-05
            """)
    void linesAboveATextTellAuthorOutletAndDay(String line, String expected) {
        Byline byline = Byline.of(line).orElseThrow();
        String day = byline.published() == null
                ? "-"
                : byline.published().day()
                        + (byline.published().time() == null
                                ? ""
                                : "T" + byline.published().time());
        assertEquals(expected, text(byline.author()) + " / " + text(byline.outlet()) + " / " + day);
    }

    private static String text(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "-" : name;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor: Tio Ginting",
                "Bupati membuka rapat pada Senin (14/10/2019) di aula kantor bupati bersama seluruh camat dan lurah se-kabupaten.",
                "Pemerintahan",
                ""
            })
    void otherLinesTellNothing(String line) {
        assertEquals(Optional.empty(), Byline.of(line));
    }
}
