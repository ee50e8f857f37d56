package tutur.json;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Language;
import tutur.text.Span;

class AnnotationLineTest {

    private static final String BODY = "\"Kita kerja,\" ujar Plh Sekda Kota Tegal Danu Wira.";
    private static final Region TEGAL = new Region("33.76", "Kota Tegal", Region.Level.CITY, "33");
    private static final Official DANU =
            new Official("danu-wira-kota-tegal", "Danu Wira", "Ir", "Sekda", null, Acting.PLH, TEGAL);

    private final AnnotationLine lines = new AnnotationLine();

    @Test
    void aLineNamesTheFileByItsBaseNameAndThePublicationWithItsTime() {
        Map<?, ?> line = read(new Speaker.Unknown());
        assertEquals("b.txt", line.get("file"));
        assertEquals("2024-03-01T08:30", line.get("published"));
        assertEquals(BODY, line.get("text"));
        assertEquals("id", line.get("language"));
    }

    @Test
    void anOfficialCarriesShortOfficeActingFormAndRegionName() {
        Map<?, ?> official = first(read(new Speaker.Unknown()), "officials");
        assertEquals("Danu Wira", official.get("name"));
        assertEquals("Sekda", official.get("title"));
        assertEquals("Plh", official.get("acting"));
        assertEquals("Kota Tegal", official.get("region"));
    }

    @Test
    void onlyPersonsAreSpeakersAndInstitutionsKeepTheirWords() {
        assertEquals("Danu Wira", statement(new Speaker.Known(DANU)).get("speaker"));
        assertEquals("Rina", statement(new Speaker.Named("Rina", true)).get("speaker"));
        Map<?, ?> institution = statement(new Speaker.Named("Dinas Pasar", false));
        assertNull(institution.get("speaker"));
        assertEquals("Dinas Pasar", institution.get("speaker_surface"));
        Map<?, ?> unknown = statement(new Speaker.Unknown());
        assertNull(unknown.get("speaker"));
        assertTrue(unknown.containsKey("speaker"));
        assertEquals("direct", unknown.get("kind"));
        assertEquals(Map.of("start", 1, "end", 11), unknown.get("span"));
    }

    @Test
    void everyDocumentIsOneLine() {
        AnyDocument any = new AnyDocument(7);
        for (int i = 0; i < 200; i++) {
            assertFalse(lines.of(any.next()).contains("\n"));
        }
    }

    private Map<?, ?> statement(Speaker speaker) {
        return first(read(speaker), "statements");
    }

    private static Map<?, ?> first(Map<?, ?> line, String list) {
        return (Map<?, ?>) ((List<?>) requireNonNull(line.get(list))).getFirst();
    }

    private Map<?, ?> read(Speaker speaker) {
        Document document = new Document(
                "0123456789ab",
                new Origin("a/b.txt", "text/plain", "00", null),
                null,
                LocalDate.of(2024, 3, 1),
                LocalTime.of(8, 30),
                null,
                null,
                BODY,
                List.of(),
                List.of());
        @Nullable Region nowhere = null;
        Statement statement = new Statement(
                "0123456789ab-00000001",
                Statement.Kind.DIRECT,
                new Span(1, 11),
                "Kita kerja",
                null,
                speaker,
                null,
                null,
                nowhere,
                List.of(),
                "r",
                1);
        AnnotatedDocument annotated = new AnnotatedDocument(
                document,
                Language.INDONESIAN,
                null,
                List.of(),
                List.of(),
                List.of(new OfficialMention(DANU, List.of(new Span(40, 49)), "t-r-n")),
                List.of(),
                List.of(statement),
                false);
        return new Json().read(lines.of(annotated).getBytes(StandardCharsets.UTF_8), Map.class);
    }
}
