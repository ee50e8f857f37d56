package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
    private static final String SENTENCE = "“Kita tunggu,” ujar Bupati — dingin; harga naik 5 ‰ di Kafé.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, utf-8",
        "UTF-8, ''",
        "UTF-8, iso-8859-1",
        "UTF-8, windows-1251",
        "windows-1252, ''",
        "windows-1252, windows-1252",
        "windows-1252, ISO-8859-1",
        "windows-1252, utf-8",
        "windows-1252, bukan-charset",
        "UTF-16LE, ''",
        "UTF-16BE, utf-8",
        "UTF-16, ''",
    })
    void curlyQuotesSurviveWhateverThePageClaims(String written, String claimed) {
        byte[] bytes = SENTENCE.getBytes(Charset.forName(written));
        assertEquals(SENTENCE, Decoding.decode(bytes, claimed.isEmpty() ? null : claimed));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.write(SENTENCE.getBytes(StandardCharsets.UTF_8));
        assertEquals(SENTENCE, Decoding.decode(bytes.toByteArray(), "windows-1252"));
    }

    @Test
    void aPagePastedTogetherFromTwoCharsetsKeepsBothKindsOfQuotes() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("“Satu,” katanya. ".getBytes(StandardCharsets.UTF_8));
        bytes.write("“Dua,” katanya.".getBytes(Charset.forName("windows-1252")));
        assertEquals("“Satu,” katanya. “Dua,” katanya.", Decoding.decode(bytes.toByteArray(), null));
    }

    @Test
    void anyBytesBecomeSomeText() {
        Random random = new Random(25);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertTrue(Decoding.decode(bytes, null).length() <= bytes.length);
        }
    }
}
