package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dua\\u00A0kata          | dua kata
            net\\u200Bra\\u00ADlitas | netralitas
            Sekda \\u202Eredaer      | Sekda redaer
            a\\u0000b\\u0007c        | abc
            banyak \\t  \\r  spasi   | banyak spasi
            cafe\\u0301              | café
            butir\\uF0B7             | butir
            \\uD800 tunggal          | \\uFFFD tunggal
            \\uFEFFawal              | awal
            """)
    void onlyWhatCanBeSeenIsKept(String line, String clean) {
        assertEquals(unescape(clean), Characters.clean(unescape(line)));
    }

    @Test
    void charactersBeyondTheBasicPlaneStay() {
        assertEquals("Terima kasih \uD83D\uDE4F", Characters.clean("Terima  kasih \uD83D\uDE4F "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &#8220;Siap,&#8221; kata dia  | “Siap,” kata dia
            Suku &amp; bangsa             | Suku & bangsa
            &quot;Ya&quot;                | "Ya"
            R&D dan A&B;                  | R&D dan A&B;
            """)
    void characterReferencesInPlainTextAreRead(String line, String clean) {
        assertEquals(clean, Characters.withoutEntities(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            \\"Siap,\\" kata dia   | "Siap," kata dia
            Jum\\'at              | Jum'at
            tanggal 1\\/2         | tanggal 1/2
            C:\\Arsip dan \\n      | C:\\Arsip dan \\n
            """)
    void backslashesOfAScraperGoAndOthersStay(String line, String clean) {
        assertEquals(clean, Characters.withoutEscapes(line));
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\t", i) || text.startsWith("\\r", i)) {
                out.append(text.charAt(i + 1) == 't' ? '\t' : '\r');
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
