package tutur;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.mcp.Streams;
import tutur.mcp.Tools;
import tutur.region.Gazetteer;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;
import tutur.verification.Verifier;

/** Answers an agent over standard input and output. */
@Command(
        name = "mcp",
        description =
                "Answer an agent by the Model Context Protocol over standard input and output, from what was indexed, until input ends; see docs/mcp.md. A running server answers at /mcp besides.",
        sortOptions = false)
final class Mcp implements Callable<Integer> {

    @Mixin
    private final Places places = new Places();

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "",
            description =
                    "Where serve shows the same archive, such as http://127.0.0.1:7070, for links that people can follow.")
    private String address = "";

    /** What anything else prints must not stand between messages. */
    @Override
    public Integer call() throws IOException {
        OutputStream protocol = System.out;
        System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        Gazetteer gazetteer = Gazetteer.load();
        List<Topic> builtIn = TopicFinder.load().all();
        List<Topic> topics = places.topics(builtIn, () -> gazetteer).after(builtIn);
        try (Archive archive = places.openForReading(() -> gazetteer)) {
            Lazy<Verifier> verifier = new Lazy<>(() -> new Verifier(archive, new Annotator(gazetteer)::annotate));
            String base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
            Streams.serve(new Tools(archive, gazetteer, topics, verifier), Version.number(), base, System.in, protocol);
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while serving an agent");
        }
    }
}
