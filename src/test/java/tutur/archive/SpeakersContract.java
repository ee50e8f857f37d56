package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.PALU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.official.Official;

/** What every archive knows of who said what a search finds. */
public abstract class SpeakersContract extends OpenArchive {

    private static final Query NOBODY = new Query.AnyOf(List.of());
    private static final Query EVERYTHING = new Query.AllOf(List.of());
    private static final String SAID = "Kita jaga netralitas bersama karena warga melihat setiap langkah kita semua";
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private static SearchRequest request(Query query, Copies copies) {
        return new SearchRequest(query, Unit.STATEMENT, Sort.NEWEST, 0, null, List.of(), copies, Rewriting.OFF);
    }

    private Speakers speakers(Query query, Query called) throws IOException {
        return archive.speakers(request(query, Copies.ALL), called, 0, 100);
    }

    private static List<String> told(Speakers speakers) {
        return speakers.persons().stream()
                .map(p -> p.member().name() + " " + p.statements())
                .toList();
    }

    @Test
    void whoSaidMostComesFirstThenByName() throws IOException {
        add(
                article("a").says(RATRI, "Jalan satu").says(MOKO, "Jalan dua").says(MOKO, "Pasar"),
                article("b").says(DANU, "Jalan tiga").says(MOKO, "Jalan empat"));
        Speakers found = speakers(new Query.Words("jalan"), NOBODY);
        assertEquals(3, found.total());
        assertEquals(List.of("Moko Salim 2", "Danu Wira 1", "Ratri Lesmana 1"), told(found));
        assertEquals(List.of("Moko Salim 1"), told(speakers(new Query.Words("pasar"), NOBODY)));
        assertEquals(List.of("Ratri Lesmana 1"), told(speakers(new Query.In("33.25"), NOBODY)));
    }

    @Test
    void whoIsOnlyCalledSoComesLast() throws IOException {
        add(article("a").says(MOKO, "Jalan").says(DANU, "Pasar").naming(RATRI));
        Query ratri = new Query.Words("ratri");
        assertEquals(List.of("Moko Salim 1", "Ratri Lesmana 0"), told(speakers(new Query.Words("jalan"), ratri)));
        Speakers only = speakers(ratri, ratri);
        assertEquals(1, only.total());
        assertEquals(null, only.persons().getFirst().first());
        assertEquals(List.of("Moko Salim 1"), told(speakers(new Query.Words("jalan"), new Query.Words("moko"))));
    }

    @Test
    void theDaysAreThoseOfTheFirstAndTheLastOfTheWordsCopiesIncluded() throws IOException {
        add(
                article("a").published("2024-03-04").says(DANU, SAID).says(DANU, "Pasar"),
                article("b").published("2024-03-06").says(DANU, SAID),
                article("c").published("2025-01-01").says(DANU, "Lain"),
                article("d").says(DANU, "Netralitas tanpa tanggal"));
        Query words = new Query.Words("netralitas");
        Speakers.Person danu = archive.speakers(request(words, Copies.FOLD), NOBODY, 0, 1)
                .persons()
                .getFirst();
        assertEquals(2, danu.statements(), "the copy and its original are one");
        assertEquals(MONDAY, danu.first());
        assertEquals(MONDAY.plusDays(2), danu.last());
        assertEquals(3, speakers(words, NOBODY).persons().getFirst().statements());
    }

    @Test
    void pagesTogetherAreTheWholeAndEachCountIsTheTotalOfTheSearchWithThePerson() throws IOException {
        Random random = new Random(7);
        List<Official> officials = new ArrayList<>(List.of(DANU, RATRI, MOKO));
        for (int i = 0; i < 9; i++) {
            String name = "Tokoh " + (char) ('A' + i) + "nto";
            officials.add(Article.official(
                    name, "Camat", null, List.of(TEGAL, BATANG, PALU).get(i % 3)));
        }
        for (int i = 0; i < 40; i++) {
            Article article = article("x" + i).published(MONDAY.plusDays(i).toString());
            for (int j = random.nextInt(4); j >= 0; j--) {
                Official official = officials.get(random.nextInt(officials.size()));
                article.says(official, random.nextInt(3) == 0 ? SAID : "Rapat nomor " + random.nextInt(1000));
            }
            archive.add(article.build());
        }
        archive.commit();
        for (Copies copies : Copies.values()) {
            SearchRequest request = request(EVERYTHING, copies);
            Speakers all = archive.speakers(request, NOBODY, 0, 100);
            assertTrue(all.total() > 8, () -> all.total() + " speakers");
            List<Speakers.Person> paged = new ArrayList<>();
            for (int from = 0; from < all.total(); from += 5) {
                paged.addAll(archive.speakers(request, NOBODY, from, 5).persons());
            }
            assertEquals(all.persons(), paged);
            for (Speakers.Person person : all.persons()) {
                Query his = new Query.SaidBy(person.member().id());
                assertEquals(
                        archive.search(request(his, copies)).total(),
                        person.statements(),
                        person.member().name());
            }
        }
    }

    @Test
    void onlyStatementsHaveSpeakers() {
        SearchRequest documents = new SearchRequest(EVERYTHING, Unit.DOCUMENT, Sort.NEWEST, 0, null, List.of());
        assertThrows(IllegalArgumentException.class, () -> archive.speakers(documents, NOBODY, 0, 1));
    }
}
