package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutur.json.Json;
import tutur.region.Gazetteer;

/** What is to be known of how a document was read is told to people and programs. */
@ExtendWith(OneServer.class)
class CaveatsTest {

    private final Running running;

    CaveatsTest(Running running) {
        this.running = running;
    }

    private static String flood() {
        return new Papers(Gazetteer.load()).flood().document().id();
    }

    private List<String> page(String id, String language) throws Exception {
        return Jsoup.parse(running.ask("GET", "/documents/" + id + "?lang=" + language)
                        .body())
                .select(".caveats li")
                .eachText();
    }

    @Test
    void thePageOfADocumentSaysHowItWasReadInTheLanguageOfThePage() throws Exception {
        String id = flood();
        assertEquals(
                List.of(
                        "Dibaca dari gambar (OCR); rata-rata keyakinan atas kata-katanya: halaman 1 (93%), 2 (71%).",
                        "Tidak lengkap: berkas di dalamnya tidak ikut dibaca: <b>a</b>.pdf."),
                page(id, "id"));
        assertTrue(page(id, "en").getFirst().startsWith("Read from pictures (OCR)"));
        assertTrue(page("7ff610156bc1", "id").isEmpty());
    }

    @Test
    void theApiTellsItPageByPage() throws Exception {
        String body = running.ask("GET", "/api/v1/documents/" + flood()).body();
        Map<?, ?> json = new Json().read(body.getBytes(StandardCharsets.UTF_8), Map.class);
        List<?> caveats = (List<?>) Objects.requireNonNull(json.get("caveats"));
        assertEquals(2, caveats.size());
        Map<?, ?> ocr = (Map<?, ?>) caveats.getFirst();
        assertEquals("ocr", ocr.get("kind"));
        assertEquals("[{number=1, confidence=93}, {number=2, confidence=71}]", String.valueOf(ocr.get("pages")));
        String other = running.ask("GET", "/api/v1/documents/7ff610156bc1").body();
        assertTrue(other.contains("\"caveats\":[]"), other);
        assertFalse(other.contains("incomplete"), other);
    }
}
