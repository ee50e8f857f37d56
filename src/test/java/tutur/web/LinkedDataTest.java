package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.json.Json;

/** One address serves people, programs and search engines. */
@ExtendWith(OneServer.class)
class LinkedDataTest {

    private static final Json JSON = new Json();

    private final Running running;

    LinkedDataTest(Running running) {
        this.running = running;
    }

    private Told linked(String path) throws Exception {
        HttpResponse<String> answer = running.ask("GET", path, "Accept", "application/ld+json");
        assertEquals(
                "application/ld+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        return new Told(JSON.read(answer.body().getBytes(StandardCharsets.UTF_8), Map.class));
    }

    @Test
    void aStatementIsAQuotationInItsArticle() throws Exception {
        Told said = linked("/api/v1/statements/7ff610156bc1-a91e4e53");
        assertEquals("https://schema.org", said.text("@context"));
        assertEquals("Quotation", said.text("@type"));
        assertEquals(running.base() + "/documents/7ff610156bc1#7ff610156bc1-a91e4e53", said.text("@id"));
        assertTrue(said.text("text").startsWith("Jangan ada ASN"));
        assertEquals("Person", said.text("spokenByCharacter", "@type"));
        assertEquals("Rasidi Manan", said.text("spokenByCharacter", "name"));
        assertEquals("Sekda", said.text("spokenByCharacter", "jobTitle"));
        assertEquals("2023-11-30", said.text("dateCreated"));
        assertEquals("NewsArticle", said.text("isPartOf", "@type"));
        assertEquals("Kabar Rakit", said.text("isPartOf", "publisher", "name"));
    }

    @Test
    void anArticleHasItsQuotations() throws Exception {
        Told article = linked("/api/v1/documents/7ff610156bc1");
        assertEquals("NewsArticle", article.text("@type"));
        assertEquals("Sekda: ASN Wajib Netral", article.text("headline"));
        assertEquals(4, article.each("hasPart").count());
        assertTrue(article.each("hasPart")
                .anyMatch(q -> q.text("spokenByCharacter", "@type").equals("Organization")));
        assertEquals("62.71", article.text("contentLocation", 0, "identifier"));
    }

    @Test
    void whoIsNotKnownIsLeftOut() throws Exception {
        Told flood = linked("/api/v1/documents/ff6811e8ef2e");
        assertTrue(
                flood.each("hasPart").anyMatch(q -> !ApiContract.map(q.json()).containsKey("spokenByCharacter")));
    }

    @Test
    void anOfficialIsAPersonWithRoles() throws Exception {
        for (String place : new String[] {"/api/v1/officials/", "/officials/"}) {
            Told person = linked(place + "rasidi-manan-kota-palangka-raya");
            assertEquals("Person", person.text("@type"));
            assertEquals("Role", person.text("hasOccupation", 0, "@type"));
            assertEquals("Sekda", person.text("hasOccupation", 0, "hasOccupation", "name"));
            assertEquals(
                    "Kota Palangka Raya",
                    person.text("hasOccupation", 0, "hasOccupation", "occupationLocation", "name"));
            assertEquals("2023-11-30", person.text("hasOccupation", 0, "startDate"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
        "'*/*', text/html",
        "application/json, application/json",
        "application/ld+json, application/ld+json"
    })
    void theAddressOfAPageServesProgramsToo(String accept, String type) throws Exception {
        for (String page : new String[] {"/documents/7ff610156bc1", "/officials/rasidi-manan-kota-palangka-raya"}) {
            HttpResponse<String> answer = running.ask("GET", page, "Accept", accept);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
            assertTrue(answer.headers().allValues("Vary").contains("Accept"));
        }
    }

    @Test
    void aPageCarriesItsDataAndNothingInItEndsTheElement() throws Exception {
        String id = running.json("/api/v1/search?q=jahat").text("hits", 0, "id");
        Told article = carried("/documents/" + id);
        assertEquals(running.json("/api/v1/documents/" + id).text("title"), article.text("headline"));
        assertTrue(article.text("headline").contains(Papers.EVIL));
        assertFalse(ApiContract.map(article.json()).containsKey("url"), "what runs is no address");
    }

    private Told carried(String path) throws Exception {
        var data = running.page(path).select("script[type=application/ld+json]");
        assertEquals(1, data.size(), () -> "data blocks in " + path);
        String json = Objects.requireNonNull(data.first()).data();
        assertFalse(json.matches("(?s).*[<>&].*"), json);
        return new Told(JSON.read(json.getBytes(StandardCharsets.UTF_8), Map.class));
    }

    @Test
    void pagesCarryWhatProgramsGetInTheirPlace() throws Exception {
        for (String path : new String[] {"/documents/7ff610156bc1", "/officials/rasidi-manan-kota-palangka-raya"}) {
            assertEquals(linked(path), carried(path));
            assertEquals(linked("/api/v1" + path), carried(path));
            assertEquals(carried(path), carried(path + "?lang=en"));
        }
        Told quoted = carried("/documents/7ff610156bc1").in("hasPart", 0);
        assertEquals("Quotation", quoted.text("@type"));
        assertEquals(
                linked("/api/v1/statements/7ff610156bc1-a91e4e53").text("@id"),
                carried("/documents/7ff610156bc1")
                        .each("hasPart")
                        .map(said -> said.text("@id"))
                        .filter(said -> said.endsWith("a91e4e53"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void pagesOfWhatIsNoThingOfSchemaOrgCarryNone() throws Exception {
        for (String path : new String[] {"/", "/topics/netralitas-asn", "/regions/62.71", "/officials/tak-ada"}) {
            assertTrue(
                    running.page(path)
                            .select("script[type=application/ld+json]")
                            .isEmpty(),
                    path);
        }
    }
}
