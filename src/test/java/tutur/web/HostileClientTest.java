package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that lie, flood or pry get a short answer, and the next client gets its own. */
@ExtendWith(OneServer.class)
class HostileClientTest {

    private final Running running;

    HostileClientTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7070",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "10.0.0.1",
                "a b"
            })
    void otherHostsAreNotServedOnLoopback(String host) throws Exception {
        for (String path : new String[] {"/", "/api/v1/search", "/healthz", "/nothing", "/assets/tutur.css"}) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.matches("(?s)HTTP/1.1 (421|400) .*"), answer);
            assertFalse(answer.contains("Pernyataan"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST:80", "127.0.0.2:7070"})
    void ownHostsAreServed(String host) throws Exception {
        String answer = raw("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @Test
    void aQuestionOfAHundredThousandLettersIsCutAndAnyOtherParameterOfThatLengthRefused() throws Exception {
        for (String letters : new String[] {"a".repeat(100_000), "%E0%B8%81".repeat(33_000)}) {
            HttpResponse<String> page = running.get("/search?q=" + letters);
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("1.000 karakter pertama"));
            assertTrue(page.body().length() < 1_000_000, () -> page.body().length() + " characters");
            HttpResponse<String> answer = running.get("/api/v1/search?size=1&rewrite=off&q=-x+" + letters);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("\"cut\""), answer.body());
        }
        assertEquals(414, running.get("/search?topic=" + "a".repeat(10_000)).statusCode());
        assertEquals(
                414,
                running.get("/api/v1/search?official=" + "a".repeat(10_000)).statusCode());
        assertEquals(
                414,
                running.get("/api/v1/search?q=" + "a".repeat(400_000).substring(0, 340_000))
                        .statusCode());
    }

    @Test
    void fiveHundredParametersAreRefused() throws Exception {
        String many = IntStream.range(0, 500).mapToObj(i -> "topic=t" + i).collect(Collectors.joining("&"));
        Told problem = running.json("/api/v1/search?" + many);
        assertEquals("urn:tutur:problem:too-many-parameters", problem.text("type"));
        assertEquals(400, running.get("/search?" + many).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?q=%zz, 400",
        "/api/v1/search?q=%, 400",
        "/api/v1/search?q=%ff%fe, 400",
        "/api/v1/search?%ff=1, 400",
        "/search?q=%c3%28, 400",
        "/api/v1/search?q=%00, 200",
        "/api/v1/search?q=((((((%22*%3F~%5E%3A%5C, 200",
        "/api/v1/search?q=-netral, 200",
        "/api/v1/search?=&&=&q=a, 400",
        "/documents/..%2f..%2fetc%2fpasswd, 400",
        "/assets/../tutur.css, 404",
        "/assets/messages_id.properties, 404",
        "/documents/%00, 400",
        "//evil.example/, 400",
        "/documents/;x=1, 400"
    })
    void malformedAddressesDoNoHarm(String path, int status) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        int got = Integer.parseInt(answer.substring(9, 12));
        assertTrue(got == status || (status == 400 && got == 404), () -> path + " → " + answer);
        assertFalse(answer.contains("Exception") || answer.contains("\tat ") || answer.contains("jetty"), answer);
    }

    @Test
    void hugeHeadersAreRefusedWithoutDetails() throws Exception {
        String answer = raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + "a".repeat(500_000) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
        assertTrue(answer.contains("urn:tutur:problem:headers-too-large") && answer.contains("X-Request-Id: "), answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=netral",
                "/tentang",
                "/documents/000000000000",
                "/api/v1/search",
                "/nothing",
                "/api/v1/search?x=1",
                "/assets/tutur.js"
            })
    void everyAnswerForbidsWhatPagesDoNotNeed(String path) throws Exception {
        for (String method : new String[] {"GET", "HEAD", "POST"}) {
            HttpResponse<String> answer = running.ask(method, path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'; "), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals(
                    "no-referrer",
                    answer.headers().firstValue("Referrer-Policy").orElse(""));
            assertFalse(answer.headers().firstValue("Server").isPresent());
            assertFalse(
                    answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        }
    }

    @Test
    void otherOriginsGetNoPermission() throws Exception {
        HttpResponse<String> answer = running.ask("GET", "/api/v1/search", "Origin", "https://evil.example");
        assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        assertEquals(405, running.ask("OPTIONS", "/api/v1/search").statusCode());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
