package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.proofing.CorrectionFile;
import tutur.proofing.Proofreader;
import tutur.region.Gazetteer;

/** The life of a server: ports, failures of the archive, closing. */
class WebServerTest {

    private final Gazetteer gazetteer = Gazetteer.load();
    private final HttpClient client = HttpClient.newHttpClient();

    private WebServer server(Archive archive, int port) {
        Proofreader proofreader =
                new Proofreader(new CorrectionFile(Path.of("nowhere"), remark -> {}), archive, null, () -> gazetteer);
        return new WebServer(
                archive,
                gazetteer,
                Papers.TOPICS,
                proofreader,
                Receptions.idle(Path.of("nowhere")),
                () -> {
                    throw new UnsupportedOperationException();
                },
                Receptions.alerts(archive, Path.of("nowhere")),
                new WebSettings("127.0.0.1", port));
    }

    private static HttpRequest get(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private HttpResponse<String> ask(int port, String path) throws IOException, InterruptedException {
        return client.send(get(port, path), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void anExportThatFailsOnTheWayIsBrokenOffAndSaysSoInLines() throws Exception {
        AnnotatedDocument document = new Papers(gazetteer).neutrality();
        try (WebServer server = server(new Deciding(_ -> Optional.of(document)), 0)) {
            int port = server.start();
            assertThrows(IOException.class, () -> ask(port, "/api/v1/export?format=csv"));
            List<String> lines = new ArrayList<>();
            HttpResponse<java.util.stream.Stream<String>> answer =
                    client.send(get(port, "/api/v1/export?format=jsonl"), HttpResponse.BodyHandlers.ofLines());
            assertEquals(200, answer.statusCode());
            answer.body().forEach(lines::add);
            assertEquals(5_001, lines.size());
            String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertEquals(
                    "{\"error\":\"broken off; the lines before are not all\",\"request\":\"" + id + "\"}",
                    lines.getLast());
            HttpRequest hits = HttpRequest.newBuilder(get(port, "/api/v1/search"), (_, _) -> true)
                    .header("Accept", HitLines.MEDIA_TYPE)
                    .build();
            String told =
                    client.send(hits, HttpResponse.BodyHandlers.ofString()).body();
            assertEquals(5_001, told.lines().count());
            assertTrue(told.lines().toList().getLast().contains("\"error\":\"broken off;"));
        }
    }

    @Test
    void anExportThatFailsAtOnceIsAFailure() throws Exception {
        Archive broken = new Deciding(_ -> {
            throw new IOException("secret path /var/index");
        });
        try (WebServer server = server(broken, 0)) {
            HttpResponse<String> answer = ask(server.start(), "/api/v1/export?format=csv");
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains("urn:tutur:problem:internal"), answer::body);
            assertFalse(answer.headers().firstValue("Content-Disposition").isPresent());
            assertTrue(answer.headers().firstValue("X-Request-Id").isPresent());
            assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
        }
    }

    @Test
    void aFailureTellsANumberAndNothingElse() throws Exception {
        Archive broken = new Deciding(_ -> {
            throw new IOException("secret path /var/index");
        });
        try (WebServer server = server(broken, 0)) {
            int port = server.start();
            HttpResponse<String> answer = ask(port, "/api/v1/documents/x");
            assertEquals(500, answer.statusCode());
            String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertTrue(answer.body().contains("urn:tutur:problem:internal")
                    && answer.body().contains(id));
            assertFalse(answer.body().contains("secret") || answer.body().contains("Exception"), answer::body);
            HttpResponse<String> page = ask(port, "/documents/x");
            assertEquals(500, page.statusCode());
            assertTrue(page.body().contains("Terjadi kesalahan"), page::body);
            assertFalse(page.body().contains("secret") || page.body().contains("at tutur."), page::body);
        }
    }

    @Test
    void anEmptyArchiveIsServedToo(@TempDir Path folder) throws Exception {
        try (Archive archive = LuceneArchive.open(folder);
                WebServer server = server(archive, 0)) {
            int port = server.start();
            for (String path : new String[] {
                "/",
                "/search?q=x",
                "/api/v1/search?facet=official,region",
                "/api/v1/officials",
                "/api/v1/regions",
                "/healthz"
            }) {
                assertEquals(200, ask(port, path).statusCode(), path);
            }
            assertEquals(404, ask(port, "/officials/nobody").statusCode());
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        Archive nothing = new Deciding(_ -> Optional.empty());
        try (WebServer first = server(nothing, 0)) {
            int port = first.start();
            try (WebServer second = server(nothing, port)) {
                IOException failure = assertThrows(IOException.class, second::start);
                assertTrue(String.valueOf(failure.getMessage()).contains("127.0.0.1:" + port), failure::getMessage);
            }
        }
    }

    @Test
    void closingLetsTheRequestAtHandBeAnswered() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Archive waiting = new Deciding(_ -> {
            asked.countDown();
            try {
                assertTrue(go.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return Optional.empty();
        });
        WebServer server = server(waiting, 0);
        int port = server.start();
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(get(port, "/api/v1/documents/x"), HttpResponse.BodyHandlers.ofString());
        assertTrue(asked.await(20, TimeUnit.SECONDS));
        CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(go::countDown);
        assertEquals(404, answer.get(20, TimeUnit.SECONDS).statusCode());
        closed.get(20, TimeUnit.SECONDS);
        assertThrows(ConnectException.class, () -> ask(port, "/healthz"));
    }

    @Test
    void settingsRefuseWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new WebSettings("127.0.0.1", 65_536));
        assertThrows(IllegalArgumentException.class, () -> new WebSettings("127.0.0.1", -1));
        assertTrue(WebSettings.DEFAULT.loopback());
        assertTrue(new WebSettings("localhost", 0).loopback());
        assertFalse(new WebSettings("0.0.0.0", 0).loopback());
    }

    @Test
    void workThatTakesTooLongIsAnsweredForAndKeepsItsPlace() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (Turnstile turnstile = new Turnstile(1, 1)) {
            Refusal slow = assertThrows(Refusal.class, () -> turnstile.pass(() -> go.await(20, TimeUnit.SECONDS)));
            assertEquals(Trouble.TOO_SLOW, slow.problem().trouble());
            Refusal busy = assertThrows(Refusal.class, () -> turnstile.pass(() -> true));
            assertEquals(Trouble.BUSY, busy.problem().trouble());
            go.countDown();
            assertTrue(turnstile.pass(() -> true));
        }
    }
}
