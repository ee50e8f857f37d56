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
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The judged queries once more, with the documents of the sample corpus among 20,000 real articles: in a small corpus nearly every
 * word is rare, and whatever has one of them comes first by any ranking. Queries for topics are left out, for the articles are about
 * them too and nobody has judged them.
 */
@Tag("slow")
class HaystackTest {

    private static final int OTHERS = 20_000;
    private static final int EACH = 4;
    private static final Set<String> COMMON = Set.of("topic");
    private static final double BETTER = 1.15;

    @Test
    void whatIsWantedComesFirstAmongThousandsToo(@TempDir Path folder) throws IOException {
        try (SampleIndex index = new SampleIndex(folder)) {
            int[] seen = new int[1];
            Shared.lines(Shared.file("articles/news-large.jsonl.xz"), line -> {
                if (seen[0] % EACH == 0) {
                    add(index, line);
                }
                return ++seen[0] < OTHERS * EACH;
            });
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

    private static void add(SampleIndex index, JsonNode line) throws IOException {
        String title = line.get("title").asString();
        index.add(Shared.document(
                line.get("id").asString(),
                title.isBlank() ? null : title,
                line.get("text").asString(),
                List.of()));
    }
}
