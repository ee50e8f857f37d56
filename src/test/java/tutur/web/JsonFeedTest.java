package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.json.Json;

/** JSON feeds held against a schema of JSON Feed 1.1. */
@ExtendWith(OneServer.class)
class JsonFeedTest {

    private static final String FEED = "/api/v1/feed?format=json&";
    private static final String WHOLE = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Judul", "language": "id",
             "feed_url": "https://a.example/f?x=1&y=%20", "_tutur": {"about": "apa saja"},
             "items": [{"id": "1", "content_text": "isi", "date_modified": "2024-01-02T03:04:05+07:00",
                        "authors": [{"name": "Kabar"}], "tags": ["banjir"]}]}""";

    private final Running running;
    private final Schema schema;

    JsonFeedTest(Running running) throws IOException {
        this.running = running;
        try (InputStream in = JsonFeedTest.class.getResourceAsStream("/tutur/feed/json-feed-1.1.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }

    private List<String> errors(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit=document&copies=all&size=7",
                "unit=statement&copies=all&size=20",
                "unit=statement&lang=en",
                "q=jahat&unit=document",
                "q=jahat&unit=statement",
                "q=%3C/title%3E%00%22&unit=statement",
                "q=zzzzqqqq&rewrite=off",
                "topic=netralitas-asn&region=62.71&sort=relevance"
            })
    void everyPageOfAFeedIsWhatTheSpecificationTells(String search) throws Exception {
        String path = FEED + search;
        int pages = 0;
        while (path != null) {
            HttpResponse<String> answer = running.get(path);
            assertEquals(200, answer.statusCode(), answer::body);
            assertEquals(
                    "application/feed+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals(List.of(), errors(answer.body()), path);
            Told feed = new Told(new Json().read(answer.body().getBytes(StandardCharsets.UTF_8), Object.class));
            Object next = ApiContract.map(feed.json()).get("next_url");
            path = next == null
                    ? null
                    : next.toString().substring(running.base().length());
            pages++;
        }
        assertTrue(pages > 1 || !search.contains("size="), search + " has one page only");
    }

    @Test
    void theSchemaTakesWhatTheSpecificationTakes() {
        assertEquals(List.of(), errors(WHOLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "title": "Judul",          |
            version/1.1                | version/1
            "items": [                 | "items": null, "_x": {}, "hubs": [
            "id": "1",                 |
            "id": "1"                  | "id": 1
            "content_text": "isi",     |
            "content_text": "isi"      | "content_text": null
            "language": "id"           | "language": "bahasa Indonesia"
            "language": "id"           | "author": {"name": "usang"}
            https://a.example/f        | /f
            https://a.example/f        | javascript:f
            2024-01-02T03:04:05+07:00  | 2024-01-02
            2024-01-02T03:04:05+07:00  | 2024-13-02T03:04:05Z
            {"name": "Kabar"}          | {}
            {"name": "Kabar"}          |
            "tags": ["banjir"]         | "tags": "banjir"
            "tags": ["banjir"]         | "attachments": [{"url": "https://a.example/b"}]
            "_tutur"                   | "tutur"
            """)
    void theSchemaRefusesWhatItDoesNotTake(String right, String wrong) {
        assertTrue(WHOLE.contains(right), right);
        assertFalse(errors(WHOLE.replace(right, wrong == null ? "" : wrong)).isEmpty(), () -> right + " -> " + wrong);
    }
}
