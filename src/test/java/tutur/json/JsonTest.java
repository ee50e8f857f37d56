package tutur.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tutur.official.Acting;
import tutur.statement.Statement;

class JsonTest {

    record Answer(String name, @Nullable LocalDate day, Statement.Kind kind, Acting acting, List<Integer> counts) {}

    private final Json json = new Json();

    @Test
    void recordsAreWrittenByTheNamesOfTheirComponents() {
        Answer answer = new Answer("é\n", LocalDate.of(2024, 2, 29), Statement.Kind.HEADLINE, Acting.PLT, List.of(1));
        String text = json.text(answer);
        assertEquals(
                "{\"name\":\"é\\n\",\"day\":\"2024-02-29\",\"kind\":\"headline\",\"acting\":\"Plt\",\"counts\":[1]}",
                text);
        assertEquals(text, new String(json.bytes(answer), StandardCharsets.UTF_8));
        assertTrue(json.pretty(answer).contains("\n"));
    }

    @Test
    void mapsKeepTheirOrderAndTheirNulls() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("b", null);
        map.put("a", true);
        assertEquals("{\"b\":null,\"a\":true}", json.text(map));
    }

    @Test
    void whatIsNotJsonOfTheTypeIsRefused() {
        byte[] bytes = "{\"name\":[".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> json.read(bytes, Answer.class));
    }
}
