package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are written so that they are read back as they were. */
class AddressTest {

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Address address = Address.of("/search");
            for (int n = random.nextInt(5); n > 0; n--) {
                address = address.plus("k" + random.nextInt(3), any(random));
            }
            String text = address.toString();
            int mark = text.indexOf('?');
            assertEquals(address.parameters(), QueryString.parse(mark < 0 ? null : text.substring(mark + 1)));
        }
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        String alphabet = "ab &=+%#?/\\\"'<>é—𝄞\u0000\n";
        for (int n = random.nextInt(8); n > 0; n--) {
            int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
            text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
        }
        return text.toString();
    }

    @Test
    void valuesArePutOnAndTakenOff() {
        Address address =
                Address.of("/search").plus("topic", "a").plus("topic", "b").only("q", "x");
        assertEquals("/search?topic=a&topic=b&q=x", address.toString());
        assertEquals("/search?topic=b&q=x", address.minus("topic", "a").toString());
        assertEquals(
                "/search?topic=c&topic=b&q=x",
                address.instead("topic", "a", "c").toString());
        assertEquals("/search?q=x", address.without("topic").toString());
        assertEquals("/search", address.without("topic", "q").toString());
        assertEquals(Map.of(), address.minus("q", "x").without("topic").parameters());
    }

    @Test
    void namesWithoutValuesAreReadAsEmptyOnes() {
        assertEquals(Map.of("a", List.of(""), "b", List.of("", "1")), QueryString.parse("a&b=&b=1&&"));
        assertEquals(Map.of("a", List.of("b=c d")), QueryString.parse("a=b=c+d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%g0", "a=%ff", "a=%c0%af", "a=\u00e9", "%=1"})
    void whatIsNotUtf8InPercentSignsIsRefused(String raw) {
        Refusal refusal = assertThrows(Refusal.class, () -> QueryString.parse(raw));
        assertEquals(Trouble.MALFORMED_ADDRESS, refusal.problem().trouble());
    }

    @Test
    void moreThanAHundredParametersAreRefused() {
        assertEquals(1, QueryString.parse("a=1&".repeat(99) + "a=1").size());
        assertThrows(Refusal.class, () -> QueryString.parse("a=1&".repeat(100) + "a=1"));
    }
}
