package tutur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.citation.Library;
import tutur.dataset.Dataset;
import tutur.dataset.Format;
import tutur.web.WebSettings;

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
    private String base = WebSettings.HERE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write; it stands there when it is whole.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        SearchOptions.whole(spec);
        Format chosen = Format.of(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--format " + format + " is not known; known are " + String.join(", ", Format.ids())));
        WholeFile file = new WholeFile(Objects.requireNonNull(output));
        Library library = places.library(base);
        new Asking(spec, places, words).go((archive, request) -> {
            Dataset dataset = new Dataset(request, chosen, bom, library);
            long written = file.write(out -> dataset.write(archive, out));
            spec.commandLine().getErr().println(written + " hits written to " + output);
            return written;
        });
        return 0;
    }
}
