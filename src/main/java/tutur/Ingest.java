package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Mixin
    private final Limits limits = new Limits();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Lazy<Gazetteer> gazetteer = new Lazy<>(Gazetteer::load);
        List<Topic> builtIn = TopicFinder.load().all();
        Curation curation = places.curation(gazetteer);
        try (Tagger tagger = new Tagger(builtIn, places.topics(builtIn, gazetteer));
                Archive archive = places.openForWriting(err::println, () -> curation)) {
            Report report = run(places, archive, limits.limits(), gazetteer, tagger, err);
            report.lines().forEach(spec.commandLine().getOut()::println);
        }
        return 0;
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
            PrintWriter err)
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
            report = intake.then(tagger::tag)
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
}
