package tutur;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.citation.Library;
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

    @Mixin
    private final Target target = new Target();

    @Override
    public Integer call() throws IOException {
        SearchOptions.whole(spec);
        Format chosen = Format.of(format).orElseThrow(() -> target.unknown("--format", format, Format.ids()));
        WholeFile file = target.file();
        Library library = target.library(places);
        new Asking(spec, places, words).go((archive, request) -> {
            Dataset dataset = new Dataset(request, chosen, bom, library);
            long written = file.write(out -> dataset.write(archive, out));
            target.written(written, "hits", "");
            return written;
        });
        return 0;
    }
}
