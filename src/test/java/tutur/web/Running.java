package tutur.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.json.Json;
import tutur.openapi.Operation;
import tutur.proofing.CorrectionFile;
import tutur.proofing.Proofreader;
import tutur.reception.Reception;
import tutur.region.Gazetteer;
import tutur.verification.Verifier;

/** A server on a free port over an archive of {@link Papers}, and a client that asks it. */
final class Running implements AutoCloseable {

    private static final Json JSON = new Json();

    final Papers papers = new Papers(Gazetteer.load());
    final int port;
    private final Archive archive;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Running(Path folder) throws IOException {
        this(folder, new WebSettings("127.0.0.1", 0));
    }

    /**
     * A server that bears any number of requests unless the settings say otherwise: tests ask faster than people.
     *
     * @param more documents besides the papers
     */
    Running(Path folder, WebSettings settings, AnnotatedDocument... more) throws IOException {
        this(folder, settings, _ -> Receptions.idle(folder), more);
    }

    /** One that takes files in as {@code taking} says. */
    Running(Path folder, WebSettings settings, Function<Archive, Reception> taking, AnnotatedDocument... more)
            throws IOException {
        WebSettings patient = settings.limits().equals(WebSettings.Limits.USUAL)
                ? settings.limits(settings.limits().rate(0))
                : settings;
        archive = LuceneArchive.open(folder);
        for (AnnotatedDocument document : more) {
            archive.add(document);
        }
        for (AnnotatedDocument paper : papers.all()) {
            archive.add(paper);
        }
        archive.commit();
        Proofreader proofreader = new Proofreader(
                new CorrectionFile(folder, remark -> {}), archive, papers::reread, () -> papers.gazetteer);
        server = new WebServer(
                archive,
                papers.gazetteer,
                Papers.TOPICS,
                proofreader,
                taking.apply(archive),
                () -> new Verifier(archive, new Annotator(papers.gazetteer)::annotate),
                Receptions.alerts(archive, folder),
                patient);
        port = server.start();
    }

    /** Methods and paths of all routes; without HEAD, which is answered wherever GET is. */
    Set<String> addresses() {
        Set<String> all = new TreeSet<>();
        server.routes().all().forEach(route -> all.add("GET " + route.path()));
        all.addAll(Set.of("GET " + Condition.READY, "GET " + Condition.METRICS, "GET " + Gatekeeper.PATH));
        server.routes().changes().forEach(change -> all.add(change.method() + " " + change.path()));
        server.routes().inquiries().forEach(inquiry -> all.add("POST " + inquiry.path()));
        all.add("POST " + AgentDesk.PATH);
        return all;
    }

    /** What the document of the API tells. */
    List<Operation> operations() {
        return server.routes().operations();
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base() + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a body. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path);
    }

    /** The JSON at {@code path}, whatever the status. */
    Told json(String path) throws IOException, InterruptedException {
        return new Told(JSON.read(get(path).body().getBytes(StandardCharsets.UTF_8), Map.class));
    }

    /** The page at {@code path}, whatever the status. */
    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), base());
    }

    /** Takes one more document in. */
    void file(AnnotatedDocument document) throws IOException {
        archive.add(document);
        archive.commit();
    }

    @Override
    public void close() throws IOException {
        server.close();
        archive.close();
    }

    /** Serves the papers until it is killed, for a look with a browser. */
    public static void main(String... arguments) throws Exception {
        try (Running running = new Running(Path.of(arguments[0]))) {
            System.out.println(running.base());
            Thread.currentThread().join();
        }
    }
}
