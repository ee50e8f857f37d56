package tutur.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Article;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.QueryReader;
import tutur.archive.SearchRequest;
import tutur.region.Gazetteer;

/** What the monitor says of a document is what a search of an archive says of it. */
class QueryMonitorTest {

    private static final List<String> WORDS = List.of(
            "sampah",
            "mengolah",
            "pengolahan",
            "bus",
            "bus-bus",
            "sekda",
            "anggaran",
            "APBD",
            "netral",
            "2024",
            "Tegal");

    private static final QueryReader READER = new QueryReader(Gazetteer.load());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            sampah                     | Truk sampah datang.                  | true
            mengolah                   | Pengolahan dimulai.                  | true
            "olah sampah"              | Desa olah sampah.                    | true
            "olah sampah"              | Desa olah semua sampah.              | false
            sampah -kabar              | Sampah menumpuk.                     | true
            sampah -kabar              | Kabar sampah beredar.                | false
            -kabar                     | Sampah menumpuk.                     | true
            (bus OR angkot) trayek     | Trayek angkot dipotong.              | true
            (bus OR angkot) trayek     | Trayek kapal dipotong.               | false
            sekda                      | Sekretaris Daerah membuka rapat.     | true
            """, delimiter = '|')
    void wordsPhrasesAndSignsMeanWhatTheyMeanInASearch(String query, String words, boolean finds) throws IOException {
        try (QueryMonitor monitor = new QueryMonitor(Map.of("a", read(query)))) {
            assertEquals(finds ? Set.of("a") : Set.of(), monitor.finds(words));
        }
    }

    @Test
    void titleBodyAndWordsSaidCountEachForItsUnit() throws IOException {
        Map<String, Query> queries = Map.of("title", read("judul"), "body", read("laporan"), "said", read("bersih"));
        AnnotatedDocument document = article("0000000000aa")
                .title("Judul saja")
                .body("Laporan.")
                .says(DANU, "Kota harus bersih.")
                .says(DANU, "Rapat ditutup.")
                .build();
        try (QueryMonitor monitor = new QueryMonitor(queries)) {
            QueryMonitor.Finds finds = monitor.finds(document);
            assertEquals(Set.of("title", "body", "said"), finds.document());
            assertEquals(List.of(Set.of("said", "title"), Set.of("title")), finds.statements());
        }
    }

    @Test
    void aDocumentWithoutStatementsAndAMonitorWithoutQueriesAreNoCasesOfTheirOwn() throws IOException {
        try (QueryMonitor monitor = new QueryMonitor(Map.of())) {
            QueryMonitor.Finds finds =
                    monitor.finds(article("0000000000aa").body("").build());
            assertEquals(new QueryMonitor.Finds(Set.of(), List.of()), finds);
        }
    }

    @Test
    void anyQueryFindsInTheMonitorWhatItFindsInAnArchive(@TempDir Path folder) throws IOException {
        Random random = new Random(20_240_304);
        List<AnnotatedDocument> documents =
                IntStream.range(0, 40).mapToObj(i -> any(i, random)).toList();
        Map<String, Query> queries = new LinkedHashMap<>();
        IntStream.range(0, 120).forEach(i -> queries.put("q" + i, read(query(random, 2))));
        Map<String, Set<String>> kept = new HashMap<>();
        try (QueryMonitor monitor = new QueryMonitor(queries)) {
            for (AnnotatedDocument document : documents) {
                QueryMonitor.Finds finds = monitor.finds(document);
                kept.put(document.document().id(), new TreeSet<>(finds.document()));
                for (int i = 0; i < finds.statements().size(); i++) {
                    kept.put(
                            document.statements().get(i).id(),
                            new TreeSet<>(finds.statements().get(i)));
                }
            }
        }
        Map<String, Set<String>> sought = new HashMap<>();
        kept.keySet().forEach(id -> sought.put(id, new TreeSet<>()));
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            for (AnnotatedDocument document : documents) {
                archive.add(document);
            }
            archive.commit();
            for (var query : queries.entrySet()) {
                for (SearchRequest.Unit unit : SearchRequest.Unit.values()) {
                    ids(archive, query.getValue(), unit)
                            .forEach(id ->
                                    sought.getOrDefault(id, new TreeSet<>()).add(query.getKey()));
                }
            }
        }
        assertEquals(sought, kept);
        assertTrue(sought.values().stream().mapToInt(Set::size).sum() > 1000, "too few hits to show anything");
    }

    private static List<String> ids(LuceneArchive archive, Query query, SearchRequest.Unit unit) throws IOException {
        return archive
                .search(new SearchRequest(query, unit, SearchRequest.Sort.RELEVANCE, 1000, null, List.of()))
                .hits()
                .stream()
                .map(hit -> switch (hit) {
                    case Hit.DocumentHit h -> h.document().document().id();
                    case Hit.StatementHit h -> h.statement().id();
                })
                .toList();
    }

    private static Query read(String query) {
        return READER.read(query).query();
    }

    private static AnnotatedDocument any(int number, Random random) {
        Article article = article("%012x".formatted(number)).body(words(random, 12));
        if (random.nextBoolean()) {
            article.title(words(random, 3));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            article.says(DANU, words(random, 6));
        }
        return article.build();
    }

    private static String words(Random random, int most) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static String query(Random random, int depth) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String other = WORDS.get(random.nextInt(WORDS.size()));
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> '"' + word + " " + other + '"';
            case 2 -> word + " -" + other;
            case 3 -> "(" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
            case 4 -> query(random, depth - 1) + " " + query(random, depth - 1);
            default -> word;
        };
    }
}
