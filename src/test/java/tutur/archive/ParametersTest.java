package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.archive.Query.AllOf;
import tutur.archive.Query.AnyOf;
import tutur.archive.Query.HeldBy;
import tutur.archive.Query.In;
import tutur.archive.Query.SaidBy;
import tutur.archive.WrongParameter.Fault;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.statement.Statement;
import tutur.topic.Topic;

class ParametersTest {

    private static final List<Topic> TOPICS = List.of(
            new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "-"),
            new Topic("fgd-anggaran", "FGD dan pelaksanaan anggaran", "budget FGDs", "-"));

    private static final Parameters PARAMETERS = new Parameters(Gazetteer.load(), TOPICS);

    private static Archive archive;

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        archive = LuceneArchive.open(folder);
        archive.add(article("000000000001")
                .from("Kabar Pantura")
                .naming(DANU)
                .says(DANU, "ASN netral.")
                .build());
        archive.add(article("000000000002")
                .from("Suara Palu")
                .naming(MOKO)
                .says(MOKO, "Jalan rusak.")
                .build());
        archive.add(article("000000000003")
                .from("Suara Batang")
                .naming(RATRI)
                .says(RATRI, "Panen.")
                .build());
        archive.commit();
    }

    @AfterAll
    static void close() throws Exception {
        archive.close();
    }

    @Test
    void nothingGivenAsksForEverything() throws Exception {
        SearchRequest request = read().request();
        assertEquals(new AllOf(List.of()), request.query());
        assertEquals(SearchRequest.Unit.DOCUMENT, request.unit());
        assertEquals(SearchRequest.Sort.RELEVANCE, request.sort());
        assertEquals(Parameters.USUAL_SIZE, request.size());
    }

    @Test
    void valuesOfOneFilterAreAlternativesAndFiltersMustAllHold() throws Exception {
        Query query = read("region", "33.76", "region", "72.71", "office", "Sekda", "official", " ")
                .request()
                .query();
        assertEquals(
                new AllOf(List.of(new HeldBy("Sekda"), new AnyOf(List.of(new In("33.76"), new In("72.71"))))), query);
    }

    @ParameterizedTest
    @CsvSource({
        "region, 33.76, 33.76",
        "region, kota-tegal, 33.76",
        "region, Kota Tegal, 33.76",
        "region, kotim, 62.02",
        "region, Kotawaringin Timur, 62.02",
        "region, 33, 33",
        "region, jawa-tengah, 33",
        "topic, netralitas-asn, netralitas-asn",
        "topic, ASN neutrality, netralitas-asn",
        "official, danu-wira-kota-tegal, danu-wira-kota-tegal",
        "official, Danu Wira, danu-wira-kota-tegal",
        "official, 'Drs. H. Danu Wira, M.Si', danu-wira-kota-tegal",
        "office, sekda, sekda",
        "office, kepala-dinas, Kepala Dinas",
        "kind, langsung, direct",
        "kind, Tidak Langsung, indirect",
        "kind, judul berita, headline",
        "source, kabar pantura, kabar pantura",
        "source, suara-palu, Suara Palu",
    })
    void valuesAreUnderstoodByTheNamesThatPeopleUse(String name, String value, String meant) throws Exception {
        Query expected = switch (name) {
            case "region" -> new In(meant);
            case "topic" -> new Query.About(meant);
            case "official" -> new SaidBy(meant);
            case "office" -> new HeldBy(meant);
            case "kind" -> new Query.OfKind(Statement.Kind.valueOf(meant.toUpperCase(Locale.ROOT)));
            default -> new Query.From(meant);
        };
        assertEquals(expected, read(name, value).request().query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            region:33.76 netral          | region:33.76 netral
            region:"Kota Tegal"          | region:33.76
            official:"Danu Wira"         | official:danu-wira-kota-tegal
            office:kepala-dinas          | office:"Kepala Dinas"
            Region:kotim                 | region:62.02
            wilayah:kotim                | region:62.02
            region:(kotim OR kota-tegal) | (region:62.02 OR region:33.76)
            region:(kota tegal)          | region:33.76
            region:kotim,kota-tegal      | (region:62.02 OR region:33.76)
            -region:(kotim OR kota-tegal) | -(region:62.02 OR region:33.76)
            source:"kabar pantura" -kopi | source:"kabar pantura" -kopi
            topic:netralitas-asn OR kind:direct | (topic:netralitas-asn OR kind:direct)
            from:2023 to:2024-02         | from:2023-01-01 to:2024-02-29
            -region:33.76                | -region:33.76
            """)
    void filtersCanBeTypedAmongTheWords(String q, String meant) throws Exception {
        Parameters.Search search = read("q", q, "rewrite", "off");
        Query query = search.request().query();
        assertEquals(meant, QueryReader.text(query));
        assertEquals(query, read("q", meant, "rewrite", "off").request().query());
        assertEquals(List.of(), search.remarks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sekda tegal netralitas 2019   | office sekda · region 33.28 · region 33.76 · topic netralitas-asn · year 2019
            danu wira netralitas asn      | official danu-wira-kota-tegal · topic netralitas-asn
            Drs. Danu Wira, M.Si netralitas asn | official danu-wira-kota-tegal · topic netralitas-asn
            kepala dinas jawa tengah      | office kepala dinas · region 33
            sekretaris daerah tegal       | office Sekda · region 33.28 · region 33.76
            harga beras                   | ''
            "kota tegal" sekda            | ''
            """)
    void plainWordsOfferTheFiltersThatTheyMayMean(String q, String offers) throws Exception {
        List<Remark> remarks = read("q", q).remarks();
        assertEquals(
                offers.equals("''") ? "" : offers,
                String.join(
                        " · ",
                        remarks.stream()
                                .flatMap(remark -> remark.offers().stream())
                                .map(offer -> offer.filter() + " " + offer.value())
                                .toList()));
        assertEquals(List.of(), read("q", q, "rewrite", "off").remarks());
    }

    @Test
    void anOfferTellsWhatIsLeftOfTheWords() throws Exception {
        Remark offered = read("q", "sekda netralitas palu").remarks().getLast();
        assertEquals(
                List.of("netralitas palu", "sekda palu", "sekda netralitas"),
                offered.offers().stream().map(Remark.Offer::rest).toList());
        assertEquals(
                List.of("region", "topic"),
                read("q", "sekda netralitas palu", "office", "Sekda").remarks().getLast().offers().stream()
                        .map(Remark.Offer::filter)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "region:(a b), a b",
        "region:tegall, tegall",
        "official:sidapa, sidapa",
        "kind:lurus, lurus",
        "from:kemarin, kemarin"
    })
    void whatATypedFilterDoesNotKnowIsSoughtAsWordsWithARemark(String q, String words) throws Exception {
        Parameters.Search search = read("q", q, "rewrite", "off");
        assertEquals(new Query.Words(words), search.request().query());
        assertEquals(
                List.of("unknown-value"),
                search.remarks().stream().map(Remark::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "offical, x, UNKNOWN_PARAMETER, official office",
        "official, danu-wirra, UNKNOWN_VALUE, danu-wira-kota-tegal",
        "office, Sekdaa, UNKNOWN_VALUE, Sekda",
        "region, kotawaringin-tmur, UNKNOWN_VALUE, kabupaten-kotawaringin-timur",
        "region, bandung, AMBIGUOUS_VALUE, kabupaten-bandung kota-bandung",
        "topic, netralitas, UNKNOWN_VALUE, netralitas-asn",
        "source, Kabar Pantur, UNKNOWN_VALUE, Kabar Pantura",
        "kind, directt, BAD_VALUE, direct",
        "unit, doc, BAD_VALUE, document",
        "sort, newst, BAD_VALUE, newest",
        "facet, 'office,regon', BAD_VALUE, region",
        "size, 1001, BAD_VALUE, ''",
        "size, -1, BAD_VALUE, ''",
        "size, ten, BAD_VALUE, ''",
        "advertorial, yes, BAD_VALUE, true false",
        "from, 30/11/2023, BAD_VALUE, ''",
        "from, 2023-02-30, BAD_VALUE, ''",
    })
    void whatIsNotUnderstoodIsRefusedWithWhatMayHaveBeenMeant(String name, String value, Fault fault, String meant) {
        WrongParameter wrong = assertThrows(WrongParameter.class, () -> read(name, value));
        assertEquals(fault, wrong.fault());
        assertEquals(name, wrong.parameter());
        for (String suggestion : meant.isEmpty() ? new String[0] : meant.split(" (?=[a-z])")) {
            assertTrue(
                    wrong.suggestions().contains(suggestion), () -> suggestion + " is missing: " + wrong.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-30, 2023-12-01, 2023-11-30, 2023-12-01",
        "2023, 2023, 2023-01-01, 2023-12-31",
        "2024-02, 2024-02, 2024-02-01, 2024-02-29",
        "2024, , 2024-01-01, ",
        ", 2024, , 2024-12-31",
    })
    void monthsAndYearsMeanTheirFirstAndLastDays(String from, String to, LocalDate first, LocalDate last)
            throws Exception {
        String[] given = {"from", from == null ? "" : from, "to", to == null ? "" : to};
        assertEquals(new Query.Between(first, last), read(given).request().query());
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        WrongParameter wrong = assertThrows(WrongParameter.class, () -> read("from", "2024-01-02", "to", "2024-01-01"));
        assertEquals("to '2024-01-01' is not a day on or after 2024-01-02", wrong.getMessage());
    }

    @Test
    void aQueryThatIsTooLongIsCutAndARemarkSaysSo() throws Exception {
        Parameters.Search cut = read("q", "a ".repeat(600), "rewrite", "off");
        assertEquals(read("q", "a ".repeat(500), "rewrite", "off").request(), cut.request());
        assertEquals("cut", cut.remarks().getFirst().code());
        assertEquals(List.of(), read("q", "a".repeat(1000)).remarks());
        Parameters.Search emoji = read("q", "a".repeat(999) + "😀".repeat(9));
        assertEquals(read("q", "a".repeat(999)).request(), emoji.request());
    }

    @Test
    void whatClientsCanMakeLongHasItsBounds() {
        assertEquals(
                Fault.TOO_LONG,
                assertThrows(WrongParameter.class, () -> read("region", "a".repeat(201)))
                        .fault());
        String[] many = new String[102];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "topic";
            many[i + 1] = "t" + i;
        }
        assertEquals(
                Fault.TOO_LONG,
                assertThrows(WrongParameter.class, () -> read(many)).fault());
    }

    @Test
    void anEmptyArchiveKnowsNobody(@TempDir Path other) throws Exception {
        try (Archive empty = LuceneArchive.open(other)) {
            Map<String, List<String>> given = Map.of("official", List.of("danu-wira-kota-tegal"));
            WrongParameter wrong = assertThrows(WrongParameter.class, () -> PARAMETERS.read(given, empty));
            assertEquals("official 'danu-wira-kota-tegal' is unknown", wrong.getMessage());
        }
    }

    private Parameters.Search read(String... namesAndValues) throws Exception {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.computeIfAbsent(namesAndValues[i], n -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return PARAMETERS.read(given, archive);
    }
}
