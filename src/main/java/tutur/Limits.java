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

    private ReaderLimits limits = ReaderLimits.standard();

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
