package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.intake.Intake;
import tutur.intake.Report;
import tutur.region.Gazetteer;

/** Brings the index up to date with the corpus. */
@Command(
        name = "ingest",
        description =
                "Bring the index up to date with the corpus and account for every file. Only new and changed files are read.")
final class Ingest implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Mixin
    private final Limits limits = new Limits();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (Archive archive = places.openForWriting(err::println)) {
            Report report = run(places, archive, limits.limits(), Gazetteer::load, err);
            report.lines().forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }

    /** One run with progress; the tables of the annotator are read when the first document needs them. */
    static Report run(
            Places places, Archive archive, ReaderLimits limits, Supplier<Gazetteer> gazetteer, PrintWriter err)
            throws IOException {
        Lazy<Annotator> annotator = new Lazy<>(() -> new Annotator(gazetteer.get()));
        try (DocumentReader reader = new DocumentReader(limits)) {
            return new Intake(
                            reader,
                            document -> annotator.get().annotate(document),
                            places.corrections(err::println).read(),
                            limits)
                    .run(places.corpus(), archive, places.index(), new ProgressBar(err, Terminal.present()));
        }
    }
}
