package tutur.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Article;
import tutur.archive.Hit;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;

/** What saved searches tell of as documents come in. */
class AlertsTest {

    private static final String SEARCHES = """
            searches:
              - id: sampah
                search: {q: sampah, region: kota-tegal}
              - id: netral
                name: Netralitas
                search:
                  q: 'netral OR "tidak berpihak"'
                  unit: statement
                  official: [Danu Wira, Ratri Lesmana]
            """;

    private static Article trash(String id) {
        return article(id).body("Sampah menumpuk di pasar.").in(TEGAL);
    }

    @Test
    void whatWasThereBeforeIsOldAndWhatComesIsNew(@TempDir Path corpus) throws IOException {
        try (Newsroom room = Newsroom.open(corpus).writes(SEARCHES)) {
            assertEquals(0, room.gets(trash("0000000000aa").build()), "all that is there the first time is old");
            assertEquals(
                    1, room.gets(trash("0000000000ab").body("Sampah di sungai.").build()));
            assertEquals(
                    0,
                    room.gets(article("0000000000ac").body("Sampah.").in(BATANG).build()),
                    "elsewhere");
            assertEquals(0, room.alerts.check(), "nothing came");
            assertEquals(List.of("0000000000ab"), room.told("sampah"));
        }
    }

    @Test
    void aSearchForStatementsTellsWhichOnesItFound(@TempDir Path corpus) throws IOException {
        try (Newsroom room = Newsroom.open(corpus).writes(SEARCHES)) {
            room.gets(article("0000000000aa").naming(DANU).naming(RATRI).build());
            AnnotatedDocument document = article("0000000000ab")
                    .naming(DANU)
                    .says(DANU, "ASN harus netral.")
                    .says(DANU, "Pasar ramai.")
                    .says(DANU, "Kami tidak berpihak.")
                    .build();
            assertEquals(1, room.gets(document));
            assertEquals(
                    List.of("0000000000ab-00000000", "0000000000ab-00000002"),
                    room.alerts.notices("netral").getFirst().statements());
        }
    }

    @Test
    void aStoryIsToldOnceHoweverManyOutletsHaveIt(@TempDir Path corpus) throws IOException {
        String release = IntStream.range(0, 120)
                .mapToObj(i -> "sampah" + i + " kata" + i * 7)
                .collect(Collectors.joining(" "));
        try (Newsroom room = Newsroom.open(corpus).writes(SEARCHES)) {
            room.gets();
            int first = room.gets(
                    trash("0000000000aa")
                            .body("Sampah. " + release)
                            .published("2024-03-02")
                            .build(),
                    trash("0000000000ab")
                            .body("Sampah. " + release)
                            .published("2024-03-03")
                            .build());
            assertEquals(1, first);
            int earlier = room.gets(trash("0000000000ac")
                    .body("Sampah. " + release)
                    .published("2024-03-01")
                    .build());
            assertTrue(room.archive.stories().story("0000000000ac").isPresent(), "they are copies");
            assertEquals(0, earlier, "a copy that is earlier changes the id of the story, not the story");
        }
    }

    @Test
    void aNewIndexTellsNothingTwice(@TempDir Path corpus) throws IOException {
        try (Newsroom room = Newsroom.open(corpus).writes(SEARCHES)) {
            room.gets();
            assertEquals(1, room.gets(trash("0000000000aa").build()));
        }
        try (Newsroom room = new Newsroom(corpus, "another-index", Newsroom.SECRET, true)) {
            assertEquals(0, room.gets(trash("0000000000aa").build()));
            assertEquals(List.of("0000000000aa"), room.told("sampah"));
        }
    }

    @Test
    void aCrashBeforeTheEndNeitherLosesNorDoubles(@TempDir Path corpus) throws IOException {
        Path seen = corpus.resolve("alerts/seen.txt");
        try (Newsroom room = Newsroom.open(corpus).writes(SEARCHES)) {
            room.gets(article("000000000001").build());
            room.gets(trash("0000000000aa").build());
        }
        Files.writeString(seen, "000000000001\n0000000000");
        Files.writeString(
                corpus.resolve("alerts/sampah.jsonl"),
                Files.readString(corpus.resolve("alerts/sampah.jsonl")) + "{\"document\":\"00000");
        try (Newsroom room = Newsroom.open(corpus)) {
            assertEquals(0, room.alerts.check(), "written before the crash");
            assertEquals(List.of("0000000000aa"), room.told("sampah"));
            assertEquals(1, room.gets(trash("0000000000ab").body("Sampah lagi.").build()));
            assertEquals(List.of("0000000000aa", "0000000000ab"), room.told("sampah"));
            assertEquals(List.of("000000000001", "0000000000aa", "0000000000ab"), Files.readAllLines(seen));
        }
    }

    @Test
    void aSearchThatIsNoLongerUnderstoodIsToldAndKeepsNoOtherOneFromRunning(@TempDir Path corpus) throws IOException {
        try (Newsroom room = Newsroom.open(corpus)
                .writes(SEARCHES
                        + "  - {id: rusak, search: {q: sampah, region: negeri-dongeng}}\n  - id: tanpa-isi\n")) {
            room.gets();
            assertEquals(1, room.gets(trash("0000000000aa").build()));
            Watchlist.Listed listed = room.watchlist.list();
            Map<String, Alerts.Standing> standing = room.alerts.all(listed).stream()
                    .collect(Collectors.toMap(s -> s.search().id(), s -> s));
            assertTrue(
                    String.valueOf(Objects.requireNonNull(standing.get("rusak"))
                                    .health()
                                    .trouble())
                            .contains("negeri-dongeng"),
                    standing::toString);
            assertEquals(Set.of("sampah", "netral", "rusak"), standing.keySet());
            assertEquals(1, listed.mistakes().size());
            assertTrue(listed.mistakes().getFirst().contains("tanpa-isi"), listed::toString);
            room.watchlist.remove("sampah");
            assertTrue(Files.readString(corpus.resolve(Watchlist.NAME)).contains("tanpa-isi"), "never dropped");
        }
    }

    @Test
    void whileTheFileIsNoYamlNothingCountsAsSeen(@TempDir Path corpus) throws IOException {
        try (Newsroom room = Newsroom.open(corpus).writes(SEARCHES)) {
            room.gets(article("000000000001").build());
            room.writes("searches: [");
            assertThrows(
                    IOException.class, () -> room.gets(trash("0000000000aa").build()));
            room.writes(SEARCHES);
            assertEquals(1, room.alerts.check(), "what came meanwhile is looked at afterwards");
        }
    }

    @Test
    void alertsFindWhatASearchFinds(@TempDir Path corpus) throws IOException {
        Random random = new Random(77);
        List<String> queries = List.of(
                "{q: sampah}",
                "{q: 'pasar -sampah'}",
                "{region: '33'}",
                "{region: kota-tegal, q: 'netral OR pasar'}",
                "{unit: statement, office: Sekda}",
                "{unit: statement, official: Ratri Lesmana, q: netral}",
                "{unit: statement, kind: direct, from: '2024-02'}",
                "{source: Kabar Rakit, to: '2024-01'}",
                "{topic: netralitas-asn}",
                "{q: '\"pasar sampah\"', advertorial: 'false'}");
        StringBuilder yaml = new StringBuilder("searches:\n");
        for (int i = 0; i < queries.size(); i++) {
            yaml.append("  - {id: s")
                    .append(i)
                    .append(", search: ")
                    .append(queries.get(i))
                    .append("}\n");
        }
        try (Newsroom room = Newsroom.open(corpus).writes(yaml.toString())) {
            room.gets(article("000000000001")
                    .naming(DANU)
                    .naming(RATRI)
                    .from("Kabar Rakit")
                    .build());
            AnnotatedDocument[] documents =
                    IntStream.range(0, 60).mapToObj(i -> any(i, random)).toArray(AnnotatedDocument[]::new);
            room.gets(documents);
            int hits = 0;
            for (SavedSearch search : room.watchlist.list().searches()) {
                Set<String> told = new TreeSet<>();
                for (Notice notice : room.alerts.notices(search.id())) {
                    told.addAll(notice.statements().isEmpty() ? List.of(notice.document()) : notice.statements());
                }
                assertEquals(found(room.archive, room.alerts.request(search).orElseThrow()), told, search::toString);
                hits += told.size();
            }
            assertTrue(hits > 100, "too few hits to show anything: " + hits);
        }
    }

    private static Set<String> found(Archive archive, SearchRequest request) throws IOException {
        SearchResult result = archive.search(
                new SearchRequest(request.query(), request.unit(), SearchRequest.Sort.NEWEST, 1000, null, List.of()));
        return result.hits().stream()
                .map(hit -> switch (hit) {
                    case Hit.DocumentHit found -> found.document().document().id();
                    case Hit.StatementHit found -> found.statement().id();
                })
                .filter(id -> !id.startsWith("000000000001"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static AnnotatedDocument any(int number, Random random) {
        List<String> words = new ArrayList<>(List.of("sampah", "pasar", "netral", "rapat", "jalan", "unik" + number));
        java.util.Collections.shuffle(words, random);
        Article article = article("%012x".formatted(4096 + number))
                .title("Judul " + number)
                .body(String.join(" ", words.subList(0, 3)))
                .published("2024-0" + (1 + random.nextInt(3)) + "-11")
                .in(random.nextBoolean() ? TEGAL : BATANG);
        if (random.nextBoolean()) {
            article.from("Kabar Rakit");
        }
        if (random.nextBoolean()) {
            article.about("netralitas-asn");
        }
        return article.naming(DANU)
                .says(random.nextBoolean() ? DANU : RATRI, String.join(" ", words.subList(2, 5)))
                .build();
    }

    @Test
    void aForecastCountsTheHalfYearBeforeTheNewestDocument(@TempDir Path corpus) throws IOException {
        try (Newsroom room = Newsroom.open(corpus)) {
            for (int i = 0; i < 13; i++) {
                room.archive.add(article("0000000000%02x".formatted(i))
                        .body("Sampah nomor " + i)
                        .published("2023-06-%02d".formatted(1 + i))
                        .build());
            }
            room.archive.add(article("0000000000ff")
                    .body("Sampah lama")
                    .published("2019-01-01")
                    .build());
            room.archive.commit();
            Forecast forecast = room.alerts.forecast(Map.of("q", List.of("sampah")));
            assertEquals(13, forecast.stories());
            assertEquals(0.5, forecast.perWeek());
            assertEquals("2023-06-13", String.valueOf(forecast.to()));
            assertThrows(
                    tutur.archive.WrongParameter.class, () -> room.alerts.forecast(Map.of("unit", List.of("orang"))));
        }
    }
}
