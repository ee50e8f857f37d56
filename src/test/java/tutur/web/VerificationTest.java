package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.json.Json;

/** Cek Kutipan over the API and as a page that works without a script. */
@ExtendWith(OneServer.class)
class VerificationTest {

    private static final String API = "/api/v1/verify";
    private static final String PAGE = "/cek-kutipan";
    private static final String RIGHT =
            "\"Serapan anggaran kita baru enam puluh persen,\" kata Bupati Kotawaringin Timur Yulita Sarun.";
    private static final String WRONG = RIGHT.replace("Yulita Sarun", "Hamdan Suriansyah");

    private final Running running;

    VerificationTest(Running running) {
        this.running = running;
    }

    private Told json(String text) throws Exception {
        String body = new Json().text(Map.of("text", text));
        return told(running.send("POST", API, body, "Content-Type", "application/json"));
    }

    private static Told told(HttpResponse<String> answer) {
        return new Told(new Json().read(answer.body().getBytes(StandardCharsets.UTF_8), Map.class));
    }

    private Document page(String address, String text) throws Exception {
        String body = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                running.send("POST", address, body, "Content-Type", "application/x-www-form-urlencoded");
        return Jsoup.parse(answer.body(), running.base());
    }

    @Test
    void aQuotationAsItStandsInTheArchiveIsExactAndLeadsThere() throws Exception {
        Told answer = json(RIGHT);
        assertEquals("true", answer.text("confirmed"));
        assertEquals("exact", answer.text("findings", 0, "verdict"));
        assertEquals("same", answer.text("findings", 0, "speaker"));
        assertEquals("Yulita Sarun", answer.text("findings", 0, "claimed", "name"));
        assertEquals("Bupati", answer.text("findings", 0, "occurrences", 0, "speaker", "office"));
        assertEquals("2022-06-14", answer.text("findings", 0, "occurrences", 0, "when"));
        assertEquals("Suara Mentaya", answer.text("findings", 0, "occurrences", 0, "document", "outlet"));
        String permalink = answer.text("findings", 0, "occurrences", 0, "permalink");
        String id = answer.text("findings", 0, "occurrences", 0, "id");
        assertTrue(permalink.startsWith(running.base()) && permalink.endsWith("#" + id), permalink);
        assertTrue(running.get(permalink.substring(running.base().length(), permalink.indexOf('#')))
                .body()
                .contains("id=\"" + id + "\""));
    }

    @Test
    void plainTextIsTakenAsJsonIs() throws Exception {
        HttpResponse<String> plain = running.send("POST", API, RIGHT, "Content-Type", "text/plain; charset=utf-8");
        assertEquals("exact", told(plain).text("findings", 0, "verdict"));
        assertEquals("no-store", plain.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void wordsInAnotherMouthAreToldAsSuch() throws Exception {
        Told answer = json(WRONG);
        assertEquals("false", answer.text("confirmed"));
        assertEquals("exact", answer.text("findings", 0, "verdict"));
        assertEquals("differs", answer.text("findings", 0, "speaker"));
    }

    @Test
    void aChangedNumberIsNearAndTheDifferenceNamesIt() throws Exception {
        Told answer = json(RIGHT.replace("enam", "delapan"));
        assertEquals("near", answer.text("findings", 0, "verdict"));
        assertEquals("number", answer.text("findings", 0, "warnings", 0));
        assertEquals(
                List.of("same Serapan anggaran kita baru", "quoted delapan", "archived enam", "same puluh persen"),
                answer.each("findings", 0, "difference")
                        .map(piece -> piece.text("kind") + " " + piece.text("text"))
                        .toList());
    }

    @Test
    void whatIsNoTextIsRefusedInWords() throws Exception {
        assertEquals("not-text", type("a=b", "application/x-www-form-urlencoded"));
        assertEquals("bad-body", type("{\"text\": ", "application/json"));
        assertEquals("bad-body", type("[]", "application/json"));
        assertEquals("bad-body", type("{\"text\": 7}", "application/json"));
        assertEquals("unknown-parameter", type("{\"texts\": \"a\"}", "application/json"));
        assertEquals("no-text", type("{}", "application/json"));
        assertEquals("no-text", type(" \n", "text/plain"));
        assertEquals("too-long", type("a".repeat(20_001), "text/plain"));
        assertEquals("too-large", type("a".repeat(300_000), "text/plain"));
        assertEquals(405, running.get(API).statusCode());
        assertEquals("POST", running.get(API).headers().firstValue("Allow").orElse(""));
        assertEquals(
                400,
                running.send("POST", API + "?q=a", RIGHT, "Content-Type", "text/plain")
                        .statusCode());
    }

    private String type(String body, String media) throws Exception {
        HttpResponse<String> answer = running.send("POST", API, body, "Content-Type", media);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        return told(answer).text("type").replace("urn:tutur:problem:", "");
    }

    @Test
    void thePageShowsAFormAndThenTheResultBelowTheTextAsItWas() throws Exception {
        Document form = running.page(PAGE);
        assertEquals("Cek Kutipan", form.expectFirst("h1").text());
        assertEquals("post", form.expectFirst("form.ask").attr("method"));
        assertTrue(form.select(".check").isEmpty());
        assertEquals(1, form.select("nav a[href=" + PAGE + "]").size());
        Document result = page(PAGE, RIGHT);
        assertEquals(RIGHT, result.expectFirst("textarea").text());
        assertEquals(
                "Persis Kata-kata dan urutannya sama dengan sebuah pernyataan dalam arsip.",
                result.expectFirst(".check.exact .verdict").text());
        assertEquals(
                "Pembicara sesuai dengan arsip.",
                result.expectFirst(".speaker.same").text());
        assertEquals("14 Juni 2022", result.expectFirst(".places time").text());
        assertTrue(result.expectFirst(".places .source a").attr("href").startsWith("/documents/"));
    }

    @Test
    void thePageTellsInEnglishWhatDiffersInWordsAndNotByColourAlone() throws Exception {
        Document result = page(PAGE + "?lang=en", WRONG.replace("enam", "delapan"));
        assertEquals(
                "Nearly the same",
                result.expectFirst(".check.near .verdict strong").text());
        assertEquals(
                "only in this text: delapan",
                result.expectFirst(".difference del").text());
        assertEquals(
                "only in the archive: enam",
                result.expectFirst(".difference ins").text());
        assertEquals(
                "The speaker differs from the one in the archive.",
                result.expectFirst(".speaker.differs").text());
        assertEquals(PAGE + "?lang=en", result.expectFirst("form.ask").attr("action"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('ya')</script>",
                "“<script>alert('ya')</script> dan kata-kata lain lagi,” kata <b>Tono</b>.",
                "\"\"\"\"\"\" <img src=x onerror=alert(1)> \"satu dua tiga empat lima\"",
                "</textarea><script>alert(1)</script>",
                "“Awas <script>alert('ya')</script> jahat,” kata Tono."
            })
    void hostileTextsAreShownAsText(String text) throws Exception {
        Document result = page(PAGE, text);
        assertEquals(text, result.expectFirst("textarea").wholeText());
        assertEquals(
                0, result.select("main script, main img, main b, [onerror]").size());
    }

    @Test
    void whatCannotBeCheckedIsGivenBackWithTheReason() throws Exception {
        assertTrue(page(PAGE, "  ").expectFirst("#trouble").text().contains("Belum ada teks"));
        Document tooLong = page(PAGE, "a".repeat(20_500));
        assertTrue(tooLong.expectFirst("#trouble").text().contains("20.500"));
        assertEquals(20_500, tooLong.expectFirst("textarea").text().length());
        assertTrue(page(PAGE, "Tidak ada ucapan di sini. ".repeat(200))
                .expectFirst(".summary")
                .text()
                .contains("Tidak ada kutipan"));
        assertFalse(page(PAGE, "“Gotong royong.”").select(".note").isEmpty());
        assertEquals(
                "GET, HEAD, POST",
                running.ask("DELETE", PAGE).headers().firstValue("Allow").orElse(""));
    }
}
