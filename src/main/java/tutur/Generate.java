package tutur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.generation.Generator;
import tutur.region.Gazetteer;

/** Writes invented pages, to measure on. */
@Command(
        name = "generate",
        description = "Write invented pages of news into an empty folder, to measure and to try things on.",
        footer = {"", "The same seed, size and number give the same pages on every machine."})
final class Generate implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "Where they go: a new or an empty folder.")
    private Path folder = Path.of("");

    @Option(names = "--pages", paramLabel = "N", description = "How many; ${DEFAULT-VALUE} when not given.")
    private int pages = 1000;

    @Option(names = "--bytes", paramLabel = "N", description = "Least size of each; ${DEFAULT-VALUE} when not given.")
    private int bytes = 20_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Other seeds give other pages; ${DEFAULT-VALUE} when not given.")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is not an empty folder; name another one");
        }
        Generator generator = new Generator(Gazetteer.load(), seed, bytes);
        ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), Terminal.present(), "pages");
        long written = 0;
        for (int i = 0; i < pages; i++) {
            Generator.Page page = generator.page(i);
            Path file = folder.resolve(page.name());
            Files.createDirectories(file.resolveSibling("."));
            byte[] content = Generator.bytes(page);
            Files.write(file, content);
            written += content.length;
            progress.at(i + 1, pages);
        }
        String account = String.format(Locale.ROOT, "%,d pages, %,d bytes in %s", pages, written, folder);
        spec.commandLine().getOut().println(account);
        return 0;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
