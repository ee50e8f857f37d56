package tutur.relevance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The judged queries once more, with the documents of the sample corpus among 20,000 real articles: in a small corpus nearly every
 * word is rare, and whatever has one of them comes first by any ranking. Queries for topics are left out, for the articles are about
 * them too and nobody has judged them.
 */
@Tag("slow")
@ExtendWith(Haystack.Once.class)
@Execution(ExecutionMode.SAME_THREAD) // Not beside QuestionsTest, which would wait for the same haystack.
class HaystackTest {

    private static final Set<String> COMMON = Set.of("topic");
    private static final double BETTER = 1.15;

    @Test
    void whatIsWantedComesFirstAmongThousandsToo(Haystack haystack, @TempDir Path folder) throws IOException {
        try (SampleIndex index = new SampleIndex(haystack.archive(folder), haystack.plain(folder))) {
            for (Haystack.Article article : haystack.apart()) {
                index.add(article);
            }
            index.commit();
            List<Score> ours = new ArrayList<>();
            List<Score> plain = new ArrayList<>();
            for (Judged judged : Judged.all()) {
                if (!judged.statements() && !COMMON.contains(judged.kind())) {
                    Map<String, Integer> grades = index.grades(judged);
                    ours.add(Score.of(index.ours(judged), grades));
                    plain.add(Score.of(index.plain(judged), grades));
                }
            }
            System.out.printf("%d queries: %s, plain %s%n", ours.size(), Score.mean(ours), Score.mean(plain));
            double our = Score.mean(ours).ndcg();
            double their = Score.mean(plain).ndcg();
            assertTrue(our >= BETTER * their, () -> "nDCG@10 " + our + ", plain " + their);
        }
    }
}
