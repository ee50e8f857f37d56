package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.archive.SearchResult;
import tutur.export.HitSheet;
import tutur.json.Json;

/** Searches from the command line, with the parameters of every search. */
@Command(
        name = "search",
        description =
                "Search what was indexed. Several values of one filter mean one of them, several filters all of them.",
        modelTransformer = SearchOptions.class,
        sortOptions = false)
final class Search implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for, such as \"netralitas asn\".")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--explain",
            description = "Tell of each hit which parts of the query it has and what each adds to its score.")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, List<String>> more = explain ? Map.of("explain", List.of("true")) : Map.of();
        new Asking(spec, places, words).go(more, (archive, request) -> {
            SearchResult result = archive.search(request);
            out.print(json ? new Json().text(result) + "\n" : new HitSheet(Terminal.colour()).of(result));
            out.flush();
            return result.total();
        });
        return 0;
    }
}
