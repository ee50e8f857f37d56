package tutur.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.Article;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchResult;
import tutur.archive.lucene.LuceneArchive;
import tutur.profile.Position;
import tutur.profile.Profile;
import tutur.profile.Profiles;
import tutur.region.Gazetteer;

/** Where words stood first on a day that many told them, wherever it is told. */
class FirstSaidTest {

    private static final String SAID = "Jembatan itu selesai bulan depan, bukan tahun depan, dan warga boleh lewat";
    private static final String STORY = """
            Warga desa di tepi sungai menunggu jembatan baru sejak banjir besar merusak jalan lama dua tahun lalu.
            Anak sekolah harus menyeberang dengan perahu kecil setiap pagi, sementara petani memutar jauh lewat
            bukit untuk menjual panen di pasar kecamatan. Pekerja memasang tiang terakhir pada pekan ini dan
            memeriksa sambungan baja bersama pengawas dari provinsi. Pemerintah kota menyiapkan lampu, rambu dan
            pagar agar pejalan kaki aman pada malam hari.""";

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void open() throws IOException {
        archive = LuceneArchive.open(folder);
        archive.add(told("a", STORY).at("20:02").build());
        archive.add(told("b", STORY).at("15:11").build());
        archive.add(told("c", STORY).at("15:11").official().build());
        archive.add(told("d1", STORY).build());
        archive.add(told("d2", STORY + " Rilis ini boleh dikutip.").build());
        archive.commit();
    }

    private static Article told(String id, String body) {
        return article(id)
                .published("2024-05-02")
                .from("Media " + id)
                .body(body)
                .says(DANU, SAID);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @Test
    void theLeaderOfTheStoryThenTheReleaseThenTheEarlierMinuteComeFirst() throws IOException {
        Verifier verifier = new Verifier(archive, new Annotator(Gazetteer.load())::annotate);
        List<Occurrence> found =
                verifier.verify("“" + SAID + "”").findings().getFirst().occurrences();
        assertEquals(
                List.of("d2", "d1", "c", "b", "a"),
                found.stream().map(Occurrence::document).toList());
        assertEquals("d2", archive.stories().story("a").orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({
        "OLDEST, ALL, d1 d2 c b a",
        "NEWEST, ALL, a b c d1 d2",
        "RELEVANCE, ALL, a b c d1 d2",
        "OLDEST, FOLD, d2",
        "NEWEST, FOLD, a"
    })
    void searchesOrderADayByTheMinuteAndPageByPage(Sort sort, Copies copies, String order) throws IOException {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = archive.search(new SearchRequest(
                    new Query.SaidBy(DANU.id()),
                    SearchRequest.Unit.STATEMENT,
                    sort,
                    1,
                    cursor,
                    List.of(),
                    copies,
                    SearchRequest.Rewriting.OFF));
            page.hits().forEach(hit -> found.add(document(hit)));
            cursor = page.cursor();
        } while (cursor != null);
        assertEquals(order, String.join(" ", found));
    }

    @Test
    void theSameIsToldOfAnOfficialAndOfAPosition() throws IOException {
        Query said = new Query.SaidBy(DANU.id());
        Profile all = new Profiles(archive).of(said, Copies.ALL, 1, List.of());
        assertEquals(
                "d1 a",
                document(Objects.requireNonNull(all.first())) + " " + document(Objects.requireNonNull(all.last())));
        Profile folded = new Profiles(archive).of(said, Copies.FOLD, 1, List.of());
        assertEquals(
                "d2 a",
                document(Objects.requireNonNull(folded.first())) + " "
                        + document(Objects.requireNonNull(folded.last())));
        assertEquals(
                "d2",
                document(Position.of(archive, said, Position.Group.YEAR, null)
                        .columns()
                        .getFirst()
                        .statements()
                        .getFirst()));
    }

    private static String document(Hit hit) {
        return hit.document().document().id();
    }
}
