package tutur.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tutur.json.Json;
import tutur.official.Acting;

/** What is told of a record is what Jackson writes of it. */
class SchemasTest {

    private enum Colour {
        RED,
        DARK_BLUE
    }

    private sealed interface Shape {}

    private record Circle(double radius) implements Shape {}

    private record Box(int wide, @Nullable Integer deep) implements Shape {}

    private record Inner(String name) {}

    private record Whole(
            String text,
            @Nullable String perhaps,
            boolean sure,
            long many,
            LocalDate day,
            LocalTime time,
            Instant moment,
            Colour colour,
            @Nullable Acting acting,
            List<Shape> shapes,
            Map<String, List<String>> named,
            @Nullable Inner inner) {}

    private record Listed(long total, List<Inner> things, List<String> mistakes) {}

    private record Strange(StringBuilder builder) {}

    private static Object component(String name) {
        Schemas schemas = new Schemas();
        assertEquals(Map.of("$ref", "#/components/schemas/Whole"), schemas.of(Whole.class));
        Object properties = schemas.all().getOrDefault("Whole", Map.of()).get("properties");
        return properties instanceof Map<?, ?> named ? Objects.requireNonNull(named.get(name), name) : "no object";
    }

    @Test
    void componentsAreMembersOfTheirKind() {
        assertEquals(Map.of("type", "string"), component("text"));
        assertEquals(Map.of("type", List.of("string", "null")), component("perhaps"));
        assertEquals(Map.of("type", "boolean"), component("sure"));
        assertEquals(Map.of("type", "integer"), component("many"));
        assertEquals(Map.of("type", "string", "format", "date"), component("day"));
        assertEquals(Map.of("type", "string", "format", "date-time"), component("moment"));
        assertTrue(String.valueOf(component("time")).contains("pattern"));
        assertEquals(
                Map.of(
                        "type",
                        "object",
                        "additionalProperties",
                        Map.of("type", "array", "items", Map.of("type", "string"))),
                component("named"));
        assertEquals(
                Map.of("anyOf", List.of(Map.of("$ref", "#/components/schemas/Inner"), Map.of("type", "null"))),
                component("inner"));
    }

    @Test
    void constantsAreCalledAsJacksonCallsThem() {
        assertEquals(Map.of("type", "string", "enum", List.of("red", "dark_blue")), component("colour"));
        assertTrue(String.valueOf(component("acting"))
                .contains(new Json().text(Acting.PLT).replace("\"", "")));
    }

    @Test
    void aSealedInterfaceIsAnyOfItsRecords() {
        Schemas schemas = new Schemas();
        schemas.of(Whole.class);
        assertEquals(
                Map.of(
                        "anyOf",
                        List.of(
                                Map.of("$ref", "#/components/schemas/Circle"),
                                Map.of("$ref", "#/components/schemas/Box"))),
                schemas.all().get("Shape"));
        assertEquals(
                List.of("wide", "deep"),
                schemas.all().getOrDefault("Box", Map.of()).get("required"));
    }

    @Test
    void jacksonWritesTheSameMembers() {
        assertEquals("{\"radius\":1.5}", new Json().text(new Circle(1.5)));
        assertEquals("{\"wide\":2,\"deep\":null}", new Json().text(new Box(2, null)));
    }

    @Test
    void whatHasNoSchemaIsNamed() {
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> new Schemas().of(Strange.class));
        assertTrue(String.valueOf(failure.getMessage()).contains("StringBuilder"));
    }

    @Test
    void membersAreFoundByTheirPaths() {
        Reply whole = Reply.json(200, Whole.class);
        for (String path : List.of("text", "inner", "inner.name", "shapes.radius", "shapes.deep")) {
            assertTrue(whole.has(path), path);
        }
        for (String path : List.of("", "txet", "inner.nama", "text.length", "named.x", "shapes.", ".text")) {
            assertFalse(whole.has(path), path);
        }
        assertNull(whole.list());
        Reply listed = Reply.json(200, Listed.class);
        assertEquals("things", listed.list());
        assertEquals(List.of("name"), listed.members());
        assertTrue(listed.has("name") && !listed.has("total"));
    }
}
