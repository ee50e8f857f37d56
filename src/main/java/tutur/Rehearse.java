package tutur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;

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

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("tutur-rehearsal");
        try {
            Path corpus = Files.createDirectory(folder.resolve("corpus"));
            Files.writeString(corpus.resolve("a.txt"), ARTICLE);
            Files.writeString(corpus.resolve("b.txt"), ARTICLE);
            Files.createFile(corpus.resolve("c.txt"));
            serve(corpus);
            serve(corpus);
        } finally {
            delete(folder);
        }
        return 0;
    }

    /** From the command to the answers, then ended. */
    private static void serve(Path corpus) throws Exception {
        PipedReader said = new PipedReader();
        PrintWriter out = new PrintWriter(new PipedWriter(said), true);
        PrintWriter err = new PrintWriter(Writer.nullWriter());
        FutureTask<Integer> server =
                new FutureTask<>(() -> Main.run(out, err, "serve", "--port", "0", "--corpus", corpus.toString()));
        Thread thread = Thread.ofPlatform().start(server);
        ask(new BufferedReader(said).readLine());
        thread.interrupt();
        server.get();
    }

    private static void ask(String greeting) throws IOException, InterruptedException {
        String base = greeting.replaceFirst(".*(http://[^ /]+)/ .*", "$1");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String address : ADDRESSES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(base + address)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
