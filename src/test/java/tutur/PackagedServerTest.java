package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.ArrayList;
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
        Path log = folder.resolve("log.txt");
        try (Started server = start(log)) {
            String base = server.base();
            assertTrue(ready(server.process(), base + "/readyz"), () -> read(log));
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
            assertEquals("br", coding(base));
            assertFalse(read(log).contains("restricted method"), () -> read(log));
        }
    }

    @Test
    void aMachineWithoutTheLibraryForBrotliIsToldOfOnceAndGoesOnWithGzip() throws Exception {
        assumeTrue(Files.exists(JAR) && Files.isDirectory(Path.of("target/lib")), "nothing was packaged: mvn package");
        Files.createDirectories(folder.resolve("corpus/documents"));
        Path log = folder.resolve("log.txt");
        try (Started server = start(log, "-Dbrotli4j.library.path=" + folder.resolve("none.so"))) {
            assertTrue(ready(server.process(), server.base() + "/readyz"), () -> read(log));
            assertEquals("gzip", coding(server.base()));
            assertEquals("gzip", coding(server.base()));
            assertEquals(2, read(log).split("answers go as gzip at best", -1).length, () -> read(log));
        }
    }

    private record Started(Process process, String base) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(120, TimeUnit.SECONDS).join();
        }
    }

    private Started start(Path log, String... options) throws IOException {
        int port = port();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "--add-modules", "jdk.incubator.vector"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString(), "serve"));
        command.addAll(List.of("--corpus", folder.resolve("corpus").toString()));
        command.addAll(List.of("--index", folder.resolve("index").toString(), "--port", Integer.toString(port)));
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Started(server, "http://127.0.0.1:" + port);
    }

    /** How the document of the API comes to who takes both. */
    private static String coding(String base) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/openapi.json"))
                    .header("Accept-Encoding", "gzip, br")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Encoding")
                    .orElse("");
        }
    }

    private static int port() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean ready(Process server, String url) throws InterruptedException {
        for (int i = 0; i < 720 && server.isAlive(); i++) {
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
