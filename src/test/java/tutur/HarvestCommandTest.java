package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From sources to an answer, through the commands. */
class HarvestCommandTest {

    private static final String SOURCES = """
            contact: redaksi@uji.example
            sources:
              - {id: berkas, kind: folder, location: ../masuk, interval: 1s, outlet: Warta Uji, region: kota-tegal, trust: official}
              - {id: rumah, kind: page, location: "http://127.0.0.1:9/rahasia", trust: media}
            """;

    @TempDir
    private Path folder;

    private Path corpus;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void layCorpus() throws IOException {
        corpus = folder.resolve("corpus");
        Files.createDirectories(corpus.resolve("documents"));
        Files.createDirectories(folder.resolve("masuk"));
        Files.writeString(corpus.resolve("sources.yaml"), SOURCES);
        lay("satu.txt", "Bus listrik");
    }

    private void lay(String name, String what) throws IOException {
        Path file = folder.resolve("masuk").resolve(name);
        Files.writeString(
                file, "TEGAL – Plh Sekda Kota Tegal Danu Wira meminta " + what + " diuji, Senin (4/3/2024).\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    private Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    private Ended harvest(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "harvest";
        arguments[1] = "--corpus";
        arguments[2] = corpus.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    @Test
    void whatSourcesOfferIsStoredTakenInAndAccountedFor() {
        Ended ended = harvest("--once");
        assertEquals(4, ended.code, () -> "one of the sources must not be fetched: " + ended.err);
        assertTrue(ended.out.contains("berkas: 1 found = 1 stored + 0 unchanged + 0 refused + 0 postponed"), ended.out);
        assertTrue(ended.out.contains("127.0.0.1, which is not on the public net"), ended.out);
        assertTrue(ended.out.contains("1 files = 1 indexed + 0 unchanged"), ended.out);
        Ended found = run("search", "--corpus", corpus.toString(), "--source", "Warta Uji", "bus");
        assertTrue(found.out.startsWith("1 hit\n"), found.out);
    }

    @Test
    void oneSourceIsFetchedByItsName() {
        Ended ended = harvest("--source", "berkas");
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.out.contains("berkas: 1 found = 1 stored"), ended.out);
        assertTrue(ended.out.contains("1 sources, 1 files stored"), ended.out);
        Ended unknown = harvest("--source", "lain");
        assertEquals(2, unknown.code);
        assertTrue(
                unknown.err.contains("there is no source 'lain' in sources.yaml; there are berkas, rumah"),
                unknown.err);
    }

    @Test
    void withoutSourcesItSaysWhatToDo() throws IOException {
        Files.delete(corpus.resolve("sources.yaml"));
        Ended ended = harvest("--once");
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("write some into sources.yaml"), ended.err);
    }

    @Test
    void theServerFetchesWhileItServes() throws Exception {
        PipedReader said = new PipedReader();
        PrintWriter out = new PrintWriter(new PipedWriter(said), true);
        StringWriter err = new StringWriter();
        FutureTask<Integer> run = new FutureTask<>(
                () -> Main.run(out, new PrintWriter(err, true), "serve", "--port", "0", "--corpus", corpus.toString()));
        Thread server = Thread.ofPlatform().start(run);
        String base = new BufferedReader(said).readLine().replaceFirst(".*(http://[^ /]+)/ .*", "$1");
        waitFor(base, "Bus");
        lay("dua.txt", "Trem");
        String hit = waitFor(base, "trem");
        String id = hit.replaceFirst("(?s).*?\"hits\":\\[\\{\"id\":\"([0-9a-f]{12})\".*", "$1");
        String document = get(base + "/api/v1/documents/" + id);
        assertTrue(
                document.contains(
                        "\"source\":{\"id\":\"berkas\",\"official\":true,\"region\":\"33.76\",\"arrived\":\"20"),
                document);
        String page = get(base + "/documents/" + id);
        assertTrue(page.contains("berkas (sumber resmi), tiba "), page);
        server.interrupt();
        assertEquals(0, run.get(120, TimeUnit.SECONDS), err::toString);
    }

    private static String waitFor(String base, String word) throws IOException, InterruptedException {
        String answer = "";
        for (int i = 0; i < 1_200 && !answer.contains("{\"total\":1,"); i++) {
            Thread.sleep(50);
            answer = get(base + "/api/v1/search?q=" + word);
        }
        assertTrue(answer.contains("{\"total\":1,"), answer);
        return answer;
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
