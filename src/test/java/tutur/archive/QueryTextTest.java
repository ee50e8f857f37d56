package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.topic.Topic;

/** Queries written as text, over all that the parameters of a search can hold. */
class QueryTextTest {

    private static final Parameters PARAMETERS = new Parameters(
            Gazetteer.load(),
            List.of(
                    new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "-"),
                    new Topic("fgd-anggaran", "FGD dan pelaksanaan anggaran", "budget FGDs", "-")));

    private static final List<String> PIECES = List.of("""
            beras ¦ dan/atau ¦ 30/11 ¦ ASN-nya ¦ S.Sos ¦ OR ¦ ATAU ¦ ( ¦ ) ¦ - ¦ NOT ¦ " ¦ "a b" ¦ "a b"~3 ¦ ban* ¦ kopi~ ¦ kopi~1 ¦ title:x ¦
            title:"x y" ¦ title:ban* ¦ title:a/b ¦ region:33.76 ¦ region:kotim ¦ region:"Kota Tegal" ¦ region:tiada ¦ region:-x ¦ region:OR ¦
            region:ban* ¦ region:topic:a ¦ region:"" ¦ region: ¦ topic:netralitas-asn ¦ topic:"Netralitas ASN" ¦ official:"Danu Wira" ¦
            office:sekda ¦ office:"Kepala Dinas" ¦ source:"Kabar Pantura" ¦ source:suara-palu ¦ kind:direct ¦ kind:apa ¦ advertorial:true ¦
            story:000000000001 ¦ quotation:000000000001-00000000 ¦ from:2023 ¦ from:2023-05 ¦ from:kapan ¦ to:2024-02 ¦ to:2022 ¦ to:"2024" ¦
            story:tiada ¦ : ¦ ~ ¦ * ¦ &""".split("\\s*¦\\s*"));

    private static final Map<String, List<String>> FILTERS = Map.of(
            "region", List.of("33.76", "33.25", "kotim"),
            "topic", List.of("netralitas-asn", "fgd-anggaran"),
            "official", List.of("Danu Wira", "ratri-lesmana-kabupaten-batang"),
            "office", List.of("Sekda", "kepala-dinas"),
            "source", List.of("Kabar Pantura", "suara palu"),
            "kind", List.of("direct", "headline"),
            "advertorial", List.of("false"),
            "from", List.of("2019", "2023-11-30"),
            "to", List.of("2023-11-30", "2024"));

    private static Archive archive;

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        archive = LuceneArchive.open(folder);
        archive.add(article("000000000001")
                .from("Kabar Pantura")
                .says(DANU, "ASN netral.")
                .build());
        archive.add(article("000000000002")
                .from("Suara Palu")
                .says(MOKO, "Jalan rusak.")
                .build());
        archive.add(article("000000000003")
                .from("Suara Batang")
                .says(RATRI, "Panen.")
                .build());
        archive.commit();
    }

    @AfterAll
    static void close() throws Exception {
        archive.close();
    }

    private static Query read(String... namesAndValues) throws Exception {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.computeIfAbsent(namesAndValues[i], n -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return PARAMETERS.request(given, archive).query();
    }

    @Test
    void whateverASearchAsksForCanBeWrittenAsOneTextThatAsksForTheSame() throws Exception {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            Map<String, List<String>> given = new LinkedHashMap<>();
            StringBuilder q = new StringBuilder();
            random.ints(random.nextInt(9), 0, PIECES.size())
                    .forEach(piece -> q.append(PIECES.get(piece)).append(random.nextInt(4) == 0 ? "" : " "));
            given.put("q", List.of(q.toString()));
            given.put("rewrite", List.of("off"));
            FILTERS.forEach((name, values) -> {
                if (random.nextInt(5) == 0) {
                    given.put(name, values.subList(0, 1 + random.nextInt(values.size())));
                }
            });
            Query query = PARAMETERS.request(given, archive).query();
            String text = QueryReader.text(query);
            assertEquals(
                    query,
                    PARAMETERS
                            .request(Map.of("q", List.of(text), "rewrite", List.of("off")), archive)
                            .query(),
                    () -> given + " as " + text);
        }
    }

    @Test
    void aFirstAndALastDaySideBySideAreOnePeriod() throws Exception {
        Query period = new Query.Between(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 29));
        assertEquals(period, read("from", "2023", "to", "2024-02"));
        assertEquals(period, read("q", "from:2023 to:2024-02"));
        assertEquals(period, read("q", "from:2023", "to", "2024-02"));
        assertEquals(new Query.Not(period), read("q", "-(from:2023 to:2024-02)"));
        assertEquals("-(from:2023-01-01 to:2024-02-29)", QueryReader.text(new Query.Not(period)));
        assertEquals("from:2024-01-01 to:2023-12-31", QueryReader.text(read("q", "from:2024 to:2023")));
    }

    @Test
    void aValueThatIsNotKnownIsSoughtAsWordsWhateverSignsItHas() throws Exception {
        for (String value : List.of("-x", "OR", "ban*", "kopi~", "topic:a")) {
            assertEquals(new Query.Phrase(value), read("q", "region:" + value, "rewrite", "off"));
        }
        assertEquals(new Query.Words("kota-tiada"), read("q", "region:kota-tiada", "rewrite", "off"));
    }
}
