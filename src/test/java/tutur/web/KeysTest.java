package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.key.KeyFile;
import tutur.key.Scope;

/** Keys with scopes at a server that runs: for changing, and where it is so set, for reading. */
class KeysTest {

    private static final String MASTER = "kunci-rahasia-untuk-uji";
    private static final String CORRECTIONS = "/api/v1/corrections";

    @TempDir
    private static Path folder;

    private static Running open;
    private static Running closed;
    private static int clients = 10;

    private final KeyFile keys = new KeyFile(folder.resolve(KeyFile.NAME));

    @BeforeAll
    static void start() throws IOException {
        WebSettings settings = new WebSettings("127.0.0.1", 0).keys(folder.resolve(KeyFile.NAME));
        open = new Running(folder.resolve("a"), settings);
        closed = new Running(folder.resolve("b"), settings.open(WebSettings.Access.KEY, WebSettings.Access.KEY));
    }

    @AfterAll
    static void stop() throws IOException {
        open.close();
        closed.close();
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(keys.file());
    }

    /** Asks from an address of its own, so that guesses of one test do not count in another. */
    private static HttpResponse<String> ask(
            Running running, int client, String method, String path, String authorization) throws Exception {
        try (HttpClient http = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0." + client))
                .build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.base() + path))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "[]"));
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> change(int client, String path, String secret) throws Exception {
        return ask(open, client, "POST", path, "Bearer " + secret);
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("urn:tutur:problem:" + type), answer::body);
    }

    @Test
    void whereThereIsNoKeyNothingCanBeChanged() throws Exception {
        assertProblem(403, "changes-off", change(clients++, CORRECTIONS, "whatever-it-is-it-opens-nothing"));
    }

    @Test
    void aKeyOpensItsScopesAndNoOthers() throws Exception {
        String secret = keys.make(Set.of(Scope.CORRECTIONS), "Rini").secret();
        int client = clients++;
        assertProblem(400, "bad-body", change(client, CORRECTIONS, secret));
        HttpResponse<String> other = change(client, "/api/v1/searches", secret);
        assertProblem(403, "key-scope", other);
        assertTrue(other.body().contains("searches"), other::body);
        assertProblem(403, "key-scope", change(client, "/api/v1/intake/runs", secret));
        assertProblem(401, "key-needed", change(client, CORRECTIONS, secret.substring(1)));
        assertProblem(401, "key-needed", ask(open, client, "POST", CORRECTIONS, "Basic " + basic(secret)));
        assertProblem(401, "key-needed", ask(open, client, "POST", CORRECTIONS, ""));
    }

    @Test
    void aKeyIsToldWhoseItIsAndWhatItOpens() throws Exception {
        String path = Gatekeeper.PATH;
        int client = clients++;
        assertProblem(403, "changes-off", ask(open, client, "GET", path, ""));
        KeyFile.Made made = keys.make(Set.of(Scope.CORRECTIONS), "Rini, Diskominfo");
        HttpResponse<String> told = ask(open, client, "GET", path, "Bearer " + made.secret());
        assertEquals("{\"name\":\"Rini, Diskominfo\",\"opens\":[\"read\",\"corrections\"]}", told.body());
        assertEquals("no-store", told.headers().firstValue("Cache-Control").orElse(""));
        assertProblem(401, "key-needed", ask(open, client, "GET", path, ""));
        assertProblem(401, "key-needed", ask(open, client, "GET", path, "Basic " + basic(made.secret())));
        assertProblem(400, "unknown-parameter", ask(open, client, "GET", path + "?key=x", ""));
        keys.make(Set.of(Scope.READ), "another one");
        keys.revoke(made.key().id());
        assertProblem(401, "key-needed", ask(open, client, "GET", path, "Bearer " + made.secret()));
        for (int i = 0; i < 9; i++) {
            ask(open, client, "GET", path, "Bearer tutur_guess" + i);
        }
        assertProblem(429, "rate-limited", ask(open, client, "GET", path, "Bearer tutur_guess"));
    }

    @Test
    void aRevokedKeyOpensNothingWithoutARestart() throws Exception {
        keys.make(Set.of(Scope.CORRECTIONS), "another one, so that changes are on");
        KeyFile.Made made = keys.make(Set.of(Scope.CORRECTIONS), "Rini");
        int client = clients++;
        assertProblem(400, "bad-body", change(client, CORRECTIONS, made.secret()));
        keys.revoke(made.key().id());
        assertProblem(401, "key-needed", change(client, CORRECTIONS, made.secret()));
    }

    @Test
    void whoGuessesKeysIsHeldUpAndNobodyElse() throws Exception {
        String secret = keys.make(Set.of(Scope.CORRECTIONS), "").secret();
        int guesser = clients++;
        int refused = 0;
        for (int i = 0; i < 30; i++) {
            HttpResponse<String> answer = change(guesser, CORRECTIONS, "tutur_guess" + i);
            if (answer.statusCode() == 429) {
                refused++;
                int wait = Integer.parseInt(
                        answer.headers().firstValue("Retry-After").orElseThrow());
                assertTrue(wait >= 1 && wait <= 10, answer::toString);
            }
        }
        assertEquals(20, refused, "ten guesses, then one in ten seconds");
        assertProblem(429, "rate-limited", change(guesser, CORRECTIONS, secret));
        assertProblem(400, "bad-body", change(clients++, CORRECTIONS, secret));
    }

    @Test
    void whereReadingNeedsAKeyNothingIsToldWithoutOne() throws Exception {
        String secret = keys.make(Set.of(Scope.INTAKE), "").secret();
        int client = clients++;
        for (String path : new String[] {"/", "/search", "/api/v1/search", "/sitemap.xml", "/assets/tutur.css", "/x"}) {
            HttpResponse<String> answer = ask(closed, client, "GET", path, "");
            assertEquals(401, answer.statusCode(), path);
            String scheme = answer.headers().firstValue("WWW-Authenticate").orElseThrow();
            assertTrue(
                    scheme.startsWith(path.startsWith("/api") || path.endsWith(".xml") ? "Bearer" : "Basic"), scheme);
        }
        assertEquals(
                200,
                ask(closed, client, "GET", "/api/v1/search", "Bearer " + secret).statusCode());
        assertEquals(
                200,
                ask(closed, client, "GET", "/search", "Basic " + basic(secret)).statusCode());
        assertEquals(200, ask(closed, client, "GET", "/healthz", "").statusCode());
        assertEquals(401, ask(closed, client, "GET", "/search", "Basic %%%").statusCode());
        assertEquals(
                401,
                ask(closed, client, "GET", "/search", "Basic " + basic("wrong")).statusCode());
    }

    private static String basic(String password) {
        return Base64.getEncoder().encodeToString(("rini:" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void behindAProxyItsAddressIsOursAndNoOther() throws Exception {
        WebSettings settings = new WebSettings("127.0.0.1", 0, MASTER).behind("https://arsip.example");
        try (Running proxied = new Running(folder.resolve("c"), settings)) {
            String links = raw(proxied, "GET /api/v1/search?size=1 HTTP/1.1\r\nHost: arsip.example\r\n");
            assertTrue(links.contains("\"permalink\":\"https://arsip.example/documents/"), links);
            assertTrue(raw(proxied, "GET /healthz HTTP/1.1\r\nHost: other.example\r\n")
                    .startsWith("HTTP/1.1 421"));
            String change =
                    "POST /api/v1/corrections HTTP/1.1\r\nHost: arsip.example\r\nContent-Length: 0\r\nAuthorization: Bearer "
                            + MASTER + "\r\nOrigin: ";
            String own = raw(proxied, change + "https://arsip.example\r\n");
            assertTrue(own.startsWith("HTTP/1.1 415"), own);
            String other = raw(proxied, change + "http://arsip.example\r\n");
            assertTrue(other.startsWith("HTTP/1.1 403"), other);
        }
        for (String wrong : List.of("arsip.example", "https://arsip.example/", "https://a b", "ftp://arsip.example")) {
            WebSettings plain = new WebSettings("127.0.0.1", 0);
            assertThrows(IllegalArgumentException.class, () -> plain.behind(wrong), wrong);
        }
    }

    private static String raw(Running running, String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
