package tutur;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tutur.json.Json;
import tutur.story.Paper;
import tutur.story.Stories;
import tutur.story.Story;
import tutur.text.Shingles;

/**
 * Stories against pairs of real articles that are known to be near-duplicates, where these are at hand. Each pair is asked for alone,
 * and all articles are asked for together; the articles bring neither day nor outlet, so that only their words decide.
 */
class NearDuplicatesTest {

    private record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private final Path file = Path.of(Objects.requireNonNullElse(System.getenv("TUTUR_SHARED"), "../shared"))
            .resolve("articles/near-duplicates.jsonl.gz");

    private final Map<String, Paper> papers = new LinkedHashMap<>();
    private final Set<Pair> pairs = new HashSet<>();
    /** From article to article, until to the one that stands for all that are known to be alike. */
    private final Map<String, String> known = new HashMap<>();

    /** Articles that a program put together out of pieces of many others: nobody can say what is a copy of what there. */
    private final Set<String> pieced = new TreeSet<>();

    @BeforeEach
    void onlyWhereTheArticlesAre() throws IOException {
        assumeTrue(Files.exists(file), "no real articles beside the project");
        Json json = new Json();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<?, ?> row = json.read(line.getBytes(StandardCharsets.UTF_8), Map.class);
                Pair pair = Pair.of(paper(row, "a"), paper(row, "b"));
                pairs.add(pair);
                known.put(root(pair.one), root(pair.other));
            }
        }
    }

    private String paper(Map<?, ?> row, String side) {
        String id = String.valueOf(row.get(side));
        String text = String.valueOf(row.get("text_" + side));
        papers.computeIfAbsent(id, i -> new Paper(i, null, -1, false, null, Shingles.of(text, Paper.WORDS)));
        if (String.valueOf(row.get("repo_" + side)).endsWith("/indonesian-news-aggregator-and-generator")) {
            pieced.add(id);
        }
        return id;
    }

    @Test
    void nineOfTenRealPairsAreFoundAndHardlyAnythingElse() {
        long alone = pairs.stream().filter(this::copies).count();
        Stories all = Stories.of(papers.values(), List.of());
        Set<Pair> joined = new HashSet<>();
        for (Story story : all.all()) {
            List<String> ids = story.copies().stream().map(Story.Copy::document).toList();
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    joined.add(Pair.of(ids.get(i), ids.get(j)));
                }
            }
        }
        long together = pairs.stream().filter(joined::contains).count();
        joined.removeIf(pair -> pieced.contains(pair.one) || pieced.contains(pair.other));
        long expected = joined.stream().filter(this::follows).count();
        String figures = "%d pairs: %d joined alone, %d together; of %d joined pairs %d are known"
                .formatted(pairs.size(), alone, together, joined.size(), expected);
        assertTrue(alone >= 0.93 * pairs.size(), figures);
        assertTrue(together >= 0.90 * pairs.size(), figures);
        assertTrue(expected >= 0.95 * joined.size(), figures);
        System.out.println(figures);
    }

    /** Whether the pair is known, or both are known to be like a third. */
    private boolean follows(Pair pair) {
        return root(pair.one).equals(root(pair.other));
    }

    private String root(String article) {
        String at = article;
        for (String up = known.get(at); up != null && !up.equals(at); up = known.get(at)) {
            at = up;
        }
        return at;
    }

    private boolean copies(Pair pair) {
        return !Stories.of(pair(pair), List.of()).all().isEmpty();
    }

    private List<Paper> pair(Pair pair) {
        return Stream.of(pair.one, pair.other)
                .map(papers::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
