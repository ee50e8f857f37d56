package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.topic.Topic;

/** What a search that finds nothing is told to leave out. */
class ReliefsTest {

    private static final Parameters PARAMETERS = new Parameters(
            Gazetteer.load(), List.of(new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "-")));

    private static Archive archive;

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        archive = LuceneArchive.open(folder);
        archive.add(article("a")
                .published("2023-05-01")
                .in(TEGAL)
                .naming(DANU)
                .body("Pegawai netral di kantor.")
                .about("netralitas-asn")
                .build());
        archive.add(article("b")
                .published("2021-05-01")
                .in(BATANG)
                .naming(RATRI)
                .body("Panen padi.")
                .build());
        archive.commit();
    }

    @AfterAll
    static void close() throws Exception {
        archive.close();
    }

    private static List<SearchResult.Relief> relief(String... namesAndValues) throws Exception {
        Map<String, List<String>> given = new LinkedHashMap<>(Map.of("rewrite", List.of("off")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.computeIfAbsent(namesAndValues[i], n -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        assertEquals(0, archive.search(PARAMETERS.request(given, archive)).total());
        List<SearchResult.Relief> relief = PARAMETERS.relief(given, archive);
        for (SearchResult.Relief way : relief) {
            Map<String, List<String>> rest = new LinkedHashMap<>(given);
            if (!way.parameter().equals("q") || way.q() == null) {
                rest.remove(way.parameter());
            }
            if (way.q() != null) {
                rest.put("q", List.of(way.q()));
            }
            way.and().stream()
                    .filter(other -> !other.parameter().equals("q"))
                    .forEach(other -> rest.remove(other.parameter()));
            assertEquals(
                    way.total(),
                    archive.search(PARAMETERS.request(rest, archive)).total(),
                    way::toString);
        }
        return relief;
    }

    private static List<String> told(List<SearchResult.Relief> relief) {
        return relief.stream().map(way -> way.dropped() + ": " + way.total()).toList();
    }

    @Test
    void theOneConditionThatStandsInTheWayIsTold() throws Exception {
        assertEquals(
                List.of("region batang: 1"),
                told(relief("q", "netral", "region", "batang")).stream()
                        .filter(way -> way.startsWith("region"))
                        .toList());
    }

    @Test
    void whereNoneAloneHelpsTwoAre() throws Exception {
        assertEquals(
                List.of("q netral and to 2011: 1", "to 2011 and region batang: 1"),
                told(relief("q", "netral", "region", "batang", "to", "2011")));
    }

    @Test
    void filtersThatAreTypedAreToldOneByOne() throws Exception {
        List<SearchResult.Relief> relief = relief("q", "netral region:batang topic:netralitas-asn");
        assertEquals(List.of("q region:batang: 1"), told(relief));
        assertEquals("netral topic:netralitas-asn", relief.getFirst().q());
        List<SearchResult.Relief> two = relief("q", "panen region:kota-tegal topic:netralitas-asn office:Bupati");
        assertTrue(
                told(two).contains("q region:kota-tegal and q topic:netralitas-asn: 1"),
                () -> told(two).toString());
        assertTrue(two.stream().anyMatch(way -> "panen office:Bupati".equals(way.q())));
    }

    @Test
    void aTypedFilterAndAParameterAreToldTogether() throws Exception {
        List<SearchResult.Relief> relief = relief("q", "netral region:batang", "to", "2010");
        assertEquals(
                List.of("q region:batang and to 2010: 1"),
                told(relief).stream()
                        .filter(way -> way.contains("region:batang"))
                        .toList());
    }

    @Test
    void whatSignsJoinOtherwiseIsNotTakenApart() throws Exception {
        assertEquals(
                List.of(),
                told(relief("q", "netral (region:batang OR region:palu)")).stream()
                        .filter(way -> way.contains("region:batang:"))
                        .toList());
    }
}
