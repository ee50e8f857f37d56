package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tutur.archive.Archive;
import tutur.region.Gazetteer;
import tutur.tagging.Retagging;
import tutur.tagging.Tagger;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

/** Brings what was indexed up to date with the topics of the corpus. */
@Command(
        name = "retag",
        description =
                "File all indexed documents and statements under the topics of corpus/topics.yaml as it is now. No file is read again.")
final class Retag implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Topic> builtIn = TopicFinder.load().all();
        Lazy<Gazetteer> gazetteer = new Lazy<>(Gazetteer::load);
        try (Tagger tagger = new Tagger(builtIn, places.topics(builtIn, gazetteer));
                Archive archive = places.openForWritingWhatIsThere(gazetteer)) {
            new Retagging(tagger, archive, places.index())
                    .run(new ProgressBar(err, Terminal.present(), "documents"))
                    .lines()
                    .forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }
}
