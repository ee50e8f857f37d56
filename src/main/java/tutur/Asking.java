package tutur;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import tutur.archive.Archive;
import tutur.archive.Parameters;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.region.Gazetteer;
import tutur.tagging.OwnTopics;
import tutur.tagging.Retagging;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

/**
 * A search as the command line asks for it.
 *
 * @param spec the command, with the options of {@link SearchOptions}
 * @param places where the archive is
 * @param words what to look for
 */
record Asking(CommandSpec spec, Places places, List<String> words) {

    /** What is done with an archive and a search of it; tells how many hits there are. */
    @FunctionalInterface
    interface Doing {
        long with(Archive archive, SearchRequest request) throws IOException;
    }

    /** Opens the archive, tells what was understood, does it, and tells what to leave out when nothing is found. */
    void go(Doing doing) throws IOException {
        go(Map.of(), doing);
    }

    /** The same with parameters that the options do not tell. */
    void go(Map<String, List<String>> more, Doing doing) throws IOException {
        Gazetteer gazetteer = Gazetteer.load();
        List<Topic> builtIn = TopicFinder.load().all();
        OwnTopics own = places.topics(builtIn, () -> gazetteer);
        Map<String, List<String>> given = SearchOptions.given(spec);
        given.putAll(more);
        given.put("q", List.of(String.join(" ", words)));
        try (Archive archive = places.openForReading(() -> gazetteer)) {
            Parameters parameters = new Parameters(gazetteer, own.after(builtIn));
            Parameters.Search search = parameters.read(given, archive);
            if (!Retagging.upToDate(own, places.index())) {
                spec.commandLine().getErr().println("topics.yaml is newer than the index: tutur retag makes it count");
            }
            search.remarks().forEach(r -> spec.commandLine().getErr().println(r.english()));
            if (doing.with(archive, search.request()) == 0) {
                for (SearchResult.Relief way : parameters.relief(given, archive)) {
                    spec.commandLine().getErr().println("without " + way.dropped() + ": " + way.total());
                }
            }
        }
    }
}
