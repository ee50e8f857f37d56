package tutur;

import static tutur.archive.Parameters.OF_A_PAGE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.archive.Archive;
import tutur.dataset.Dataset;
import tutur.dataset.Format;

/** Writes all hits of a search to a file. */
@Command(
        name = "export",
        description = "Write all hits of a search to a file: csv, jsonl, xlsx, ris, bibtex or csl.",
        modelTransformer = SearchOptions.class,
        sortOptions = false)
final class Export implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for; everything when not given.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, jsonl, xlsx, ris, bibtex or csl; csv when not given.")
    private String format = "csv";

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, for old spreadsheets.")
    private boolean bom;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Address of your server, for permalinks; ${DEFAULT-VALUE} when not given.")
    private String base = "http://127.0.0.1:8080";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write; it stands there when it is whole.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> given = SearchOptions.given(spec);
        for (String name : OF_A_PAGE) {
            if (given.containsKey(name)) {
                throw new ParameterException(
                        spec.commandLine(), "--" + name + " does not count here: all hits are written");
            }
        }
        Format chosen = Format.of(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--format " + format + " is not known; known are " + String.join(", ", Format.ids())));
        new Asking(spec, places, words).go((archive, request) -> {
            Dataset dataset = new Dataset(request, chosen, bom, base.replaceAll("/+$", ""));
            long written = write(dataset, archive);
            spec.commandLine().getErr().println(written + " hits written to " + output);
            return written;
        });
        return 0;
    }

    private long write(Dataset dataset, Archive archive) throws IOException {
        Path file = output == null ? Path.of("") : output.toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                written = dataset.write(archive, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
