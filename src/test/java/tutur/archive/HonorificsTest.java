package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.archive.SearchRequest.Rewriting;
import tutur.region.Gazetteer;

class HonorificsTest {

    private static final QueryReader READER = new QueryReader(Gazetteer.load());

    private static Query read(String q) {
        return READER.read(q).query();
    }

    private static List<String> codes(String q, Rewriting rewriting) {
        return READER.read(q, rewriting).remarks().stream().map(Remark::code).toList();
    }

    @Test
    void eachRowOfTheTableTellsWhatIsSoughtInstead() {
        for (List<String> row : Honorifics.rows()) {
            assertEquals(read(row.get(2)), read(row.get(1)), row.get(1));
            assertTrue(codes(row.get(1), Rewriting.ON).contains("titles"), row.get(1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Drs. H. Alpian Nurdin, M.Si      | Alpian Nurdin
            H.Alpian Nurdin                  | Alpian Nurdin
            h alpian nurdin netralitas       | alpian nurdin netralitas
            Alpian Nurdin, SH, MM            | Alpian Nurdin
            Alpian Nurdin M.Si               | Alpian Nurdin
            drs alpian nurdin msi            | alpian nurdin
            -Drs. Alpian beras               | -Alpian beras
            dr. Sari OR Ir. Danu             | Sari OR Danu
            """)
    void titlesAroundANameAreNotSought(String q, String sought) {
        assertEquals(read(sought), read(q));
        assertEquals(
                List.of("titles"),
                codes(q, Rewriting.ON).stream().filter("titles"::equals).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            biaya haji
            putusan MA
            komisaris utama bank
            Kapten Budi
            SE bupati tentang masker
            "Drs. H. Alpian Nurdin"
            title:drs
            pasal 3 huruf h
            drs
            H.
            M. Yusuf
            A.P. Nurdin
            """)
    void whatMeansSomethingByItselfIsSought(String q) {
        assertEquals(
                List.of(),
                codes(q, Rewriting.ON).stream().filter("titles"::equals).toList());
    }

    @Test
    void titlesAreSoughtWhereRewritingIsRuledOut() {
        for (Rewriting rewriting : Rewriting.values()) {
            boolean ruledOut = rewriting == Rewriting.OFF || rewriting == Rewriting.NO_TITLES;
            assertEquals(!ruledOut, codes("Drs. Alpian", rewriting).contains("titles"), rewriting::name);
        }
        assertEquals(
                new Query.Words("Drs. Alpian"),
                READER.read("Drs. Alpian", Rewriting.NO_TITLES).query());
    }
}
