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
            "pasar murah"~5             | near 5 (pasar murah)
            “pasar murah”~0 beras       | {near 0 (pasar murah) (beras)}
            "pasar"~5                   | (pasar)
            "pasar murah"~x             | {"pasar murah" (~x)}
            pasar*                      | pasar*
            Pasar* murah                | {pasar* (murah)}
            -bant*                      | !bant*
            p* murah                    | (p* murah)
            pem*tah                     | (pem*tah)
            Sunggno~                    | sunggno±2
            kotim~1                     | kotim±1
            ab~ c                       | (ab~ c)
            title:pasar                 | title (pasar)
            title:"pasar murah" beras   | {title "pasar murah" (beras)}
            title:pas*                  | title pas*
            -title:pasar                | !title (pasar)
            title: pasar                | (title: pasar)
            judul:pasar                 | title (pasar)
            region:kotim                | (region:kotim)
            sekda gowa beras            | {(sekda)~"sekretaris daerah"@office (gowa)@region (beras)}
            walikota kota bima 2019     | {(walikota)~"wali kota"@office (kota bima)@region (2019)@days}
            sekda kabupaten bogor       | {(sekda)~"sekretaris daerah"@office {(kabupaten)~"kab" (bogor)}@region}
            gowa beras                  | (gowa beras)
            sekda -gowa                 | {(sekda)~"sekretaris daerah" !(gowa)}
            (pasar* OR gula~) title:kopi | {[pasar* gula±1] title (kopi)}
            """)
    void aQueryIsReadAsItsUserMeansIt(String q, String expected) {
        assertEquals(expected, show(READER.read(q).query()));
    }

    /** Shown as above. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Title:pasar                 | title (pasar)
            JUDUL:"pasar murah"         | title "pasar murah"
            title:passar~               | title passar±2
            title:(pasar OR gula)       | [title (pasar) title (gula)]
            title:(pasar murah) beras   | {{title (pasar) title (murah)} (beras)}
            title:("pasar murah" -gul*) | {title "pasar murah" !title gul*}
            -title:(pasar OR gula)      | ![title (pasar) title (gula)]
            title:(pasar                | title (pasar)
            title:()  beras             | (beras)
            pasar~9 beras               | {pasar±2 (beras)}
            "pasar murah"~150           | near 99 (pasar murah)
            pasar^2 murah               | (pasar murah)
            "pasar murah"^2.5 beras     | {"pasar murah" (beras)}
            NOT NOT kopi                | !(kopi)
            """)
    void fieldsHoldWhatStandsElsewhereAndNumbersHaveTheirBounds(String q, String expected) {
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
            p* murah            | unread-sign
            pem*tah             | unread-sign
            *nya                | unread-sign
            pas?r               | unread-sign
            pasar~9             | unread-sign
            pasar^2             | unread-sign
            "pasar murah"~150   | unread-sign
            "pasar murah"^2     | unread-sign
            "pasar murah"~x     | unread-sign
            ab~                 | unread-sign
            NOT NOT kopi        | unread-sign
            title:x^2           | unread-sign
            title:("a b"~3)     | unread-sign
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
        for (String q : List.of(
                "",
                "  ",
                "pasar murah",
                "\"pasar murah\" -beras",
                "(beras OR gula)",
                "pasar, buka.",
                "pas* pasar~2 title:(a OR b)")) {
            assertEquals(List.of(), READER.read(q).remarks(), q);
        }
        assertEquals(EVERYTHING, READER.read("  ").query());
        assertEquals(EVERYTHING, READER.read("?!").query());
    }

    @Test
    void longerFormsGoBeforeShorterOnesAndKeepThem() {
        assertEquals(
                "({(sekretaris daerah)~\"Sekda\" (provinsi)~\"prov\"~\"propinsi\"})~\"Sekdaprov\"~\"Sekprov\"~\"sekda provinsi\"",
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

    /** Reading, writing and reading again. */
    private static void returns(String q) {
        Query query = READER.read(q, SearchRequest.Rewriting.OFF).query();
        String text = QueryReader.text(query);
        assertEquals(query, READER.read(text, SearchRequest.Rewriting.OFF).query(), () -> q + " as " + text);
    }

    @Test
    void aQueryWrittenDownIsReadAsTheSameQuery() {
        for (String q : List.of(
                "pasar murah -beras",
                "a (b c) \"d e\" f",
                "a dan/atau b",
                "-(a b) c",
                "-dan/atau",
                "NOT @kopi x",
                "(a OR b c) -(d OR \"e f\"~3)",
                "30/11/2023 Covid-19",
                "title:\"pasar murah\" -title:beras* kopi~ ban*",
                "((a) OR (b (c OR d)))",
                "buku buku",
                "-(-a)",
                "")) {
            returns(q);
        }
        Random random = new Random(6);
        List<String> parts = List.of(
                "a",
                "beras",
                "dan/atau",
                "30/11",
                "OR",
                "(",
                ")",
                "-",
                "NOT ",
                "\"",
                "\"b c\"",
                "\"b c\"~2",
                "ban*",
                "kopi~",
                "title:",
                "title:x",
                "title:\"x y\"",
                "~",
                "*",
                ":",
                " ",
                " ",
                " ",
                "buku buku",
                "S.Sos",
                "ASN-nya",
                "'",
                "@",
                "&");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder q = new StringBuilder();
            random.ints(random.nextInt(12), 0, parts.size())
                    .forEach(part -> q.append(parts.get(part)).append(random.nextBoolean() ? " " : ""));
            returns(q.toString());
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
            case Query.Meant(Query said, List<Query> named, boolean _) ->
                show(said)
                        + switch (named.getFirst()) {
                            case Query.HeldBy _ -> "@office";
                            case Query.SeatedIn _ -> "@region";
                            default -> "@days";
                        };
            case Query.Near(String text, int distance) -> "near " + distance + " (" + text + ")";
            case Query.Prefix(String start) -> start + "*";
            case Query.Like(String word, int edits) -> word + "±" + edits;
            case Query.Titled(Query inTitle) -> "title " + show(inTitle);
            default -> throw new AssertionError("not from words: " + query);
        };
    }

    private static String join(List<Query> queries, String between) {
        return String.join(between, queries.stream().map(QueryReaderTest::show).toList());
    }
}
