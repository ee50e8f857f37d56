package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.region.Gazetteer;

class QueryReaderTest {

    private static final Query EVERYTHING = new Query.AllOf(List.of());
    private static final QueryReader READER = new QueryReader(Gazetteer.load());

    /** Words in plain brackets, phrases in quotation marks, all of in {}, any of in [], without as !, synonyms behind ~. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pasar murah                 | (pasar murah)
            "pasar murah"               | "pasar murah"
            “pasar murah”               | "pasar murah"
            pasar -murah                | {(pasar) !(murah)}
            -murah                      | !(murah)
            -"pasar murah" beras        | {!"pasar murah" (beras)}
            beras OR gula               | [(beras) (gula)]
            beras ATAU gula kopi        | [(beras) (gula kopi)]
            NOT kopi                    | !(kopi)
            --kopi                      | !(kopi)
            (beras OR gula) -kopi       | {[(beras) (gula)] !(kopi)}
            (beras gula                 | (beras gula)
            beras) gula                 | {(beras) (gula)}
            beras OR                    | (beras)
            OR beras                    | (beras)
            beras AND gula              | (beras gula)
            beras - gula                | (beras gula)
            gotong royong royong        | (gotong royong-royong)
            Covid-19                    | "Covid-19"
            30/11/2023                  | "30/11/2023"
            "pasar                      | (pasar)
            a"b"c                       | {(a) "b" (c)}
            kotim banjir                | {(kotim)~"Kotawaringin Timur" (banjir)}
            kotawaringin timur          | (kotawaringin timur)~"Kotim"
            -kukar                      | !(kukar)~"Kutai Kartanegara"~"Kutai Kertanegara"
            "kukar"                     | "kukar"
            rapat walikota              | {(rapat) (walikota)~"wali kota"}
            """)
    void aQueryIsReadAsItsUserMeansIt(String q, String expected) {
        assertEquals(expected, show(READER.read(q).query()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "pasar murah        | unbalanced-quote
            (pasar              | unbalanced-parenthesis
            pasar)              | unbalanced-parenthesis
            pasar OR            | dangling-operator
            pasar NOT           | dangling-operator
            !!! ...             | no-words
            asn                 | synonyms
            """)
    void whatWasNotUnderstoodAsTypedIsSaid(String q, String codes) {
        List<Remark> remarks = READER.read(q).remarks();
        for (String code : codes.split(" ")) {
            assertTrue(remarks.stream().anyMatch(r -> r.code().equals(code)), () -> code + " missing in " + remarks);
        }
    }

    @Test
    void whatIsPlainCausesNoRemark() {
        for (String q : List.of("", "  ", "pasar murah", "\"pasar murah\" -beras", "(beras OR gula)")) {
            assertEquals(List.of(), READER.read(q).remarks(), q);
        }
        assertEquals(EVERYTHING, READER.read("  ").query());
        assertEquals(EVERYTHING, READER.read("?!").query());
    }

    @Test
    void longerFormsGoBeforeShorterOnesAndKeepThem() {
        assertEquals(
                "({(sekretaris daerah)~\"Sekda\" (provinsi)})~\"Sekdaprov\"~\"Sekprov\"~\"sekda provinsi\"",
                show(READER.read("sekretaris daerah provinsi").query()));
    }

    @Test
    void hostileQueriesStaySmall() {
        List<String> hostile = List.of(
                "kata ".repeat(10_000),
                "(".repeat(5_000) + "a",
                "(a ".repeat(2_000),
                ")".repeat(5_000),
                "-".repeat(5_000) + "a",
                "\"".repeat(4_999),
                "a OR ".repeat(1_000),
                "sekretaris daerah ".repeat(200),
                "a\u0000b\u0007 \u2028 \ud800 x",
                "x".repeat(100_000));
        for (String q : hostile) {
            String shown = show(READER.read(q).query());
            assertTrue(shown.length() < 4_000, () -> shown.length() + " from " + q.substring(0, 20));
        }
    }

    @Test
    void anyTextIsRead() {
        Random random = new Random(5);
        String alphabet = "ab (((\"\"\")))--|  OR NOT sekda\u201c\u201d/.,'";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder q = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(c -> q.append(alphabet.charAt(c)));
            show(READER.read(q.toString()).query());
        }
    }

    private static String show(Query query) {
        return switch (query) {
            case Query.Words(String text) -> "(" + text + ")";
            case Query.Phrase(String text) -> "\"" + text + "\"";
            case Query.Not(Query unwanted) -> "!" + show(unwanted);
            case Query.AllOf(List<Query> all) -> "{" + join(all, " ") + "}";
            case Query.AnyOf(List<Query> any) -> "[" + join(any, " ") + "]";
            case Query.Alternatives(Query said, List<Query> same) -> {
                String shown = show(said);
                yield (shown.startsWith("{") ? "(" + shown + ")" : shown) + "~" + join(same, "~");
            }
            default -> throw new AssertionError("not from words: " + query);
        };
    }

    private static String join(List<Query> queries, String between) {
        return String.join(between, queries.stream().map(QueryReaderTest::show).toList());
    }
}
