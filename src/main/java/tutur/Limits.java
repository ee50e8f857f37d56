package tutur;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tutur.document.ReaderLimits;

/** How much one file may cost. */
final class Limits {

    private static final int MOST_MEGABYTES = 2047;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The JVM takes a quarter of the memory at the most, unless told otherwise: where this much is little, two parsers are too many. */
    private static final long HEAP_FOR_TWO = 700L << 20;

    private ReaderLimits limits = ReaderLimits.standard().withChildren(children());

    /** Two where there are two cores and memory for them: what they read goes through the annotator on these cores, too. */
    private static int children() {
        Runtime machine = Runtime.getRuntime();
        return machine.availableProcessors() > 1 && machine.maxMemory() >= HEAP_FOR_TWO ? 2 : 1;
    }

    @Option(
            names = "--max-file",
            paramLabel = "MIB",
            defaultValue = "64",
            description = "Refuse larger files; in MiB, ${DEFAULT-VALUE} when not given.")
    void maxFile(int megabytes) {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new ParameterException(
                    spec.commandLine(), "--max-file " + megabytes + ": 1 to " + MOST_MEGABYTES + " MiB");
        }
        limits = limits.withMaxBytes((long) megabytes << 20);
    }

    @Option(
            names = "--no-ocr",
            description =
                    "Do not read pictures and scans, even where Tesseract is installed: it takes seconds for a page.")
    void noOcr(boolean off) {
        limits = limits.withOcr(!off);
    }

    ReaderLimits limits() {
        return limits;
    }
}
