package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users start: the jar with the libraries beside it, and nothing that only tests have. */
@Tag("slow")
class PackagedServerTest {

    private static final Path JAR = Path.of("target/tutur.jar");

    @TempDir
    private Path folder;

    @Test
    void theServerStartsWithItsOwnLibrariesAndAnswersPeopleProgramsAndAgents() throws Exception {
        assumeTrue(Files.exists(JAR) && Files.isDirectory(Path.of("target/lib")), "nothing was packaged: mvn package");
        Path documents = Files.createDirectories(folder.resolve("corpus/documents"));
        Files.writeString(
                documents.resolve("a.txt"),
                "Jalan Selesai\n\nBupati Jember Ratna Dewi mengatakan bahwa jalan itu selesai tahun ini.\n");
        int port = port();
        Path log = folder.resolve("log.txt");
        Process server = new ProcessBuilder(command(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            String base = "http://127.0.0.1:" + port;
            assertTrue(ready(server, base + "/readyz"), () -> read(log));
            String hello = """
                    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
                    "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";
            assertEquals(200, status(HttpRequest.newBuilder(URI.create(base + "/search?q=jalan"))));
            assertEquals(200, status(HttpRequest.newBuilder(URI.create(base + "/openapi.json"))));
            assertEquals(
                    200,
                    status(HttpRequest.newBuilder(URI.create(base + "/mcp"))
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json, text/event-stream")
                            .POST(HttpRequest.BodyPublishers.ofString(hello))));
        } finally {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private List<String> command(int port) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--add-modules",
                "jdk.incubator.vector",
                "-jar",
                JAR.toString(),
                "serve",
                "--corpus",
                folder.resolve("corpus").toString(),
                "--index",
                folder.resolve("index").toString(),
                "--port",
                Integer.toString(port));
    }

    private static int port() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean ready(Process server, String url) throws InterruptedException {
        for (int i = 0; i < 240 && server.isAlive(); i++) {
            try {
                if (status(HttpRequest.newBuilder(URI.create(url))) == 200) {
                    return true;
                }
            } catch (IOException _) {
                // It does not listen yet.
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return false;
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
