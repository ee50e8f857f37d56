package tutur.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty archive in an empty folder, and short ways to ask it. */
abstract class OpenArchive {

    @TempDir
    Path folder;

    protected Archive archive;

    protected abstract Archive open(Path folder) throws IOException;

    @BeforeEach
    void openArchive() throws IOException {
        archive = open(folder);
    }

    @AfterEach
    void closeArchive() throws IOException {
        archive.close();
    }

    protected final void add(Article... articles) throws IOException {
        for (Article article : articles) {
            archive.add(article.build());
        }
        archive.commit();
    }

    protected final SearchResult search(SearchRequest.Unit unit, Query query) throws IOException {
        return archive.search(new SearchRequest(query, unit, SearchRequest.Sort.RELEVANCE, 100, null, List.of()));
    }

    /** Ids of the documents found, in order. */
    protected final List<String> documents(Query... queries) throws IOException {
        return search(SearchRequest.Unit.DOCUMENT, new Query.AllOf(List.of(queries))).hits().stream()
                .map(hit -> hit.document().document().id())
                .toList();
    }

    /** Words of the statements found, in order. */
    protected final List<String> statements(Query... queries) throws IOException {
        List<String> words = new ArrayList<>();
        for (Hit hit : search(SearchRequest.Unit.STATEMENT, new Query.AllOf(List.of(queries)))
                .hits()) {
            words.add(((Hit.StatementHit) hit).statement().text());
        }
        return words;
    }

    protected static Query between(@Nullable String from, @Nullable String to) {
        return new Query.Between(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
