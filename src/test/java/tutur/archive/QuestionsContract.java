package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.region.Gazetteer;

/** What every archive makes of questions: any of their words is enough, and what has them together, beside an answer, comes first. */
public abstract class QuestionsContract extends OpenArchive {

    private static final String FILLING = "Warga menunggu kabar lain sambil minum kopi. ".repeat(12);

    private final QueryReader reader = new QueryReader(Gazetteer.load());

    private SearchResult ask(String q, Rewriting rewriting, int size, @Nullable String cursor) throws IOException {
        Query query = reader.read(q, rewriting).query();
        return archive.search(new SearchRequest(
                query, Unit.DOCUMENT, Sort.RELEVANCE, size, cursor, List.of(), Copies.FOLD, rewriting));
    }

    private List<String> found(String q) throws IOException {
        return ids(ask(q, Rewriting.ON, 10, null));
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.document().document().id()).toList();
    }

    @Test
    void whatHasTheWordsInOnePassageComesFirst() throws IOException {
        add(
                article("apart").body("Jembatan itu panjang. " + FILLING + "Batang ramai. " + FILLING + "Rusak berat."),
                article("close").body(FILLING + "Jembatan Batang rusak dihantam arus. " + FILLING));
        assertEquals(List.of("close", "apart"), found("kapan jembatan batang rusak?"));
    }

    @Test
    void ofTwoTextsThatHaveTheSameTheShorterOneIsMoreAboutIt() throws IOException {
        String answer = "Jembatan Batang rusak pada Maret. ";
        add(article("long").body(answer + FILLING + FILLING), article("short").body(answer + "Warga menunggu."));
        assertEquals(List.of("short", "long"), found("kapan jembatan batang rusak?"));
    }

    @Test
    void closenessFadesWordByWord() throws IOException {
        String some = "warga minum kopi ";
        add(
                article("further")
                        .body("Jembatan " + some.repeat(9) + "Batang rusak pada Maret. "
                                + "petani menanam padi ".repeat(28)),
                article("near")
                        .body("Jembatan " + some.repeat(5) + "Batang rusak pada Maret. "
                                + "siswa belajar membaca ".repeat(32)));
        assertEquals(List.of("near", "further"), found("kapan jembatan batang rusak?"));
    }

    @Test
    void aQuestionIsNotAnsweredByWhatHasMostOfItsWords() throws IOException {
        add(
                article("all").body("Panitia. " + FILLING + "Jembatan. " + FILLING + "Batang. " + FILLING + "Arus."),
                article("most").body("Pada Maret jembatan Batang hanyut oleh arus."));
        assertEquals(List.of("most", "all"), found("kapan panitia jembatan batang arus?"));
    }

    @Test
    void whatMayAnswerStandsBesideTheWords() throws IOException {
        String end = " dan disaksikan banyak orang, kata panitia.";
        add(
                article("day").body("Lalu jembatan itu diresmikan pada Maret" + end),
                article("number").body("Lalu jembatan itu diresmikan bersama dua puskesmas" + end),
                article("name").body("Lalu jembatan itu diresmikan oleh Ratri Lesmana" + end));
        assertEquals("day", found("Kapan jembatan itu diresmikan?").getFirst());
        assertEquals("number", found("berapa yang diresmikan bersama jembatan").getFirst());
        assertEquals("name", found("siapakah yang meresmikan jembatan itu").getFirst());
        assertEquals(3, found("Kapan jembatan itu diresmikan?").size());
    }

    @Test
    void whatTheQuestionNamesIsNoAnswerToIt() throws IOException {
        add(
                article("asked").body("Menurut kabar Ratri Lesmana melantik camat di pendopo kemarin."),
                article("told").body("Menurut kabar Ratri Lesmana dilantik oleh Danu di pendopo kemarin."));
        assertEquals("told", found("siapa yang melantik Ratri Lesmana").getFirst());
    }

    @Test
    void oneWordIsEnoughUnlessTheQuestionIsTakenForWords() throws IOException {
        add(article("a").body("Harga beras naik."), article("b").body("Harga cabai turun menjelang puasa."));
        String q = "kapan harga beras turun?";
        assertEquals(2, ask(q, Rewriting.ON, 10, null).total());
        assertEquals(0, ask(q, Rewriting.OFF, 10, null).total());
        assertTrue(reader.read(q).remarks().stream().anyMatch(r -> r.code().equals("question")));
        for (Rewriting off : List.of(Rewriting.OFF, Rewriting.NO_QUESTIONS)) {
            assertFalse(reader.read(q, off).query() instanceof Query.Question);
            assertEquals(List.of(), reader.read(q, off).remarks());
        }
        assertEquals(List.of(), ids(ask("siapakah dia", Rewriting.ON, 10, null)), "nothing but function words");
    }

    @Test
    void numbersAndDaysInAQuestionNeedNotBeThere() throws IOException {
        add(article("a").body("Ulang tahun kota ke 195 dirayakan di alun-alun."));
        assertEquals(List.of("a"), found("kapan ulang tahun kota ke-196 dirayakan (25/9)?"));
    }

    @Test
    void pagesOfAQuestionShowEachHitOnce() throws IOException {
        List<String> words = List.of("camat", "beras", "gudang", "Maret", "Danu", "dua", "pasar", "kabar");
        Random random = new Random(8);
        for (int i = 0; i < 130; i++) {
            StringBuilder body = new StringBuilder("Kabar nomor " + i);
            random.ints(3 + random.nextInt(30), 0, 8)
                    .forEach(w -> body.append(' ').append(words.get(w)));
            archive.add(article("n" + i).body(body.toString()).build());
            if (i % 40 == 0) {
                archive.commit();
            }
        }
        archive.commit();
        for (String q : List.of("kapan camat ke pasar?", "siapakah di gudang beras", "berapa beras Danu di pasar")) {
            SearchResult page = ask(q, Rewriting.ON, 9, null);
            List<String> seen = new ArrayList<>(ids(page));
            double last = Double.MAX_VALUE;
            long total = page.total();
            assertTrue(total > 100, q);
            while (page.cursor() != null) {
                page = ask(q, Rewriting.ON, 9, page.cursor());
                assertEquals(total, page.total(), q);
                seen.addAll(ids(page));
                for (Hit hit : page.hits()) {
                    assertTrue(hit.score() <= last, q);
                    last = hit.score();
                }
            }
            assertEquals(total, seen.size(), q);
            assertEquals(total, new HashSet<>(seen).size(), q);
        }
    }
}
