package tutur.relevance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.Parameters;
import tutur.archive.SearchResult;
import tutur.region.Gazetteer;
import tutur.topic.TopicFinder;

/** Searches as users of the page do: what is typed, and nothing else. */
final class Searching {

    private final Parameters parameters =
            new Parameters(Gazetteer.load(), TopicFinder.load().all());
    private final Archive archive;

    Searching(Archive archive) {
        this.archive = archive;
    }

    SearchResult search(String words, String unit) throws IOException {
        Map<String, List<String>> asked = Map.of(
                "q", List.of(words),
                "unit", List.of(unit),
                "copies", List.of("all"),
                "size", List.of(String.valueOf(Score.DEPTH)));
        return archive.search(parameters.read(asked, archive).request());
    }

    /** Ids of the documents on the first page. */
    List<String> documents(String words) throws IOException {
        return search(words, "document").hits().stream()
                .map(hit -> hit.document().document().id())
                .toList();
    }

    /** Ids of the statements on the first page. */
    List<String> statements(String words) throws IOException {
        return search(words, "statement").hits().stream()
                .map(hit -> ((Hit.StatementHit) hit).statement().id())
                .toList();
    }
}
