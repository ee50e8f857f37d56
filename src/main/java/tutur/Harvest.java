package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tutur.archive.Archive;
import tutur.harvest.Harvester;
import tutur.harvest.Source;
import tutur.harvest.Sources;
import tutur.reception.Runs;
import tutur.region.Gazetteer;
import tutur.roster.Curation;
import tutur.tagging.Tagger;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

/** Fetches what the sources of the corpus offer and brings the index up to date with it. */
@Command(
        name = "harvest",
        description =
                "Fetch what is new at the sources of sources.yaml, store it in the corpus, then bring the index up to date. Goes on by their intervals until ended by Ctrl-C.",
        sortOptions = false)
final class Harvest implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Mixin
    private final Limits limits = new Limits();

    @Option(names = "--once", description = "Fetch the sources that are due, then end.")
    private boolean once;

    @Option(names = "--source", paramLabel = "ID", description = "Fetch this source, due or not, then end.")
    private @Nullable String source;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Lazy<Gazetteer> gazetteer = new Lazy<>(Gazetteer::load);
        Sources sources = sources(gazetteer);
        List<Topic> builtIn = TopicFinder.load().all();
        Curation curation = places.curation(gazetteer);
        try (Tagger tagger = new Tagger(builtIn, places.topics(builtIn, gazetteer));
                Archive archive = places.openForWriting(err::println, () -> curation);
                Harvester harvester = places.harvester(sources)) {
            Gathering gathering = new Gathering(
                    harvester,
                    () -> Ingest.run(places, archive, limits.limits(), gazetteer, tagger, err),
                    new Runs(places.index()),
                    out,
                    err);
            boolean all = source == null ? gathering.due() : gathering.one(source);
            if (source == null && !once) {
                gathering.forever();
            }
            return all ? 0 : Ingest.SOME_REFUSED;
        }
    }

    private Sources sources(Lazy<Gazetteer> gazetteer) throws IOException {
        Sources sources = places.sources(gazetteer);
        List<String> ids = sources.sources().stream().map(Source::id).toList();
        if (ids.isEmpty()) {
            throw new IOException(
                    "there are no sources: write some into sources.yaml beside the folder documents, see docs/operations.md");
        }
        if (source != null && !ids.contains(source)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no source '" + source + "' in sources.yaml; there are " + String.join(", ", ids));
        }
        return sources;
    }
}
