package tutur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tutur.citation.Library;
import tutur.web.WebSettings;

/** The file that a search is written to, and where its permalinks lead. */
final class Target {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

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

    WholeFile file() throws IOException {
        return new WholeFile(Objects.requireNonNull(output));
    }

    Library library(Places places) throws IOException {
        return places.library(base);
    }

    /** Tells how much was written, and what there is to say beside. */
    void written(long count, String things, String beside) {
        spec.commandLine().getErr().println(count + " " + things + " written to " + output + beside);
    }

    /** An option has a value that it does not know. */
    ParameterException unknown(String option, String value, List<String> known) {
        return new ParameterException(
                spec.commandLine(), option + " " + value + " is not known; known are " + String.join(", ", known));
    }
}
