package tutur;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The front door of the program. */
@Command(
        name = "tutur",
        description = "Who said what, holding which office, where, when and about what.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage",
            "3:no JDK 25 or newer (told by the launcher)",
            "4:done, but some files were refused (ingest)",
            "5:done, but not every quotation is as the archive has it, or there is none (verify)"
        })
public final class Main {

    /** Lucene says at every start that vectors could be faster with an incubator module; nothing here computes with vectors. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private record Offer(String name, Supplier<Object> command) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer("serve", Serve::new),
            new Offer("ingest", Ingest::new),
            new Offer("harvest", Harvest::new),
            new Offer("retag", Retag::new),
            new Offer("search", Search::new),
            new Offer("searches", Searches::new),
            new Offer("verify", Verify::new),
            new Offer("export", Export::new),
            new Offer("clip", Clip::new),
            new Offer("officials", Officials::new),
            new Offer("annotate", Annotate::new),
            new Offer("compare", Compare::new),
            new Offer("correct", Correct::new),
            new Offer("evaluate", Evaluate::new),
            new Offer("generate", Generate::new),
            new Offer("mcp", Mcp::new),
            new Offer("key", Keys::new),
            new Offer("rehearse", Rehearse::new),
            new Offer("help", Main::help));

    @Option(names = "--debug", description = "Show where in the program an error arose.", scope = ScopeType.INHERIT)
    private boolean debug;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... arguments) {
        VECTORS.setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs one command.
     *
     * @param out takes results
     * @param err takes progress, remarks and errors
     * @return the exit code: 0 done, 1 failed, 2 wrong usage
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        offered(arguments).forEach(offer -> line.addSubcommand(offer.name, new CommandLine(offer.command.get())));
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Failures.failed(failure, command, main.debug))
                .execute(arguments);
    }

    /** Not a reference to the constructor: the class cache of JDK 25 breaks at one that leads to a class as old as this. */
    private static Object help() {
        return new HelpCommand();
    }

    /** The command that comes first alone, for making them all takes a tenth of a second; all of them when it is not there. */
    private static List<Offer> offered(String... arguments) {
        List<Offer> named = OFFERS.stream()
                .filter(o -> arguments.length > 0 && o.name.equals(arguments[0]) && !o.name.equals("help"))
                .toList();
        return named.isEmpty() ? OFFERS : named;
    }
}
