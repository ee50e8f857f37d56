package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.document.ReaderLimits;
import tutur.intake.Corpus;
import tutur.region.Gazetteer;
import tutur.topic.TopicFinder;
import tutur.web.WebServer;
import tutur.web.WebSettings;

/**
 * Goes once through what a start does, so that the JVM can note which classes that takes; the launcher runs it in the background
 * with {@code -XX:AOTCacheOutput}.
 */
@Command(
        name = "rehearse",
        hidden = true,
        description = "Go through a start for the class cache; the launcher calls it.")
final class Rehearse implements Callable<Integer> {

    private static final String ARTICLE = """
            SAMPIT – Bupati Kotawaringin Timur Arga Lesmana meminta ASN tetap netral, Senin (4/3/2024).

            “Jangan ada yang memihak,” ujarnya.
            """;

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/?q=" + URLEncoder.encode("netralitas asn", StandardCharsets.UTF_8),
            "/api/v1/search?unit=statement&facet=region&region=62.02&q=netral");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("tutur-rehearsal");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), ARTICLE);
        try (Archive archive = LuceneArchive.open(folder.resolve("index"))) {
            PrintWriter err = spec.commandLine().getErr();
            for (int run = 0; run < 2; run++) {
                Ingest.run(Corpus.at(corpus), archive, folder, ReaderLimits.standard(), err);
            }
            ask(archive);
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void ask(Archive archive) throws IOException, InterruptedException {
        WebSettings anyPort = new WebSettings(WebSettings.DEFAULT.host(), 0);
        try (WebServer server = new WebServer(
                        archive, Gazetteer.load(), TopicFinder.load().all(), anyPort);
                HttpClient client = HttpClient.newHttpClient()) {
            String base = "http://" + anyPort.host() + ":" + server.start();
            for (String address : ADDRESSES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(base + address)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
