package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.intake.Intake;
import tutur.intake.Report;
import tutur.reception.RunRecord;
import tutur.reception.Runs;
import tutur.region.Gazetteer;
import tutur.roster.Curation;
import tutur.tagging.Retagging;
import tutur.tagging.Tagger;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

/** Brings the index up to date with the corpus. */
@Command(
        name = "ingest",
        description =
                "Bring the index up to date with the corpus and account for every file. Only new and changed files are read.")
final class Ingest implements Callable<Integer> {

    /** All was done that could be, but some files gave no document for another reason than that they have no text. */
    static final int SOME_REFUSED = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Mixin
    private final Limits limits = new Limits();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Also write the account of the run, with every refused and every repeated file, as JSON to FILE; also when the run fails.")
    private @Nullable Path reportFile;

    @Option(names = "--retry", description = "Try refused files once more although they have not changed.")
    private boolean retry;

    @Option(
            names = "--remove-vanished",
            description = "Take documents out of the index whose files are gone; otherwise they stay and are reported.")
    private boolean removeVanished;

    @Option(
            names = "--even-most",
            description =
                    "With --remove-vanished: also when no files are left, or the greater part of the documents has lost its files.")
    private boolean evenMost;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        checkReport();
        Lazy<Gazetteer> gazetteer = new Lazy<>(Gazetteer::load);
        List<Topic> builtIn = TopicFinder.load().all();
        Curation curation = places.curation(gazetteer);
        try (Tagger tagger = new Tagger(builtIn, places.topics(builtIn, gazetteer));
                Archive archive = places.openForWriting(err::println, () -> curation)) {
            Report report =
                    accounted(() -> run(places, archive, limits.limits(), gazetteer, tagger, err, this::wished));
            report.lines().forEach(spec.commandLine().getOut()::println);
            return report.refused() == 0 ? 0 : SOME_REFUSED;
        }
    }

    /** A place that cannot be written to is told before the work, not after it. */
    private void checkReport() throws IOException {
        if (reportFile != null) {
            try {
                Files.newOutputStream(reportFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                        .close();
            } catch (IOException e) {
                throw new IOException(
                        "cannot write the report to " + reportFile + " ("
                                + e.getClass().getSimpleName() + "): name another place with --report FILE",
                        e);
            }
        }
    }

    private Report accounted(Gathering.Intake intake) throws IOException {
        Instant started = Instant.now();
        Report report;
        try {
            report = intake.run();
        } catch (IOException | RuntimeException e) {
            if (reportFile != null) {
                Runs.write(RunRecord.failed(started, e), reportFile);
            }
            throw e;
        }
        if (reportFile != null) {
            Runs.write(RunRecord.whole(report), reportFile);
        }
        return report;
    }

    private Intake wished(Intake intake) {
        return removing(retry ? intake.again(path -> true) : intake, removeVanished, evenMost);
    }

    /** The same that takes documents out whose files are gone, when that is wished; as many as there are, when that is too. */
    static Intake removing(Intake intake, boolean vanished, boolean evenMost) {
        return !vanished ? intake : evenMost ? intake.removingAllVanished() : intake.removingVanished();
    }

    /**
     * One run with progress; the tables of the annotator are read when the first document needs them. When the topics of the corpus
     * have changed, documents that were there before are filed anew as well.
     */
    static Report run(
            Places places,
            Archive archive,
            ReaderLimits limits,
            Supplier<Gazetteer> gazetteer,
            Tagger tagger,
            PrintWriter err,
            UnaryOperator<Intake> wishes)
            throws IOException {
        Runs runs = new Runs(places.index());
        Instant started = Instant.now();
        runs.begin(started);
        try {
            Report report = bring(places, archive, limits, gazetteer, tagger, err, wishes);
            runs.add(report);
            return report;
        } catch (IOException | RuntimeException e) {
            try {
                runs.failed(started, e);
            } catch (IOException untold) {
                e.addSuppressed(untold);
            }
            throw e;
        }
    }

    private static Report bring(
            Places places,
            Archive archive,
            ReaderLimits limits,
            Supplier<Gazetteer> gazetteer,
            Tagger tagger,
            PrintWriter err,
            UnaryOperator<Intake> wishes)
            throws IOException {
        Retagging retagging = new Retagging(tagger, archive, places.index());
        boolean due = retagging.due();
        Lazy<Annotator> annotator = new Lazy<>(() -> new Annotator(gazetteer.get()));
        Report report;
        try (DocumentReader reader = new DocumentReader(limits)) {
            Intake intake = new Intake(
                    reader,
                    document -> annotator.get().annotate(document),
                    places.corrections(err::println).read(),
                    limits);
            report = wishes.apply(intake.then(tagger::tag))
                    .run(places.corpus(), archive, places.index(), new ProgressBar(err, Terminal.present(), "files"));
        }
        if (due) {
            err.println("topics.yaml has changed: filing what was indexed before under the topics of now");
            retagging
                    .run(new ProgressBar(err, Terminal.present(), "documents"))
                    .lines()
                    .forEach(err::println);
        }
        return report;
    }

    /** One run with progress and nothing beyond the usual asked of it. */
    static Report run(
            Places places,
            Archive archive,
            ReaderLimits limits,
            Supplier<Gazetteer> gazetteer,
            Tagger tagger,
            PrintWriter err)
            throws IOException {
        return run(places, archive, limits, gazetteer, tagger, err, UnaryOperator.identity());
    }
}
