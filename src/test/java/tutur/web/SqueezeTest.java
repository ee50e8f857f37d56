package tutur.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers as they go over the line. */
@ExtendWith(OneServer.class)
class SqueezeTest {

    private static final String LONG = "/api/v1/regions";
    private static final String STREAM = "/api/v1/export?unit=statement&copies=all&format=";

    private final Running running;
    private final HttpClient client = HttpClient.newHttpClient();

    SqueezeTest(Running running) {
        this.running = running;
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.base() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static byte[] opened(HttpResponse<byte[]> answer) throws IOException {
        InputStream in = new ByteArrayInputStream(answer.body());
        return switch (header(answer, "Content-Encoding")) {
            case "br" -> new BrotliInputStream(in).readAllBytes();
            case "gzip" -> new GZIPInputStream(in).readAllBytes();
            default -> answer.body();
        };
    }

    @Test
    void longAnswersGoInTheCodingThatTheClientLikesBest() throws Exception {
        HttpResponse<byte[]> plain = ask("GET", LONG);
        assertEquals("", header(plain, "Content-Encoding"));
        for (List<String> row : List.of(
                List.of("br", "br"),
                List.of("gzip", "gzip"),
                List.of("gzip, deflate, br", "br"),
                List.of("br;q=0, gzip", "gzip"),
                List.of("br;q=0.1, gzip;q=0.2", "gzip"),
                List.of("identity, br;q=0.5", ""),
                List.of("*", "br"))) {
            HttpResponse<byte[]> answer = ask("GET", LONG, "Accept-Encoding", row.get(0));
            assertEquals(row.get(1), header(answer, "Content-Encoding"), row.get(0));
            assertArrayEquals(plain.body(), opened(answer), row.get(0));
            assertTrue(header(answer, "Vary").contains("Accept-Encoding"));
            assertEquals(header(plain, "ETag"), header(answer, "ETag"), "a weak name is that of every coding");
            assertEquals(Integer.toString(answer.body().length), header(answer, "Content-Length"));
        }
        assertEquals(
                "br", header(ask("GET", LONG, "Accept-Encoding", "gzip", "Accept-Encoding", "br"), "Content-Encoding"));
    }

    @Test
    void whatIsKnownInOneCodingIsKnownInAll() throws Exception {
        String tag = header(ask("GET", LONG, "Accept-Encoding", "br"), "ETag");
        assertTrue(tag.startsWith("W/"), tag);
        for (String coding : List.of("br", "gzip", "identity")) {
            HttpResponse<byte[]> answer = ask("GET", LONG, "Accept-Encoding", coding, "If-None-Match", tag);
            assertEquals(304, answer.statusCode());
            assertEquals(tag, header(answer, "ETag"));
            assertTrue(header(answer, "Vary").contains("Accept-Encoding"));
            assertEquals("no-cache", header(answer, "Cache-Control"));
            assertEquals("", header(answer, "Content-Encoding"));
        }
    }

    @Test
    void theHeadOfAnAnswerTellsTheSameAlone() throws Exception {
        for (String path : List.of(LONG, "/healthz", STREAM + "csv", "/")) {
            for (String coding : List.of("br", "gzip", "identity")) {
                HttpResponse<byte[]> whole = ask("GET", path, "Accept-Encoding", coding);
                HttpResponse<byte[]> head = ask("HEAD", path, "Accept-Encoding", coding);
                assertEquals(0, head.body().length);
                for (String name : List.of("Content-Encoding", "Content-Type", "Vary", "ETag")) {
                    assertEquals(header(whole, name), header(head, name), path + " " + coding + " " + name);
                }
                String length = path.startsWith(STREAM) ? "" : header(whole, "Content-Length");
                assertEquals(length, header(head, "Content-Length"), "of streams it is not known: " + path);
            }
        }
    }

    @Test
    void streamsAreSqueezedOnTheWay() throws Exception {
        for (String path : List.of(STREAM + "csv", STREAM + "jsonl", STREAM + "ris")) {
            byte[] plain = ask("GET", path).body();
            for (String coding : List.of("br", "gzip")) {
                HttpResponse<byte[]> answer = ask("GET", path, "Accept-Encoding", coding);
                assertEquals(coding, header(answer, "Content-Encoding"), path);
                assertEquals(opened(answer).length, plain.length);
                assertTrue(answer.body().length < plain.length / 2);
            }
        }
        HttpResponse<byte[]> lines =
                ask("GET", "/api/v1/search?unit=statement", "Accept", "application/x-ndjson", "Accept-Encoding", "br");
        assertEquals("br", header(lines, "Content-Encoding"));
        assertEquals('\n', opened(lines)[opened(lines).length - 1]);
        assertEquals("Accept-Encoding, Accept", header(lines, "Vary"));
    }

    @Test
    void whatIsSmallOrPackedGoesAsItIs() throws Exception {
        assertEquals("", header(ask("GET", "/healthz", "Accept-Encoding", "br, gzip"), "Content-Encoding"));
        assertEquals("br", header(ask("GET", "/healthz", "Accept-Encoding", "br, identity;q=0"), "Content-Encoding"));
        HttpResponse<byte[]> workbook = ask("GET", STREAM + "xlsx", "Accept-Encoding", "br, gzip");
        assertEquals("", header(workbook, "Content-Encoding"));
        assertEquals('P', workbook.body()[0]);
    }

    @Test
    void failuresAreSqueezedLikeAllElse() throws Exception {
        HttpResponse<byte[]> page = ask("GET", "/search?salah=1", "Accept", "text/html", "Accept-Encoding", "br");
        assertEquals(400, page.statusCode());
        assertEquals("br", header(page, "Content-Encoding"));
        assertTrue(new String(opened(page), java.nio.charset.StandardCharsets.UTF_8).contains("salah"));
    }
}
