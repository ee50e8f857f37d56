package tutur.mcp;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.archive.SearchResult;

/** How much the archive has, so that "nothing found" can be judged. */
record Coverage(Archive archive) {

    private static final Query EVERYTHING = new Query.AllOf(List.of());

    /** Numbers of documents and statements, and the days of the first and the last dated document. */
    Map<String, Object> told() throws IOException {
        SearchResult oldest = ask(Unit.DOCUMENT, Sort.OLDEST, 1);
        return Telling.map(
                "documents", oldest.total(),
                "statements", ask(Unit.STATEMENT, Sort.RELEVANCE, 0).total(),
                "from", day(oldest),
                "to", day(ask(Unit.DOCUMENT, Sort.NEWEST, 1)));
    }

    private SearchResult ask(Unit unit, Sort sort, int size) throws IOException {
        return archive.search(new SearchRequest(EVERYTHING, unit, sort, size, null, List.of()));
    }

    private static @Nullable LocalDate day(SearchResult result) {
        return result.hits().isEmpty()
                ? null
                : result.hits().getFirst().document().document().published();
    }
}
