package tutur.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is about the same matter stands before what is about the same people or the same place. */
class SimilarTest {

    private static final Path GOLDEN = Path.of("src/test/resources/tutur/relevance/similar-ranking.tsv");
    private static final double WANTED = 0.85;

    @TempDir
    private static Path folder;

    private static SampleIndex index;

    @BeforeAll
    static void open() throws IOException {
        index = new SampleIndex(folder);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void theSameMatterComesFirst() throws IOException {
        List<String> lines = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (Judged judged : Judged.similar()) {
            Map<String, Integer> grades = index.grades(judged);
            List<String> found = index.similar(judged.query());
            Score score = Score.of(found, grades);
            scores.add(score);
            lines.add(judged.query() + "\t" + score + "\t"
                    + String.join(
                            ", ",
                            found.stream()
                                    .limit(4)
                                    .map(id -> index.name(id) + "=" + grades.getOrDefault(id, 0))
                                    .toList()));
        }
        Score all = Score.mean(scores);
        lines.addFirst("all " + scores.size() + "\t" + all);
        lines.addFirst("# nDCG@10, recall@10, reciprocal rank, then the first four with their grades.");
        String report = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, report);
        }
        assertTrue(all.ndcg() >= WANTED, () -> "nDCG@10 is " + all.ndcg());
        assertEquals(Files.readString(GOLDEN), report, "write what is found with -Dgolden.update=true");
    }

    @Test
    void nearlyEveryStatementHasSomethingLikeIt() throws IOException {
        int none = 0;
        for (String statement : index.statements()) {
            none += index.similar(statement).isEmpty() ? 1 : 0;
        }
        assertTrue(none * 50 <= index.statements().size(), none + " have nothing");
    }
}
