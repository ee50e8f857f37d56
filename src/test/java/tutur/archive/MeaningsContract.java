package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;
import static tutur.archive.Article.official;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.topic.Topic;

/** What every archive makes of words that name an office, a region, a topic or a year, and of those that a hit has or has not. */
public abstract class MeaningsContract extends OpenArchive {

    private static final List<Topic> TOPICS =
            List.of(new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "-"));
    private static final Official SEKDA_TEGAL = official("Danu Wira", "Sekda", null, TEGAL);
    private static final Official SEKDA_BATANG = official("Wage Purnomo", "Sekda", null, BATANG);

    private final QueryReader reader = new QueryReader(Gazetteer.load(), TOPICS);

    private SearchResult ask(String q, Rewriting rewriting) throws IOException {
        return archive.search(new SearchRequest(
                reader.read(q, rewriting).query(),
                Unit.STATEMENT,
                Sort.RELEVANCE,
                50,
                null,
                List.of(),
                Copies.ALL,
                rewriting));
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream()
                .map(hit -> ((Hit.StatementHit) hit).statement().id())
                .toList();
    }

    private static List<String> codes(SearchResult result) {
        return result.remarks().stream().map(Remark::code).toList();
    }

    private void addNews() throws IOException {
        add(
                article("a")
                        .title("Ribuan pegawai mengucapkan ikrar")
                        .published("2019-03-01")
                        .in(TEGAL)
                        .about("netralitas-asn")
                        .says(SEKDA_TEGAL, "Lembar itu kami simpan di lemari kantor sampai ada yang lupa isinya.")
                        .says(SEKDA_TEGAL, "Naskah ikrar dibacakan guru dan penyuluh.", "netralitas-asn"),
                article("b")
                        .title("Pesan akhir tahun")
                        .published("2023-12-01")
                        .in(BATANG)
                        .about("netralitas-asn")
                        .says(
                                SEKDA_BATANG,
                                "Netral itu netral. Netralitas pegawai, netral dan netral.",
                                "netralitas-asn")
                        .says(RATRI, "Netral, netral, netral.", "netralitas-asn"),
                article("c")
                        .title("Jalan rusak")
                        .published("2019-05-01")
                        .in(TEGAL)
                        .says(SEKDA_TEGAL, "Jalan diperbaiki bulan depan."));
    }

    @Test
    void whatHasAllWordsComesBeforeWhatHasSomeOfThemOften() throws IOException {
        add(
                article("all")
                        .body("Rapat panitia di balai desa tentang jembatan yang lama terputus karena hujan, "
                                + "begitu warta panjang yang memuat banyak hal lain pula dan tidak kunjung selesai."),
                article("some").title("Jembatan jembatan").body("Jembatan panitia, jembatan panitia."),
                article("one").title("Panitia").body("Panitia panitia."));
        List<String> found = new ArrayList<>();
        SearchRequest request = new SearchRequest(
                reader.read("rapat panitia jembatan").query(),
                Unit.DOCUMENT,
                Sort.RELEVANCE,
                1,
                null,
                List.of(),
                Copies.FOLD,
                Rewriting.ON);
        SearchResult page = archive.search(request);
        assertTrue(codes(page).contains("relaxed"), () -> codes(page).toString());
        assertEquals(3, page.total());
        archive.walk(
                request.page(10, null),
                hit -> found.add(hit.document().document().id()));
        assertEquals(List.of("all", "some", "one"), found);
    }

    @Test
    void anOfficeARegionAndATopicThatWordsNameCountWhereTheWordsDoNotStand() throws IOException {
        addNews();
        SearchResult result = ask("sekda kota tegal netralitas", Rewriting.ON);
        assertEquals(List.of("a-00000001", "a-00000000"), ids(result).subList(0, 2));
        assertTrue(codes(result).contains("meant"), () -> codes(result).toString());
        assertEquals(0, ask("sekda kota tegal netralitas", Rewriting.OFF).total());
        assertEquals(
                0, ask("sekda kota tegal netralitas", Rewriting.NO_LOOSENING).total());
    }

    @Test
    void aYearThatIsNamedIsTheDayOfWhatWasSaid() throws IOException {
        addNews();
        assertEquals(
                List.of("c-00000000"),
                ids(ask("sekda kota tegal jalan 2019", Rewriting.ON)).subList(0, 1));
        assertEquals(
                "b-00000000",
                ids(ask("sekda batang netralitas 2023", Rewriting.ON)).getFirst());
    }

    @Test
    void theNameOfATopicIsNotReadAsSuchWhereTopicsAreRuledOut() throws IOException {
        addNews();
        SearchResult result = ask("sekda kota tegal netralitas", Rewriting.NO_TOPICS);
        assertTrue(result.remarks().stream()
                .filter(remark -> remark.code().equals("meant"))
                .noneMatch(remark -> remark.english().contains("netralitas")));
    }

    @Test
    void aWordThatNamesSomethingAloneIsAWord() throws IOException {
        addNews();
        for (String q : List.of("tegal", "tegal lemari hujan", "netralitas lemari gudang", "\"sekda\" tegal 2019")) {
            assertTrue(!codes(ask(q, Rewriting.ON)).contains("meant"), q);
        }
    }

    @Test
    void ofWhatHasAllWordsThatByTheHolderOfTheOfficeComesFirst() throws IOException {
        add(article("x")
                .title("Bupati Batang dan pelayanan")
                .in(BATANG)
                .says(SEKDA_BATANG, "Pelayanan pelayanan pelayanan.")
                .says(SEKDA_BATANG, "Pelayanan tetap buka.")
                .says(RATRI, "Kami ingin bahwa pelayanan tetap berjalan seperti yang sudah direncanakan sejak lama."));
        SearchResult result = ask("bupati batang pelayanan", Rewriting.ON);
        assertEquals("x-00000002", ids(result).getFirst());
        assertEquals(3, result.total());
        assertTrue(!codes(result).contains("meant"));
    }
}
