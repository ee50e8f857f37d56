package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.article;
import static tutur.story.Wording.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.statement.Speaker;
import tutur.story.Story;

/** What every archive keeps about copies: one hit for a story, all countable and reachable, each copy with its own statements. */
public abstract class StoriesContract extends OpenArchive {

    private static final Query EVERYTHING = new Query.AllOf(List.of());
    private static final String RELEASE = text(1, 200);
    private static final String SAID = "Kita jaga netralitas bersama karena warga melihat setiap langkah kita semua";

    private SearchResult ask(Query query, Unit unit, Sort sort, int size, @Nullable String cursor, Copies copies)
            throws IOException {
        return archive.search(new SearchRequest(
                query, unit, sort, size, cursor, List.of(Facet.Field.values()), copies, SearchRequest.Rewriting.OFF));
    }

    private SearchResult folded(Query query) throws IOException {
        return ask(query, Unit.DOCUMENT, Sort.RELEVANCE, 100, null, Copies.FOLD);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.document().document().id()).toList();
    }

    private static long count(SearchResult result, Facet.Field field, String value) {
        return result.facets().stream()
                .filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream())
                .filter(v -> v.value().equals(value))
                .mapToLong(Facet.Value::count)
                .sum();
    }

    private void addRelease() throws IOException {
        add(
                article("b").from("Kabar").published("2024-01-02").body(RELEASE + " pasar"),
                article("a").from("Humas").published("2024-01-01").body(RELEASE).about("apbd"),
                article("c").from("Warta").published("2024-01-03").body("Pasar pasar pasar. " + RELEASE),
                article("d").from("Warta").published("2024-01-02").body(text(2, 200)));
    }

    @Test
    void aStoryBeginsWithItsFirstPublicationAndTellsHowMuchOfEachCopyIsTaken() throws IOException {
        addRelease();
        Story story = archive.stories().story("c").orElseThrow();
        assertEquals("a", story.id());
        assertEquals(
                List.of("a", "b", "c"),
                story.copies().stream().map(Story.Copy::document).toList());
        assertEquals(1, story.copies().getLast().kept());
        assertTrue(
                story.copies().getLast().share() < 1 && story.copies().getLast().share() > 0.9);
        assertTrue(archive.stories().story("d").isEmpty());
    }

    @Test
    void aFoldedSearchHasOneHitForAStoryAndCountsAll() throws IOException {
        addRelease();
        SearchResult result = folded(EVERYTHING);
        assertEquals(List.of("c", "d"), ids(result), "the newest copy stands for the story when nothing else decides");
        assertEquals(2, result.total());
        assertEquals(4, result.unfolded());
        Hit.DocumentHit hit = (Hit.DocumentHit) result.hits().getFirst();
        assertEquals("a", hit.story());
        assertEquals(2, hit.copies());
        assertEquals(0, result.hits().getLast().copies());
        SearchResult all = ask(EVERYTHING, Unit.DOCUMENT, Sort.RELEVANCE, 100, null, Copies.ALL);
        assertEquals(4, all.total());
        assertEquals(4, all.unfolded());
        assertEquals(2, all.hits().getFirst().copies());
    }

    @Test
    void theCopyThatFitsBestStandsForTheStory() throws IOException {
        addRelease();
        assertEquals(List.of("c"), ids(folded(new Query.Words("pasar"))));
        assertEquals(List.of("b"), ids(folded(new Query.From("Kabar"))));
        assertEquals(List.of("a"), ids(folded(new Query.About("apbd"))));
        assertEquals(
                "d",
                ids(ask(EVERYTHING, Unit.DOCUMENT, Sort.OLDEST, 100, null, Copies.FOLD))
                        .getLast());
        assertEquals(
                "a",
                ids(ask(EVERYTHING, Unit.DOCUMENT, Sort.OLDEST, 100, null, Copies.FOLD))
                        .getFirst());
    }

    @Test
    void allCopiesOfAStoryAreReachable() throws IOException {
        addRelease();
        for (String any : List.of("a", "b", "c")) {
            SearchResult copies = ask(new Query.OfStory(any), Unit.DOCUMENT, Sort.OLDEST, 100, null, Copies.ALL);
            assertEquals(List.of("a", "b", "c"), ids(copies), any);
        }
        assertEquals(List.of("d"), ids(folded(new Query.OfStory("d"))));
        assertEquals(List.of(), ids(folded(new Query.OfStory("nothing"))));
    }

    @Test
    void aFacetCountsTheStoriesThatTheFilterWouldFind() throws IOException {
        addRelease();
        add(article("e")
                .from("Kabar")
                .published("2024-01-02")
                .body(RELEASE + " lagi")
                .naming(RATRI));
        SearchResult result = folded(EVERYTHING);
        for (String source : List.of("Kabar", "Humas", "Warta")) {
            assertEquals(folded(new Query.From(source)).total(), count(result, Facet.Field.SOURCE, source), source);
        }
        assertEquals(1, count(result, Facet.Field.SOURCE, "Kabar"), "two copies of one outlet are one story");
        assertEquals(2, count(result, Facet.Field.SOURCE, "Warta"));
        assertEquals(1, count(result, Facet.Field.TOPIC, "apbd"));
        assertEquals(1, count(result, Facet.Field.OFFICIAL, RATRI.id()));
        assertEquals(2, count(result, Facet.Field.YEAR, "2024"));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesOfAFoldedSearchShowEachStoryOnce(Sort sort) throws IOException {
        List<Article> articles = new ArrayList<>();
        Random random = new Random(7);
        for (int story = 0; story < 30; story++) {
            for (int copy = 0; copy <= story % 4; copy++) {
                Article article = article("d%02d%d".formatted(story, copy));
                article.body(text(100 + story, 60) + (random.nextBoolean() ? " pasar" : ""));
                articles.add(copy == 3 ? article : article.published("2024-01-%02d".formatted(1 + random.nextInt(28))));
            }
        }
        Collections.shuffle(articles, random);
        add(articles.subList(0, 40).toArray(Article[]::new));
        add(articles.subList(40, articles.size()).toArray(Article[]::new));
        List<String> seen = new ArrayList<>();
        List<String> stories = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = ask(
                    new Query.AnyOf(List.of(new Query.Words("pasar"), EVERYTHING)),
                    Unit.DOCUMENT,
                    sort,
                    7,
                    cursor,
                    Copies.FOLD);
            assertEquals(30, page.total());
            assertEquals(articles.size(), page.unfolded());
            seen.addAll(ids(page));
            page.hits().forEach(hit -> stories.add(((Hit.DocumentHit) hit).story()));
            cursor = page.cursor();
        } while (cursor != null);
        assertEquals(30, seen.size());
        assertEquals(30, new TreeSet<>(stories).size());
        SearchResult whole = ask(
                new Query.AnyOf(List.of(new Query.Words("pasar"), EVERYTHING)),
                Unit.DOCUMENT,
                sort,
                100,
                null,
                Copies.FOLD);
        assertEquals(ids(whole), seen);
    }

    @Test
    void aCursorOfAFoldedSearchIsNoneOfTheOther() throws IOException {
        addRelease();
        String cursor = ask(EVERYTHING, Unit.DOCUMENT, Sort.NEWEST, 1, null, Copies.FOLD)
                .cursor();
        assertThrows(InvalidCursor.class, () -> ask(EVERYTHING, Unit.DOCUMENT, Sort.NEWEST, 1, cursor, Copies.ALL));
    }

    @Test
    void aQuotationInSeveralDocumentsIsOneHitAndEachKeepsItsOwnAttribution() throws IOException {
        add(
                article("a").published("2024-01-01").body(text(11, 90)).says(DANU, SAID),
                article("b").published("2024-01-02").body(text(12, 90)).says(new Speaker.Unknown(), SAID + " lagi"),
                article("c").published("2024-01-03").body(text(13, 90)).says(RATRI, SAID),
                article("d").published("2024-01-04").body(text(14, 90)).says(DANU, text(15, 12)));
        SearchResult folded = ask(EVERYTHING, Unit.STATEMENT, Sort.OLDEST, 100, null, Copies.FOLD);
        assertEquals(List.of("a", "c", "d"), ids(folded));
        assertEquals(4, folded.unfolded());
        Hit.StatementHit hit = (Hit.StatementHit) folded.hits().getFirst();
        assertEquals(hit.statement().id(), hit.quotation());
        assertEquals(1, hit.copies());
        SearchResult forms =
                ask(new Query.OfQuotation("b-00000000"), Unit.STATEMENT, Sort.OLDEST, 100, null, Copies.ALL);
        assertEquals(List.of("a", "b"), ids(forms));
        assertEquals(
                List.of("a", "b"),
                ids(ask(new Query.OfQuotation("a-00000000"), Unit.DOCUMENT, Sort.OLDEST, 100, null, Copies.ALL)));
        assertEquals(
                new Speaker.Unknown(),
                archive.find("b").orElseThrow().statements().getFirst().speaker());
        assertNotEquals(folded.total(), forms.total());
    }

    @Test
    void copiesThatAreRemovedNoLongerCount() throws IOException {
        addRelease();
        archive.remove("a");
        archive.commit();
        assertEquals("b", archive.stories().story("c").orElseThrow().id());
        archive.remove("b");
        archive.commit();
        assertTrue(archive.stories().story("c").isEmpty());
        assertEquals(2, folded(EVERYTHING).unfolded());
    }
}
