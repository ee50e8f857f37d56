package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneServer.class)
class SuggestTest {

    private final Running running;

    SuggestTest(Running running) {
        this.running = running;
    }

    @Test
    void officialsAreSuggestedWithTheirOfficeAndTheWayToWhatTheySaid() throws Exception {
        String told = running.get("/api/v1/suggest?q=rasidi").body();
        assertTrue(told.startsWith("{\"q\":\"rasidi\",\"suggestions\":[{\"kind\":\"official\","), told);
        assertTrue(told.contains("\"label\":\"Rasidi Manan\",\"detail\":\"Sekda Kota Palangka Raya\""), told);
        String href = told.replaceAll("(?s).*?\"href\":\"([^\"]+)\".*", "$1");
        assertEquals(200, running.get(href).statusCode(), href);
    }

    @Test
    void namesAreInTheLanguageAskedFor() throws Exception {
        assertTrue(running.get("/api/v1/suggest?q=netral").body().contains("\"label\":\"Netralitas ASN\""));
        assertTrue(running.get("/api/v1/suggest?q=netral&lang=en").body().contains("\"label\":\"ASN neutrality\""));
    }

    @Test
    void nothingIsRefusedButParametersThatThereAreNot() throws Exception {
        for (String q : new String[] {"", "%00", "a".repeat(5_000), "%22((", "%F0%9F%98%80"}) {
            assertEquals(200, running.get("/api/v1/suggest?q=" + q).statusCode(), q);
        }
        assertEquals(400, running.get("/api/v1/suggest?q=a&size=3").statusCode());
    }

    @Test
    void theBoxTellsTheScriptWhereToAskAndWhatThingsAreCalled() throws Exception {
        Element box = running.page("/search?lang=en").expectFirst("#q");
        assertEquals("/api/v1/suggest", box.attr("data-suggest"));
        assertEquals("Suggestions", box.attr("data-suggestions"));
        for (String kind : new String[] {"official", "office", "region", "topic", "q", "document"}) {
            assertTrue(!box.attr("data-" + kind).isBlank(), kind);
        }
    }
}
