package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests made to be misunderstood: headers smuggled in, paths that lead elsewhere, bodies that are more than they seem. */
class HostileRequestsTest {

    private static final String KEY = "kunci-rahasia-untuk-uji";

    @TempDir
    private static Path folder;

    private static Running running;

    @BeforeAll
    static void start() throws IOException {
        running = new Running(folder.resolve("dalam"), new WebSettings("127.0.0.1", 0, KEY));
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> post(String path, byte[] body, String... headers) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(running.base() + path))
                    .headers(headers)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=X",
                "/search?topic=X",
                "/search?lang=X",
                "/api/v1/search?q=X&cursor=X",
                "/api/v1/search?q=X",
                "/api/v1/export?format=csv&q=X",
                "/api/v1/export?format=X",
                "/api/v1/clipping?format=html&title=X",
                "/api/v1/clipping?format=txt&title=X",
                "/api/v1/feed?q=X",
                "/regions/X",
                "/topics/X",
                "/officials/X",
                "/documents/X",
                "/X",
                "/regions/62.71?lang=X"
            })
    void noParameterBecomesAHeader(String path) throws Exception {
        for (String broken : List.of(
                "a%0d%0aInjected:%20yes",
                "a%0aInjected:%20yes", "%E5%98%8D%E5%98%8AInjected:%20yes", "a%00%0d%0a%0d%0a<b>")) {
            String answer = raw(
                    "GET " + path.replace("X", broken) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            String head = answer.split("\r\n\r\n", 2)[0];
            assertTrue(head.startsWith("HTTP/1.1 "), head);
            assertFalse(
                    head.lines()
                            .skip(1)
                            .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("injected")),
                    head);
            assertFalse(head.contains("\n\n") || head.contains("HTTP/1.1 5"), head);
        }
    }

    @Test
    void noHeaderOfTheRequestBecomesOneOfTheAnswer() throws Exception {
        for (String header : List.of(
                "X-Request-Id: abcdefgh\r\n Injected: yes",
                "Origin: http://a\tInjected: yes",
                "Host: localhost\nInjected: yes")) {
            String answer =
                    raw("GET /api/v1/topics HTTP/1.1\r\n" + (header.startsWith("Host") ? "" : "Host: localhost\r\n")
                            + header + "\r\nConnection: close\r\n\r\n");
            assertFalse(answer.split("\r\n\r\n", 2)[0].contains("Injected"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/verify HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/v1/verify HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 40\r\n\r\nabcdGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/v1/verify HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
                "GET http://evil.example/healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /healthz HTTP/1.1\r\n\r\n",
                "GET /healthz HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void whatTwoServersCouldReadInTwoWaysIsRefused(String request) throws Exception {
        String answer = raw(request);
        assertTrue(answer.matches("(?s)HTTP/1.1 (4\\d\\d|501|505) .*"), answer);
        assertFalse(answer.contains("/smuggled"), answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty") || answer.contains("\tat "), answer);
    }

    @Test
    void uploadsStayInTheirFolderWhateverTheyAreCalled() throws Exception {
        for (String name : List.of(
                "../../../luar.txt",
                "..\\..\\luar.txt",
                "/etc/cron.d/luar.txt",
                "a/../../luar.txt",
                "luar.txt\u0000.html",
                ".htaccess",
                "-rf.txt",
                "con.txt",
                "a\r\nb.txt",
                "luar.txt/",
                "l".repeat(300) + ".txt",
                "luar.../.../../x.txt",
                "x.../../../luar")) {
            HttpResponse<String> answer = post(
                    "/api/v1/intake/uploads?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                    name.getBytes(StandardCharsets.UTF_8),
                    "Authorization",
                    "Bearer " + KEY);
            assertTrue(answer.statusCode() == 202 || answer.statusCode() == 400, () -> name + " → " + answer.body());
        }
        Path inbox = folder.resolve("dalam/documents/kiriman").toRealPath();
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> strays = all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(inbox)
                            && file.getFileName().toString().contains("luar"))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), strays);
        }
        try (Stream<Path> kept = Files.walk(inbox)) {
            assertTrue(
                    kept.map(file -> file.getFileName().toString())
                            .allMatch(name -> name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*") && name.length() < 256),
                    "names of files are tame");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..%2f..%2f..%2fetc%2fpasswd",
                "%2e%2e/%2e%2e/etc/passwd",
                "....//....//etc/passwd",
                "..%5c..%5cwindows%5cwin.ini",
                "..%00/",
                "%c0%ae%c0%ae/etc/passwd",
                "file:%2f%2f%2fetc%2fpasswd"
            })
    void noIdLeadsToAFile(String id) throws Exception {
        for (String place : List.of(
                "/documents/",
                "/api/v1/documents/",
                "/api/v1/statements/",
                "/officials/",
                "/regions/",
                "/topics/",
                "/api/v1/searches/",
                "/api/v1/corrections/",
                "/assets/",
                "/sitemap/")) {
            String answer = raw("GET " + place + id + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), () -> place + id + " → " + answer);
            assertFalse(answer.contains("root:"), answer);
        }
    }

    @Test
    void tenThousandParametersAreRefusedInAddressesAndBodies() throws Exception {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
        assertEquals(414, running.get("/api/v1/search?" + many).statusCode());
        String repeated = IntStream.range(0, 10_000).mapToObj(i -> "q=a").collect(Collectors.joining("&"));
        assertEquals(400, running.get("/search?" + repeated).statusCode());
        byte[] form = many.getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> page = post("/cek-kutipan", form, "Content-Type", "application/x-www-form-urlencoded");
        assertEquals(400, page.statusCode(), page::body);
        String object = "{"
                + IntStream.range(0, 10_000).mapToObj(i -> "\"p" + i + "\":1").collect(Collectors.joining(",")) + "}";
        assertEquals(
                400,
                post("/api/v1/verify", object.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json")
                        .statusCode());
    }

    @Test
    void bodiesThatAreMoreThanTheySeemStaySmall() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 1_000; i++) {
                gzip.write(new byte[65_536]);
            }
        }
        assertTrue(packed.size() < 200_000, "64 MB in " + packed.size() + " bytes");
        HttpResponse<String> bomb =
                post("/api/v1/verify", packed.toByteArray(), "Content-Type", "text/plain", "Content-Encoding", "gzip");
        assertEquals(415, bomb.statusCode(), bomb::body);
        for (String deep : List.of(
                "[".repeat(90_000), "{\"text\":".repeat(10_000), "\"" + "\\".repeat(9_999), "1" + "0".repeat(90_000))) {
            HttpResponse<String> answer =
                    post("/api/v1/verify", deep.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
            assertEquals(400, answer.statusCode(), answer::body);
            assertFalse(answer.body().contains("jackson") || answer.body().contains("Exception"), answer::body);
        }
    }

    @Test
    void pagesOfOthersChangeNothingWhateverTheySend() throws Exception {
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "http://localhost:1",
                "file://",
                running.base() + ".evil.example",
                running.base().replace("http", "https"))) {
            HttpResponse<String> answer = running.send(
                    "POST",
                    "/api/v1/corrections",
                    "{}",
                    "Authorization",
                    "Bearer " + KEY,
                    "Content-Type",
                    "application/json",
                    "Origin",
                    origin);
            assertEquals(403, answer.statusCode(), origin);
            assertTrue(answer.body().contains("foreign-origin"), answer::body);
        }
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/jsonp",
                "text/plain; application/json")) {
            HttpResponse<String> answer = running.send(
                    "POST", "/api/v1/corrections", "{}", "Authorization", "Bearer " + KEY, "Content-Type", type);
            assertEquals(415, answer.statusCode(), type);
        }
    }
}
