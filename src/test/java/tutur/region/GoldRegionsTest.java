package tutur.region;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutur.region.RegionMention.Role;
import tutur.text.Words;

/** Regions of real articles, where the folder beside the project has them; the floors keep a change from losing what we had. */
class GoldRegionsTest {
    private static final Path SHARED = Path.of("../shared");
    private final RegionFinder finder = new RegionFinder(Gazetteer.load());

    private record Score(int right, int found, int wanted, int primaries, int documents) {
        Score plus(Score o) {
            return new Score(
                    right + o.right,
                    found + o.found,
                    wanted + o.wanted,
                    primaries + o.primaries,
                    documents + o.documents);
        }
    }

    @ParameterizedTest
    @CsvSource({"gold/seeds-gold.json,seeds,0.98,1.0", "gold/regional-dev.json,gold/regional-dev,0.97,1.0"})
    void regionsOfGoldArticles(String gold, String texts, double f1, double primary) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "no folder ../shared");
        Score sum = new Score(0, 0, 0, 0, 0);
        for (JsonNode document : documents(gold)) {
            sum = sum.plus(score(
                    document,
                    Files.readString(
                            SHARED.resolve(texts).resolve(document.get("file").stringValue()))));
        }
        double reached = 2.0 * sum.right / (sum.found + sum.wanted);
        assertTrue(reached >= f1, "F1 of regions " + reached + " " + sum);
        assertTrue(sum.primaries >= primary * sum.documents, "primary regions " + sum);
    }

    private static List<JsonNode> documents(String gold) throws IOException {
        try (Stream<JsonNode> documents = JsonMapper.shared()
                .readTree(Files.readString(SHARED.resolve(gold)))
                .get("documents")
                .valueStream()) {
            return documents.toList();
        }
    }

    private Score score(JsonNode document, String body) {
        String title =
                document.get("title").isNull() ? "" : document.get("title").stringValue();
        List<RegionMention> mentions = mentions(title, body);
        Set<String> found = new HashSet<>();
        Set<String> primary = new HashSet<>();
        for (RegionMention mention : mentions) {
            found.add(mention.region().name());
            if (mention.role() == Role.PRIMARY) {
                primary.add(mention.region().name());
            }
        }
        Set<String> wanted = new HashSet<>();
        boolean hit = false;
        for (JsonNode region : document.get("regions")) {
            wanted.add(region.get("name").stringValue());
            hit |= region.get("role").stringValue().equals("primary")
                    && primary.contains(region.get("name").stringValue());
        }
        Set<String> right = new HashSet<>(found);
        right.retainAll(wanted);
        return new Score(right.size(), found.size(), wanted.size(), hit ? 1 : 0, 1);
    }

    private List<RegionMention> mentions(String title, String body) {
        List<FoundRegion> inTitle = finder.find(Words.of(title), List.of());
        DatelinePlace dateline = finder.dateline(body);
        List<Region> evidence = new ArrayList<>();
        inTitle.stream()
                .map(FoundRegion::region)
                .filter(java.util.Objects::nonNull)
                .forEach(evidence::add);
        if (dateline != null && dateline.region() != null && !dateline.capital()) {
            evidence.add(dateline.region());
        }
        return new RegionRoles()
                .decide(new RegionRoles.Evidence(
                        finder.find(Words.of(body), evidence), inTitle, dateline, List.of(), null));
    }
}
