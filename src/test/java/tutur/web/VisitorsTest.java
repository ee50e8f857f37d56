package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of sites that the settings name may read the API; others may not, and nobody's pages change anything. */
class VisitorsTest {

    private static final String SITE = "https://berita.example";

    private static Running running;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        running = new Running(folder, new WebSettings("127.0.0.1", 0, Asking.KEY).origins(List.of(SITE)));
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    private static String allowed(HttpResponse<?> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("nobody");
    }

    @Test
    void pagesOfANamedSiteMayRead() throws Exception {
        HttpResponse<String> answer = running.ask("GET", "/api/v1/search", "Origin", SITE);
        assertEquals(SITE, allowed(answer));
        assertTrue(answer.headers().allValues("Vary").contains("Origin"));
        assertEquals(
                "cross-origin",
                answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
        assertEquals(SITE, allowed(running.ask("GET", "/api/v1/search?x=1", "Origin", SITE)));
    }

    @Test
    void othersMayNot() throws Exception {
        assertEquals("nobody", allowed(running.ask("GET", "/api/v1/search", "Origin", "https://elsewhere.example")));
        assertEquals("nobody", allowed(running.ask("GET", "/api/v1/search")));
        assertEquals("nobody", allowed(running.ask("GET", "/documents/7ff610156bc1", "Origin", SITE)));
    }

    @Test
    void browsersMayAskBefore() throws Exception {
        HttpResponse<String> answer = running.ask("OPTIONS", "/api/v1/verify", "Origin", SITE);
        assertEquals(204, answer.statusCode());
        assertEquals(
                "GET, HEAD, POST",
                answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
        assertEquals(
                405,
                running.ask("OPTIONS", "/api/v1/verify", "Origin", "https://elsewhere.example")
                        .statusCode());
    }

    @Test
    void whatThereIsNotIsNotThereForThemEither() throws Exception {
        for (String path : List.of("/api/v1/nothing", "/api/v1", "/api/v2/search", "/mcp/x")) {
            assertEquals(404, running.get(path).statusCode(), path);
            assertEquals(404, running.ask("OPTIONS", path, "Origin", SITE).statusCode(), path);
        }
        HttpResponse<String> refused = running.ask("OPTIONS", "/api/v1/verify");
        assertEquals(405, refused.statusCode());
        assertEquals("POST", refused.headers().firstValue("Allow").orElse(""));
        assertEquals(
                "GET, HEAD, POST",
                running.ask("OPTIONS", "/api/v1/corrections")
                        .headers()
                        .firstValue("Allow")
                        .orElse(""));
    }

    @Test
    void nothingIsChangedFromThere() throws Exception {
        HttpResponse<String> answer = running.send(
                "POST",
                "/api/v1/intake/runs",
                "{}",
                "Origin",
                SITE,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + Asking.KEY);
        assertEquals(403, answer.statusCode());
    }

    private static HttpResponse<String> agent(String... headers) throws Exception {
        String list = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
        String[] all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        return running.send("POST", "/mcp", list, all);
    }

    @Test
    void agentsInPagesOfANamedSiteMayAskAndNoOthers() throws Exception {
        HttpResponse<String> before = running.ask("OPTIONS", "/mcp", "Origin", SITE);
        assertEquals(204, before.statusCode());
        assertTrue(before.headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElse("")
                .contains("MCP-Protocol-Version"));
        HttpResponse<String> answer = agent("Origin", SITE);
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(SITE, allowed(answer));
        assertEquals(200, agent("Origin", running.base()).statusCode());
        assertEquals(200, agent().statusCode());
        assertEquals(403, agent("Origin", "https://elsewhere.example").statusCode());
        assertEquals(
                405,
                running.ask("OPTIONS", "/mcp", "Origin", "https://elsewhere.example")
                        .statusCode());
    }

    @Test
    void agentsGetNoStreamAndHaveNoSessionToEnd() throws Exception {
        for (String method : List.of("GET", "HEAD", "DELETE", "PUT")) {
            HttpResponse<String> answer = running.ask(
                    method, "/mcp", "Accept", "text/event-stream", "Mcp-Session-Id", "made-up", "Last-Event-ID", "7");
            assertEquals(405, answer.statusCode(), method);
            assertTrue(answer.headers().firstValue("Allow").orElse("").contains("POST"), method);
            assertEquals(
                    403,
                    running.ask(method, "/mcp", "Origin", "https://elsewhere.example")
                            .statusCode(),
                    method);
        }
    }

    @Test
    void whatIsNoSiteIsRefused() {
        WebSettings settings = new WebSettings("127.0.0.1", 0);
        for (String origin : List.of("berita.example", "https://berita.example/", "https://a b", "null", "")) {
            assertThrows(IllegalArgumentException.class, () -> settings.origins(List.of(origin)), origin);
        }
        assertEquals(List.of("*"), settings.origins(List.of("*")).origins());
    }
}
