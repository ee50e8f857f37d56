package tutur.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well searches over the sample corpus put first what is wanted, query by query, beside plain Lucene. A change that alters the
 * order shows it here; when it is for the better, {@code mvn test -Dtest=RelevanceTest -Dgolden.update=true} writes the new figures,
 * and their change is read with the change of the code.
 */
class RelevanceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/tutur/relevance/ranking.tsv");
    private static final double WANTED = 0.90;

    private static final Map<Judged, Score> OURS = new LinkedHashMap<>();
    private static final Map<Judged, Score> PLAIN = new LinkedHashMap<>();
    private static final Map<Judged, List<String>> FIRST = new LinkedHashMap<>();

    @BeforeAll
    static void search(@TempDir Path folder) throws IOException {
        try (SampleIndex index = new SampleIndex(folder)) {
            for (Judged judged : Judged.all()) {
                Map<String, Integer> grades = index.grades(judged);
                List<String> found = index.ours(judged);
                OURS.put(judged, Score.of(found, grades));
                PLAIN.put(judged, Score.of(index.plain(judged), grades));
                FIRST.put(
                        judged,
                        found.stream()
                                .limit(3)
                                .map(id -> index.name(id) + "=" + grades.getOrDefault(id, 0))
                                .toList());
            }
        }
    }

    @Test
    void whatIsWantedComesFirst() {
        assertTrue(OURS.size() >= 60, () -> OURS.size() + " queries");
        double ours = Score.mean(OURS.values()).ndcg();
        double plain = Score.mean(PLAIN.values()).ndcg();
        assertTrue(ours >= WANTED, () -> "nDCG@10 is " + ours);
        assertTrue(ours > plain, () -> "nDCG@10 is " + ours + ", that of plain Lucene " + plain);
    }

    @Test
    void theRankingIsTheOneThatWasAgreed() throws IOException {
        String found = report();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, found);
        }
        assertEquals(Files.readString(GOLDEN), found, "write what is found with -Dgolden.update=true");
    }

    private static String report() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# nDCG@10, recall@10, reciprocal rank: ours, then plain Lucene's (IndonesianAnalyzer, BM25); then our first three with "
                        + "their grades.");
        lines.add("all\t" + OURS.size() + " queries\t" + Score.mean(OURS.values()) + "\t" + Score.mean(PLAIN.values()));
        Map<String, List<Judged>> kinds = new TreeMap<>();
        OURS.keySet()
                .forEach(j ->
                        kinds.computeIfAbsent(j.kind(), k -> new ArrayList<>()).add(j));
        kinds.forEach((kind, of) ->
                lines.add(kind + "\t" + of.size() + " queries\t" + mean(of, OURS) + "\t" + mean(of, PLAIN)));
        OURS.forEach((judged, ours) -> lines.add(judged.kind() + "\t" + judged.query() + "\t" + ours + "\t"
                + PLAIN.get(judged) + "\t" + String.join(", ", FIRST.getOrDefault(judged, List.of()))));
        return String.join("\n", lines) + "\n";
    }

    private static Score mean(List<Judged> of, Map<Judged, Score> scores) {
        return Score.mean(of.stream()
                .flatMap(judged -> scores.entrySet().stream()
                        .filter(e -> e.getKey().equals(judged))
                        .map(Map.Entry::getValue))
                .toList());
    }
}
