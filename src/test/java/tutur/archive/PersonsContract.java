package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.PALU;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;
import static tutur.archive.Article.official;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutur.official.Official;
import tutur.roster.Curation;
import tutur.roster.Member;
import tutur.statement.Speaker;

/** What every archive knows of persons: one in all documents, whatever they call them. */
public abstract class PersonsContract extends OpenArchive {

    private static final Official HALIM = official("Halimanor", "Bupati", null, BATANG);
    private static final Official HALIIM = official("Halimanoor", "Bupati", null, BATANG);
    private static final Official RAKA = official("Raka Wiranata", "Camat", null, TEGAL);
    private static final Official OTHER_RAKA = official("Raka Wiranata", "Camat", null, PALU);
    private static final Official NATIONAL = official("Surya", "Menteri", null, null);
    private static final Official DIRECTOR = official("Surya", "Direktur", null, null);

    /** What has been decided about the persons of this archive: in document {@code split}, someone else is meant by Raka Wiranata. */
    protected static final Curation DECIDED = new Curation(List.of(new Curation.Entry(
            RAKA.id(),
            "test",
            null,
            List.of(),
            List.of(),
            List.of(new Curation.Split(List.of("split"), "raka-wiranata-junior")),
            List.of())));

    @Test
    void aPersonIsFoundUnderEveryNameThatDocumentsUse() throws IOException {
        add(
                article("a").says(HALIM, "Satu"),
                article("b").says(HALIM, "Dua"),
                article("c").says(HALIIM, "Tiga"),
                article("d").says(RAKA, "Empat"));
        for (Official any : List.of(HALIM, HALIIM)) {
            assertEquals(
                    List.of("a", "b", "c"),
                    documents(new Query.SaidBy(any.id())).stream().sorted().toList());
            assertEquals(3, statements(new Query.SaidBy(any.id())).size());
        }
    }

    @Test
    void answersKnowOfficialsByTheIdsOfTheRoster() throws IOException {
        add(
                article("a").says(HALIM, "Satu"),
                article("b").says(HALIM, "Dua"),
                article("c").naming(HALIIM).says(HALIIM, "Tiga"));
        var found = archive.find("c").orElseThrow();
        assertEquals(HALIM.id(), found.officials().getFirst().official().id());
        assertEquals("Halimanoor", found.officials().getFirst().official().name());
        assertEquals(
                new Speaker.Known(HALIIM.as(HALIM.id())),
                found.statements().getFirst().speaker());
    }

    @Test
    void theIdOfAnOfficialIsThatOfNoDocumentAndNoStatement() throws IOException {
        add(article("a").naming(RAKA).says(RAKA, "Satu"));
        assertEquals(Optional.empty(), archive.find(RAKA.id()));
        assertEquals(List.of(), archive.similar(RAKA.id(), 10));
    }

    @Test
    void facetsAndListsCountPersons() throws IOException {
        add(
                article("a").says(HALIM, "Satu").naming(RAKA),
                article("b").says(HALIM, "Dua"),
                article("c").says(HALIIM, "Tiga"));
        SearchResult result = archive.search(new SearchRequest(
                new Query.AllOf(List.of()),
                SearchRequest.Unit.DOCUMENT,
                SearchRequest.Sort.NEWEST,
                0,
                null,
                List.of(Facet.Field.OFFICIAL)));
        assertEquals(
                List.of(new Facet.Value(HALIM.id(), "Halimanor", 3), new Facet.Value(RAKA.id(), "Raka Wiranata", 1)),
                result.facets().getFirst().values());
        Officials all = archive.officials(new Query.AllOf(List.of()), 0, 10);
        assertEquals(2, all.total());
        Member halim = all.members().getFirst();
        assertEquals(List.of("Halimanor", "Halimanoor"), halim.names());
        assertEquals(3, halim.documents());
        assertEquals(3, halim.statements());
    }

    @Test
    void namesakesStayApart() throws IOException {
        add(
                article("a").says(RAKA, "Satu"),
                article("b").says(OTHER_RAKA, "Dua"),
                article("c").says(NATIONAL, "Tiga"),
                article("d").says(DIRECTOR, "Empat"));
        assertEquals(List.of("Satu"), statements(new Query.SaidBy(RAKA.id())));
        assertEquals(List.of("Dua"), statements(new Query.SaidBy(OTHER_RAKA.id())));
        assertEquals(List.of("Tiga"), statements(new Query.SaidBy("surya")));
        assertEquals(List.of("Empat"), statements(new Query.SaidBy("surya-direktur")));
        assertEquals(4, archive.officials(new Query.AllOf(List.of()), 0, 10).total());
        assertEquals(
                "surya-direktur",
                archive.officials(new Query.HeldBy("Direktur"), 0, 1)
                        .members()
                        .getFirst()
                        .id());
    }

    @Test
    void whatIsDecidedActsWithoutIndexingAgain() throws IOException {
        add(article("a").says(RAKA, "Satu"), article("split").says(RAKA, "Dua"));
        assertEquals(List.of("Satu"), statements(new Query.SaidBy(RAKA.id())));
        assertEquals(List.of("Dua"), statements(new Query.SaidBy("raka-wiranata-junior")));
        assertEquals(1, archive.officials(new Query.SaidBy(RAKA.id()), 0, 10).total());
    }

    @Test
    void theRosterFollowsEveryCommit() throws IOException {
        add(article("a").published("2020-01-01").naming(HALIM));
        assertEquals(1, archive.roster().members().size());
        add(article("b").published("2022-01-01").naming(RAKA));
        assertEquals(2, archive.roster().members().size());
        archive.remove("a");
        archive.commit();
        assertEquals(
                List.of(RAKA.id()),
                archive.roster().members().stream().map(Member::id).toList());
        assertEquals(List.of(), archive.roster().holders("Bupati", BATANG.code(), LocalDate.parse("2020-01-01")));
    }
}
