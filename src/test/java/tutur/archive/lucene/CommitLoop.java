package tutur.archive.lucene;

import java.nio.file.Path;
import java.util.List;
import tutur.archive.Archive;
import tutur.archive.Article;
import tutur.archive.Query;
import tutur.archive.SearchRequest;

/** Adds documents three at a time and says so after each commit, until it is killed. */
final class CommitLoop {

    static final int AT_A_TIME = 3;

    private CommitLoop() {}

    public static void main(String[] folder) throws Exception {
        try (Archive archive = LuceneArchive.open(Path.of(folder[0]))) {
            long next = archive.search(new SearchRequest(
                            new Query.AllOf(List.of()),
                            SearchRequest.Unit.DOCUMENT,
                            SearchRequest.Sort.NEWEST,
                            0,
                            null,
                            List.of()))
                    .total();
            while (true) {
                for (int i = 0; i < AT_A_TIME; i++) {
                    archive.add(Article.article("d" + next++)
                            .body("pasar ".repeat(200))
                            .says(Article.DANU, "Satu")
                            .says(Article.RATRI, "Dua")
                            .build());
                }
                archive.commit();
                System.out.println(next);
            }
        }
    }
}
