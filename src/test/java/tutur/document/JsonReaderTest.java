package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"headline":"Rapat Dibuka"}                                   | Rapat Dibuka
            {"headline":"Rapat Dibuka",}                                  | Rapat Dibuka
            {"a":1,,"headline" : "Rapat Dibuka" "b":[1,2,]}               | Rapat Dibuka
            {"headline":"Camat: "Siap" katanya","b":2}                    | Camat: "Siap" katanya
            {"headline":"Rapat\\u0020Dibuka"}                             | Rapat Dibuka
            /*<![CDATA[*/ {"headline":"Rapat Dibuka"} /*]]>*/             | Rapat Dibuka
            <!-- {"headline":"Rapat Dibuka"} -->                          | Rapat Dibuka
            {headline:"Rapat Dibuka"}                                     | Rapat Dibuka
            [{"x":{}},{"headline":"Rapat Dibuka"}]                        | Rapat Dibuka
            {"headline":["Rapat Dibuka","Lain"]}                          | Rapat Dibuka
            {"headline":{"@value":"Rapat Dibuka"}}                        | Rapat Dibuka
            {"headline":"Rapat Dibuka                                     | Rapat Dibuka
            """)
    void whatPagesWriteIsRead(String json, String headline) {
        assertEquals(headline, JsonReader.read(json).getFirst().text("headline").orElse(null));
    }

    @Test
    void lineBreaksInsideStringsAreKept() {
        assertEquals(
                "a\nb", JsonReader.read("{\"t\":\"a\nb\"}").getFirst().text("t").orElse(null));
    }

    @Test
    void endlessNestingIsReadPast() {
        String deep = "{\"a\":" + "[".repeat(200_000) + "]".repeat(200_000) + ",\"t\":\"isi\"}";
        assertEquals("isi", JsonReader.read(deep).getFirst().text("t").orElse(null));
    }

    @Test
    void anyTextIsReadInReasonableTime() {
        Random random = new Random(11);
        String alphabet = "{}[]\",:\\ua1 \n";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertTrue(JsonReader.read(text.toString()).size() <= text.length());
        }
    }
}
