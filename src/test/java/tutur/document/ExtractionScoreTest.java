package tutur.document;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutur.json.Json;

/**
 * Article bodies against real pages that lie beside the project, measured as the public article-extraction benchmark measures: runs
 * of four words, each page weighing the same.
 */
@Tag("slow")
class ExtractionScoreTest {
    private static final Path PAGES = Path.of("../shared/articles/html-id");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final double LEAST = 0.975;
    private static final double LEAST_TITLES = 0.95;

    private final Json json = new Json();
    private double precision;
    private double recall;
    private int precise;
    private int titles;

    @Test
    void bodiesAndTitlesOfRealPagesAreRight() throws IOException {
        assumeTrue(Files.isRegularFile(PAGES.resolve("gold.jsonl")), "the pages do not lie beside the project");
        List<String> gold = Files.readAllLines(PAGES.resolve("gold.jsonl"));
        try (DocumentReader reader = new DocumentReader()) {
            for (String line : gold) {
                Map<?, ?> page = json.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.class);
                String file = String.valueOf(page.get("file"));
                Reading reading = reader.read(PAGES.resolve(file), file);
                Document document = reading instanceof Document read ? read : null;
                count(String.valueOf(page.get("body")), document == null ? "" : document.body());
                titles += document != null && words(document.title()).equals(words(String.valueOf(page.get("title"))))
                        ? 1
                        : 0;
            }
        }
        double p = precision / Math.max(1, precise);
        double r = recall / gold.size();
        double f1 = 2 * p * r / (p + r);
        // Rounded as the scorer prints it.
        assertTrue(
                Math.round(f1 * 1000) >= LEAST * 1000,
                () -> "bodies: precision %.3f recall %.3f F1 %.3f".formatted(p, r, f1));
        assertTrue(titles >= LEAST_TITLES * gold.size(), () -> titles + " of " + gold.size() + " titles");
    }

    private void count(String expected, String found) {
        Map<List<String>, Integer> wanted = runs(expected);
        Map<List<String>, Integer> got = runs(found);
        double common = 0;
        for (Map.Entry<List<String>, Integer> run : wanted.entrySet()) {
            common += Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0));
        }
        if (!got.isEmpty()) {
            precision += common / got.values().stream().mapToInt(i -> i).sum();
            precise++;
        }
        recall += common / wanted.values().stream().mapToInt(i -> i).sum();
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
            runs.merge(words.subList(i, Math.min(words.size(), i + 4)), 1, Integer::sum);
        }
        return runs;
    }

    private static List<String> words(@Nullable String text) {
        return new ArrayList<>(WORD.matcher(text == null ? "" : text)
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
