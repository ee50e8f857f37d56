package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.archive.lucene.LuceneArchive;

/** Whoever walks from page to page while others add sees each hit that was there before exactly once. */
class CursorWalkTest {

    private static final int EACH = 10;

    @TempDir
    private Path folder;

    @Test
    void aWalkOverTwoThousandStatementsWhileTwoHundredAreAddedSeesEachOnce() throws IOException {
        walk(2_000, 200, 100);
    }

    @Test
    @Tag("slow")
    void aWalkOverFiftyThousandStatementsWhileFiveThousandAreAddedSeesEachOnce() throws IOException {
        walk(50_000, 5_000, 1_000);
    }

    private void walk(int before, int added, int size) throws IOException {
        for (Sort sort : Sort.values()) {
            try (Archive archive = LuceneArchive.open(folder.resolve(sort.name()))) {
                for (int i = 0; i < before / EACH; i++) {
                    archive.add(article("a", i));
                }
                archive.commit();
                Map<String, Integer> seen = new HashMap<>();
                List<Double> scores = new ArrayList<>();
                int pages = before / size;
                int next = 0;
                @Nullable String cursor = null;
                do {
                    SearchResult page = archive.search(new SearchRequest(
                            new Query.Words("anggaran"), Unit.STATEMENT, sort, size, cursor, List.of()));
                    for (Hit hit : page.hits()) {
                        seen.merge(((Hit.StatementHit) hit).statement().id(), 1, Integer::sum);
                        scores.add(hit.score());
                    }
                    assertEquals(List.of(), page.remarks());
                    for (int i = 0; i < added / EACH / pages; i++) {
                        archive.add(article("b", next++));
                    }
                    archive.commit();
                    assertTrue(next < 2 * added / EACH, "a walk that does not end, by " + sort);
                    cursor = page.cursor();
                } while (cursor != null);
                assertTrue(next >= added / EACH, next + " documents were added");
                assertEquals(
                        before,
                        seen.keySet().stream().filter(id -> id.startsWith("a")).count(),
                        "of what was there before, by " + sort);
                assertTrue(seen.values().stream().allMatch(times -> times == 1), "some hit came twice");
                if (sort == Sort.RELEVANCE) {
                    assertEquals(before, seen.size(), "something that was added was seen");
                    assertEquals(
                            scores.stream().sorted(Comparator.reverseOrder()).toList(), scores);
                    assertTrue(new HashSet<>(scores).size() > pages, "too many hits are equally good");
                } else {
                    assertTrue(seen.size() > before, "nothing that was added was seen: it shows too little");
                }
            }
        }
    }

    /** Statements of different lengths that say the word differently often; what is added is longer, so that it changes all scores. */
    private static tutur.annotation.AnnotatedDocument article(String prefix, int number) {
        Article article = Article.article("%s%05d".formatted(prefix, number))
                .published(LocalDate.of(2019, 1, 1)
                        .plusDays(number * 7919L % 1_500)
                        .toString());
        int longer = prefix.equals("a") ? 0 : 40;
        for (int i = 0; i < EACH; i++) {
            article.says(
                    DANU,
                    "Serapan" + " anggaran".repeat(1 + (number + i) % 4) + " naik %d persen".formatted(i)
                            + " di bagian ini".repeat((number * 31 + i) % 17 + longer) + " %d.".formatted(number));
        }
        return article.build();
    }
}
