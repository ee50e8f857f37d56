package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;

class OfficesTest {

    private static final Parameters PARAMETERS = new Parameters(Gazetteer.load(), List.of());

    private static Archive archive;

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        archive = LuceneArchive.open(folder);
        archive.add(article("1").naming(DANU).says(DANU, "ASN netral.").build());
        archive.add(article("2").naming(MOKO).says(MOKO, "Jalan rusak.").build());
        archive.commit();
    }

    @AfterAll
    static void close() throws Exception {
        archive.close();
    }

    private static Parameters.Search read(String name, String value) throws Exception {
        return PARAMETERS.read(Map.of(name, List.of(value)), archive);
    }

    @ParameterizedTest
    @CsvSource({
        "sekda, sekda, 1",
        "Sekretaris Daerah, Sekda, 1",
        "sekretaris-daerah, Sekda, 1",
        "sekdaprov, Sekda, 1",
        "walikota, Wali Kota, 0",
        "Kadis Perhubungan, Kepala Dinas Perhubungan, 1",
        "Kadishub, Kepala Dinas perhubungan, 1",
        "kadis, Kepala Dinas, 1",
        "Kadinsos, Kepala Dinas, 1",
    })
    void anOfficeIsKnownByEveryForm(String form, String office, int documents) throws Exception {
        assertEquals(new Query.HeldBy(office), read("office", form).request().query());
        assertEquals(documents, archive.search(read("office", form).request()).total());
        assertEquals(
                documents,
                archive.search(read("q", "office:\"" + form + "\"").request()).total());
    }

    @ParameterizedTest
    @CsvSource({
        "Sekretaris Dearah, Sekda",
        "Sekda Kota Medan, Sekda",
        "walikoto, Wali Kota",
        "Sekdaa, Sekda",
        "Kepala Dinaz, Kepala Dinas",
    })
    void anUnknownOneIsAnsweredWithTheNearest(String form, String office) {
        WrongParameter wrong = assertThrows(WrongParameter.class, () -> read("office", form));
        assertEquals(office, wrong.suggestions().getFirst());
    }

    @Test
    void whoeverAsksForTheHeadOfOneAgencyAndGetsAllIsTold() throws Exception {
        assertEquals(
                List.of("any-unit"),
                read("office", "Kadinsos").remarks().stream().map(Remark::code).toList());
        for (String office : List.of("Kadishub", "kadis", "kepala-dinas", "Sekretaris Daerah")) {
            assertEquals(List.of(), read("office", office).remarks(), office);
        }
    }
}
