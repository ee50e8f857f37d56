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
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of files to an answer over HTTP, through the command. */
class ServeTest {

    @Test
    void whatAFolderHoldsIsServedWithWhoSaidItWhenAndWhere(@TempDir Path corpus) throws Exception {
        Files.writeString(corpus.resolve("netral.txt"), """
                SAMPIT – Plh Sekda Kota Palangka Raya Arga Lesmana menghadiri rapat koordinasi di Sampit, Senin (4/3/2024).

                “ASN harus netral dalam pilkada,” ujar Arga.
                """);
        StringWriter remarks = new StringWriter();
        PipedReader said = new PipedReader();
        PrintWriter out = new PrintWriter(new PipedWriter(said), true);
        FutureTask<Integer> run = new FutureTask<>(() ->
                Main.run(out, new PrintWriter(remarks, true), "serve", "--port", "0", "--corpus", corpus.toString()));
        Thread server = Thread.ofPlatform().start(run);
        String greeting = new BufferedReader(said).readLine();
        String base = greeting.replaceFirst(".*(http://[^ /]+)/ .*", "$1");

        String answer = get(base + "/api/v1/search?unit=statement&topic=netralitas-asn&region=62.02");
        for (String told : List.of(
                "{\"total\":1,",
                "\"name\":\"Arga Lesmana\"",
                "\"office\":\"Sekda\"",
                "\"acting\":\"Plh\"",
                "\"when\":\"2024-03-04\"",
                "\"path\":\"netral.txt\"")) {
            assertTrue(answer.contains(told), () -> told + " is missing in " + answer);
        }
        assertTrue(remarks.toString().contains("1 files = 1 indexed + 0 unchanged"), remarks::toString);

        server.interrupt();
        assertEquals(0, run.get(120, TimeUnit.SECONDS));
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Test
    void aSettingThatCannotBeIsToldBeforeAnythingIsDone(@TempDir Path corpus) {
        for (String[] wrong : List.of(
                new String[] {"--address", "arsip.example"}, new String[] {"--rate", "-1"}, new String[] {"--slow", "-5"
                })) {
            StringWriter told = new StringWriter();
            int code = Main.run(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(told, true),
                    "serve",
                    "--corpus",
                    corpus.toString(),
                    wrong[0],
                    wrong[1]);
            assertEquals(1, code);
            assertTrue(told.toString().startsWith("tutur: ") && !told.toString().contains("fault"), told::toString);
        }
    }
}
