package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.PALU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.region.Region;

/** What every archive keeps when it answers: counts, orders and pages. */
public abstract class SearchContract extends OpenArchive {

    private static final Query EVERYTHING = new Query.AllOf(List.of());

    private SearchResult ask(Query query, Sort sort, int size, @Nullable String cursor) throws IOException {
        return archive.search(new SearchRequest(query, Unit.DOCUMENT, sort, size, cursor, List.of()));
    }

    private List<String> matched(Query query) throws IOException {
        return search(Unit.DOCUMENT, query).hits().stream()
                .map(hit -> (Hit.DocumentHit) hit)
                .map(hit -> hit.document().document().id() + " "
                        + hit.matched().stream()
                                .map(said -> said.statement().text())
                                .toList())
                .sorted()
                .toList();
    }

    @Test
    void aDocumentThatIsFoundShowsTheStatementsInItThatMatchBestFirst() throws IOException {
        add(
                article("a")
                        .title("Rapat")
                        .says(DANU, "Harga beras naik")
                        .says(RATRI, "Harga pupuk turun")
                        .says(DANU, "Jalan dibuka"),
                article("b").body("Harga beras naik.").says(RATRI, "Sepi"),
                article("c")
                        .says(DANU, "Harga satu")
                        .says(DANU, "Harga dua")
                        .says(DANU, "Harga tiga")
                        .says(DANU, "Harga beras"));
        assertEquals(
                List.of("a [Harga beras naik, Harga pupuk turun]", "b []", "c [Harga satu, Harga dua, Harga tiga]"),
                matched(new Query.Words("harga")));
        assertEquals(
                List.of("a [Harga beras naik]", "b []", "c [Harga beras]"),
                matched(new Query.Words("harga beras")),
                "what has hardly anything beside the best is left out");
        assertEquals(List.of("a [Harga beras naik]", "b []"), matched(new Query.Phrase("beras naik")));
        assertEquals(
                List.of("a [Harga pupuk turun]"),
                matched(new Query.AllOf(List.of(
                        new Query.Words("harga beras rapat"),
                        new Query.SaidBy(RATRI.id()),
                        new Query.Not(new Query.Words("satu"))))));
    }

    @Test
    void withoutWordsTheStatementsThatFitTheFiltersAreShown() throws IOException {
        add(
                article("a").says(DANU, "Netral", "netralitas-asn").says(RATRI, "Ramai"),
                article("b").says(RATRI, "Sepi"));
        assertEquals(List.of("a [Netral]"), matched(new Query.SaidBy(DANU.id())));
        assertEquals(List.of("a [Netral, Ramai]", "b [Sepi]"), matched(EVERYTHING));
    }

    private void addMany(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            Article article = article("d%05d".formatted(i)).body(i % 3 == 0 ? "pasar pasar ramai" : "pasar sepi");
            if (i % 7 != 0) {
                article.published("20%02d-01-%02d".formatted(10 + i % 10, 1 + i % 28));
            }
            archive.add(article.build());
            if (i == number / 2) {
                archive.commit();
            }
        }
        archive.commit();
    }

    @Test
    void facetsCountEveryHitOnce() throws IOException {
        add(
                article("a")
                        .in(TEGAL)
                        .from("Kabar")
                        .about("apbd", "banjir")
                        .published("2023-01-01")
                        .says(DANU, "Satu"),
                article("b")
                        .in(BATANG)
                        .from("Kabar")
                        .about("apbd")
                        .published("2024-01-01")
                        .naming(DANU)
                        .naming(RATRI),
                article("c").in(TEGAL).in(BATANG).from("Warta").naming(RATRI));
        assertEquals("33:3 33.25:2 33.76:2", facet(Unit.DOCUMENT, EVERYTHING, Facet.Field.REGION));
        assertEquals("apbd:2 banjir:1", facet(Unit.DOCUMENT, EVERYTHING, Facet.Field.TOPIC));
        assertEquals("Kabar:2 Warta:1", facet(Unit.DOCUMENT, EVERYTHING, Facet.Field.SOURCE));
        assertEquals("2023:1 2024:1", facet(Unit.DOCUMENT, EVERYTHING, Facet.Field.YEAR));
        assertEquals("Bupati:2 Sekda:2", facet(Unit.DOCUMENT, EVERYTHING, Facet.Field.OFFICE));
        assertEquals("direct:1", facet(Unit.DOCUMENT, EVERYTHING, Facet.Field.KIND));
        assertEquals("apbd:1", facet(Unit.DOCUMENT, new Query.In("33.25"), Facet.Field.TOPIC));
        assertEquals("", facet(Unit.DOCUMENT, new Query.In("99"), Facet.Field.TOPIC));
        assertEquals("Sekda:1", facet(Unit.STATEMENT, EVERYTHING, Facet.Field.OFFICE));
        assertEquals("33:1 33.76:1", facet(Unit.STATEMENT, EVERYTHING, Facet.Field.REGION));
    }

    @Test
    void officialsAreCountedByIdAndShownByName() throws IOException {
        add(article("a").naming(DANU), article("b").naming(DANU).naming(RATRI));
        SearchResult result = archive.search(new SearchRequest(
                EVERYTHING, Unit.DOCUMENT, Sort.NEWEST, 0, null, List.of(Facet.Field.OFFICIAL, Facet.Field.OFFICIAL)));
        assertEquals(
                List.of(new Facet(
                        Facet.Field.OFFICIAL,
                        List.of(
                                new Facet.Value(DANU.id(), "Danu Wira", 2),
                                new Facet.Value(RATRI.id(), "Ratri Lesmana", 1)))),
                result.facets());
        assertEquals(List.of(), result.hits());
        assertEquals(2, result.total());
        assertNull(result.cursor());
    }

    @Test
    void replacedAndRemovedDocumentsAreNotCounted() throws IOException {
        add(article("a").from("Kabar"), article("b").from("Kabar"), article("c").from("Kabar"));
        archive.add(article("a").from("Warta").build());
        archive.remove("b");
        archive.commit();
        assertEquals("Kabar:1 Warta:1", facet(Unit.DOCUMENT, EVERYTHING, Facet.Field.SOURCE));
        assertEquals(2, search(Unit.DOCUMENT, EVERYTHING).total());
    }

    private String facet(Unit unit, Query query, Facet.Field field) throws IOException {
        SearchResult result = archive.search(new SearchRequest(query, unit, Sort.RELEVANCE, 1, null, List.of(field)));
        assertEquals(field, result.facets().getFirst().field());
        return String.join(
                " ",
                result.facets().getFirst().values().stream()
                        .map(value -> value.value() + ":" + value.count())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesGoOnToTheLastHitWithoutLossOrRepetition(Sort sort) throws IOException {
        addMany(1_200);
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = ask(new Query.Words("pasar"), sort, 97, cursor);
            assertEquals(1_200, page.total());
            page.hits().forEach(hit -> ids.add(hit.document().document().id()));
            cursor = page.cursor();
        } while (cursor != null);
        assertEquals(1_200, ids.size());
        assertEquals(1_200, new HashSet<>(ids).size());
        List<String> atOnce = new ArrayList<>();
        ask(new Query.Words("pasar"), sort, 1_000, null)
                .hits()
                .forEach(hit -> atOnce.add(hit.document().document().id()));
        assertEquals(atOnce, ids.subList(0, 1_000));
    }

    @Test
    void ordersAreTotal() throws IOException {
        add(
                article("b").published("2024-01-01"),
                article("a").published("2024-01-01"),
                article("d"),
                article("c"),
                article("e").published("2020-06-01"),
                article("f").published("2025-06-01"));
        assertEquals("f a b e c d", order(Sort.NEWEST));
        assertEquals("e a b f c d", order(Sort.OLDEST));
        assertEquals("f a b e c d", order(Sort.RELEVANCE));
        assertEquals(
                0.0, ask(EVERYTHING, Sort.NEWEST, 1, null).hits().getFirst().score());
    }

    private String order(Sort sort) throws IOException {
        return String.join(
                " ",
                ask(EVERYTHING, sort, 100, null).hits().stream()
                        .map(hit -> hit.document().document().id())
                        .toList());
    }

    @Test
    void aFullLastPageHasNoCursor() throws IOException {
        add(article("a"), article("b"), article("c"), article("d"));
        String cursor = ask(EVERYTHING, Sort.NEWEST, 2, null).cursor();
        assertNotNull(cursor);
        SearchResult last = ask(EVERYTHING, Sort.NEWEST, 2, cursor);
        assertEquals(2, last.hits().size());
        assertNull(last.cursor());
    }

    @Test
    void aCursorGoesOnWhenDocumentsAreAddedMeanwhile() throws IOException {
        add(article("a").published("2024-03-03"), article("c").published("2024-01-01"));
        String cursor = ask(EVERYTHING, Sort.NEWEST, 1, null).cursor();
        add(article("b").published("2024-02-02"), article("x").published("2025-01-01"));
        List<String> rest = ask(EVERYTHING, Sort.NEWEST, 9, cursor).hits().stream()
                .map(hit -> hit.document().document().id())
                .toList();
        assertEquals(List.of("b", "c"), rest);
    }

    @Test
    void aCursorOfAnotherSearchOrOfNoSearchIsRefused() throws IOException {
        add(article("a"), article("b"));
        String cursor = ask(EVERYTHING, Sort.NEWEST, 1, null).cursor();
        assertNotNull(cursor);
        assertThrows(InvalidCursor.class, () -> ask(EVERYTHING, Sort.OLDEST, 1, cursor));
        assertThrows(InvalidCursor.class, () -> ask(new Query.In("33"), Sort.NEWEST, 1, cursor));
        for (String broken : List.of("", "x", "%%%", cursor.substring(3), cursor.substring(0, 12), "A".repeat(9_999))) {
            assertThrows(InvalidCursor.class, () -> ask(EVERYTHING, Sort.NEWEST, 1, broken), broken);
        }
    }

    @Test
    void statementsArePagedAcrossTheirDocuments() throws IOException {
        for (int i = 0; i < 10; i++) {
            archive.add(article("d" + i)
                    .in(PALU)
                    .published("2024-01-0" + (1 + i % 3))
                    .says(DANU, "Satu " + i)
                    .says(RATRI, "Dua " + i)
                    .says(DANU, "Tiga " + i)
                    .build());
        }
        archive.commit();
        Set<String> ids = new HashSet<>();
        String cursor = null;
        do {
            SearchResult page =
                    archive.search(new SearchRequest(EVERYTHING, Unit.STATEMENT, Sort.NEWEST, 4, cursor, List.of()));
            assertEquals(30, page.total());
            for (Hit hit : page.hits()) {
                Hit.StatementHit found = (Hit.StatementHit) hit;
                assertTrue(ids.add(found.statement().id()));
                assertTrue(found.document().statements().contains(found.statement()));
            }
            cursor = page.cursor();
        } while (cursor != null);
        assertEquals(30, ids.size());
    }

    @Test
    void noRegencyGivesWayToVillagesInAFacet() throws IOException {
        Article wide = article("a").in(PALU);
        for (int i = 0; i < Facet.MOST + 50; i++) {
            String code = "11.01.%02d.%04d".formatted(1 + i % 60, 2000 + i);
            wide.in(new Region(code, "Desa " + i, Region.Level.VILLAGE, code.substring(0, 8)));
        }
        add(wide);
        List<Facet.Value> regions = archive.search(
                        new SearchRequest(EVERYTHING, Unit.DOCUMENT, Sort.NEWEST, 0, null, List.of(Facet.Field.REGION)))
                .facets()
                .getFirst()
                .values();
        assertEquals(Facet.MOST, regions.size());
        List<String> codes = regions.stream().map(Facet.Value::value).toList();
        assertTrue(codes.containsAll(List.of("11", "11.01", "72", "72.71")), "what sorts last is counted, too");
        assertEquals(codes.stream().sorted().toList(), codes, "in their order: all have one hit");
    }
}
