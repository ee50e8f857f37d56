package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.json.Json;

/** Agents that bring their own bytes: what is let in over HTTP, and what comes out of the process. */
class McpDoorTest {

    private static final Json JSON = new Json();

    @TempDir
    private static Path corpus;

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start(corpus);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        served.close();
    }

    @Test
    void onlyWhoIsMeantMayAskOverHttp() throws Exception {
        String list = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
        HttpResponse<String> fine = post(list, "Content-Type", "application/json");
        assertEquals(200, fine.statusCode());
        assertTrue(fine.body().contains("search_statements"), fine::body);
        assertEquals(
                200,
                post(list, "Content-Type", "application/json", "Origin", served.base())
                        .statusCode());
        assertEquals(
                403,
                post(list, "Content-Type", "application/json", "Origin", "https://evil.example")
                        .statusCode());
        assertEquals(
                403,
                post(list, "Content-Type", "application/json", "Origin", "null").statusCode());
        assertEquals(415, post(list, "Content-Type", "text/plain").statusCode());
        assertEquals(
                400,
                post(list, "Content-Type", "application/json", "MCP-Protocol-Version", "1999-01-01")
                        .statusCode());
        assertEquals(
                413,
                post("\"" + "a".repeat(300_000) + "\"", "Content-Type", "application/json")
                        .statusCode());
        for (String broken :
                List.of("", "{", "[]", "[1,2]", "{\"jsonrpc\":\"2.0\"}", "nul", "{\"id\":".repeat(5_000))) {
            HttpResponse<String> answer = post(broken, "Content-Type", "application/json");
            assertEquals(400, answer.statusCode(), broken);
            assertFalse(answer.body().contains("Exception") || answer.body().contains("jackson"), answer::body);
        }
        HttpResponse<String> unknown =
                post(list.replace("tools/list", "tools/delete"), "Content-Type", "application/json");
        assertTrue(unknown.body().contains("-32601"), unknown::body);
        HttpResponse<String> get = served.ask(
                HttpRequest.newBuilder(URI.create(served.base() + "/mcp")).build());
        assertEquals(405, get.statusCode());
        assertEquals("POST", get.headers().firstValue("Allow").orElse(""));
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        return served.ask(HttpRequest.newBuilder(URI.create(served.base() + "/mcp"))
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void standardOutputIsNothingButTheProtocolAndEndsWithTheInput() throws Exception {
        List<String> command = new ArrayList<>(List.of(Served.java()));
        command.addAll(served.agentCommand());
        Path errors = Files.createTempFile("mcp", ".err");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            PrintWriter in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
            in.println(
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}");
            String first = out.readLine();
            assertTrue(first.contains("\"serverInfo\"") && first.contains("tutur"), first);
            in.println("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
            in.println(
                    "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"search_documents\",\"arguments\":{\"q\":\"rapat\"}}}");
            String second = out.readLine();
            assertEquals(
                    2,
                    JSON.read(second.getBytes(StandardCharsets.UTF_8), Map.class)
                            .get("id"),
                    second);
            in.close();
            assertEquals(List.of(), out.lines().toList());
            assertTrue(process.waitFor(90, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), Files.readString(errors));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(errors);
        }
    }
}
