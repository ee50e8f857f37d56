package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures and those of the public scorer over the same predictions, where that scorer and Python are at hand. */
class ScorersAgreeTest {

    private final Path shared = Path.of(Objects.requireNonNullElse(System.getenv("TUTUR_SHARED"), "../shared"));

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereTheScorerIs() {
        assumeTrue(Files.exists(shared.resolve("gold/score.py")), "no public scorer beside the project");
        assumeTrue(
                Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
                "no python3");
    }

    @Test
    void onTheFiveArticles() throws Exception {
        agree("gold/seeds-gold.json", "seeds");
    }

    @Test
    void onTheRegionalArticles() throws Exception {
        agree("gold/regional-dev.json", "gold/regional-dev");
    }

    private void agree(String gold, String texts) throws Exception {
        Path lines = folder.resolve("predicted.jsonl");
        String[] files;
        try (Stream<Path> all = Files.list(shared.resolve(texts))) {
            files = all.map(Path::toString).sorted().toArray(String[]::new);
        }
        Files.writeString(lines, run(Stream.concat(Stream.of("annotate", "--json"), Stream.of(files))));
        String file = shared.resolve(gold).toString();
        List<String> ours = run(Stream.of("evaluate", file, "--predictions", lines.toString()))
                .lines()
                .skip(1)
                .toList();
        assertEquals(String.join("\n", theirs(file, lines)), String.join("\n", ours));
        assertTrue(ours.size() > 12, ours::toString);
    }

    private static String run(Stream<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        assertEquals(0, code, err::toString);
        return out.toString();
    }

    /** The scorer stops at a wrong speaker of a statement that has no id; the copy that runs here goes on. */
    private List<String> theirs(String gold, Path lines) throws IOException, InterruptedException {
        String python = Files.readString(shared.resolve("gold/score.py"))
                .replace("gs['id']", "gs.get('id')")
                .replace(
                        "__file__.rsplit(\"/\", 1)[0] + \"/../seeds/\"",
                        "\"" + shared.toAbsolutePath().normalize() + "/seeds/\"");
        Path scorer = Files.writeString(folder.resolve("score.py"), python);
        Process process = new ProcessBuilder("python3", scorer.toString(), gold, lines.toString())
                .redirectErrorStream(true)
                .start();
        List<String> printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor(), printed::toString);
        return printed;
    }
}
