package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
        String html = running.get("/documents/" + id).body();
        Element data = Objects.requireNonNull(
                Jsoup.parse(html).selectFirst("script[type=application/ld+json]"), "no data in the page");
        assertFalse(data.data().contains("<"), data::data);
        Told article = new Told(JSON.read(data.data().getBytes(StandardCharsets.UTF_8), Map.class));
        assertEquals(running.json("/api/v1/documents/" + id).text("title"), article.text("headline"));
        assertTrue(article.text("headline").contains(Papers.EVIL));
        assertFalse(ApiContract.map(article.json()).containsKey("url"), "what runs is no address");
    }
}
