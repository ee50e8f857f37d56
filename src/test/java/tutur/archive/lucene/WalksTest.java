package tutur.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutur.archive.Archive;
import tutur.archive.Article;
import tutur.archive.Query;
import tutur.archive.Remark;
import tutur.archive.SearchRequest;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.archive.SearchResult;
import tutur.roster.Curation;

/** Whoever pages by relevance, or with copies folded, goes on in the state that the first page was taken from, within bounds. */
class WalksTest {

    private static final Query EVERYTHING = new Query.AllOf(List.of());
    private static final List<String> CHANGED = List.of("archive-changed");

    @TempDir
    private Path folder;

    private final AtomicLong clock = new AtomicLong(1);
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = LuceneArchive.open(folder, () -> Curation.NONE, clock::get);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private void add(Article... articles) throws IOException {
        for (Article article : articles) {
            archive.add(article.build());
        }
        archive.commit();
    }

    /** A document of that day, called so. */
    private static Article of(String day) {
        return article(day).published(day);
    }

    private static SearchResult page(Archive archive, Query query, Sort sort, Copies copies, @Nullable String cursor)
            throws IOException {
        return archive.search(
                new SearchRequest(query, Unit.DOCUMENT, sort, 1, cursor, List.of(), copies, Rewriting.OFF));
    }

    /** A page of one hit; everything is equally relevant, so that the newest comes first. */
    private SearchResult page(@Nullable String cursor) throws IOException {
        return page(archive, EVERYTHING, Sort.RELEVANCE, Copies.ALL, cursor);
    }

    private String begin() throws IOException {
        return following(page(null));
    }

    private static String following(SearchResult page) {
        String cursor = page.cursor();
        assertNotNull(cursor);
        return cursor;
    }

    private static String id(SearchResult page) {
        return page.hits().getFirst().document().document().id();
    }

    private static List<String> codes(SearchResult page) {
        return page.remarks().stream().map(Remark::code).toList();
    }

    @Test
    void aPageThatFollowsComesFromTheStateOfTheFirst() throws IOException {
        add(of("2024-03-03"), of("2024-01-01"));
        String cursor = begin();
        add(of("2024-02-02"));
        archive.remove("2024-01-01");
        archive.commit();
        SearchResult second = page(cursor);
        assertEquals("2024-01-01", id(second));
        assertEquals(2, second.total());
        assertEquals(List.of(), codes(second));
    }

    @Test
    void fourStatesAreKeptAndNoMore() throws IOException {
        add(of("2024-03-03"), of("2024-01-01"));
        List<String> begun = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            begun.add(begin());
            add(of("2024-02-0" + i));
        }
        SearchResult oldest = page(begun.getFirst());
        assertEquals(CHANGED, codes(oldest));
        assertEquals(7, oldest.total());
        for (int i = 1; i < 5; i++) {
            SearchResult page = page(begun.get(i));
            assertEquals(List.of(), codes(page), "walk " + i);
            assertEquals(2 + i, page.total());
        }
    }

    @Test
    void statesThatNobodyGoesOnInAreNotKept() throws IOException {
        add(of("2024-03-03"), of("2024-01-01"));
        String cursor = begin();
        for (int i = 1; i <= 9; i++) {
            add(of("2024-02-0" + i));
            page(archive, EVERYTHING, Sort.NEWEST, Copies.ALL, null);
            page(archive, new Query.Words("netralitas"), Sort.RELEVANCE, Copies.ALL, null);
        }
        assertEquals(List.of(), codes(page(cursor)));
    }

    @Test
    void aStateIsKeptForTenMinutesAfterItWasReplaced() throws IOException {
        add(of("2024-03-03"), of("2024-02-02"), of("2024-01-01"));
        String second = begin();
        clock.addAndGet(Duration.ofHours(1).toNanos());
        add(of("2024-04-04"));
        clock.addAndGet(Duration.ofMinutes(9).toNanos());
        add(of("2024-04-05"));
        String third = following(page(second));
        assertEquals(List.of(), codes(page(third)));
        clock.addAndGet(Duration.ofMinutes(2).toNanos());
        assertEquals(CHANGED, codes(page(third)));
    }

    @Test
    void whoseStateIsGoneGoesOnFromTheSamePlaceInThePresentOneAndIsToldOnce() throws IOException {
        add(of("2024-03-03"), of("2024-01-01"));
        String cursor = begin();
        add(of("2024-02-02"), of("2024-04-04"));
        clock.addAndGet(Duration.ofMinutes(11).toNanos());
        SearchResult second = page(cursor);
        assertEquals(CHANGED, codes(second));
        assertEquals("2024-02-02", id(second));
        SearchResult third = page(following(second));
        assertEquals(List.of(), codes(third));
        assertEquals("2024-01-01", id(third));
    }

    @Test
    void afterANewStartOnlyWhatHasChangedIsRemarkedUpon() throws IOException {
        add(of("2024-03-03"), of("2024-02-02"), of("2024-01-01"));
        String cursor = begin();
        archive.close();
        open();
        assertEquals(List.of(), codes(page(cursor)));
        try (Archive reader = LuceneArchive.openForReading(folder, () -> Curation.NONE)) {
            add(of("2024-04-04"));
            SearchResult second = page(reader, EVERYTHING, Sort.RELEVANCE, Copies.ALL, cursor);
            assertEquals(List.of(), codes(second), "it reads what was committed when it was opened");
            assertEquals(3, second.total());
        }
        archive.close();
        open();
        assertEquals(CHANGED, codes(page(cursor)));
    }

    @Test
    void anotherArchiveOfTheSameGenerationIsAnotherState(@TempDir Path other) throws IOException {
        add(of("2024-03-03"), of("2024-01-01"));
        String cursor = begin();
        long generation = archive.generation();
        archive.close();
        try (Archive again = LuceneArchive.open(other)) {
            again.add(of("2024-03-03").build());
            again.add(of("2024-02-02").build());
            again.commit();
            assertEquals(generation, again.generation());
            String there = following(page(again, EVERYTHING, Sort.RELEVANCE, Copies.ALL, null));
            assertEquals(CHANGED, codes(page(again, EVERYTHING, Sort.RELEVANCE, Copies.ALL, cursor)));
            assertEquals(List.of(), codes(page(again, EVERYTHING, Sort.RELEVANCE, Copies.ALL, there)));
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void aStoryIsSeenOnceWhateverCopiesOfItComeMeanwhile(Sort sort) throws IOException {
        Query pasar = new Query.Words("pasar");
        for (int story = 1; story <= 3; story++) {
            add(copy(story, 2, 1), copy(story, 4, 1));
        }
        List<Integer> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            SearchResult page = page(archive, pasar, sort, Copies.FOLD, cursor);
            assertEquals(3, page.total());
            assertEquals(6, page.unfolded());
            assertEquals(List.of(), codes(page));
            seen.add(Integer.valueOf(id(page).substring(0, 1)));
            for (int story = 1; story <= 3; story++) {
                add(copy(story, seen.size() % 2 == 0 ? 1 : 5, 3));
            }
            cursor = page.cursor();
        } while (cursor != null && seen.size() < 9);
        assertEquals(List.of(1, 2, 3), seen.stream().sorted().toList());
    }

    /** A copy of a story; how well it fits hangs on how often it says the word, when it comes on the day. */
    private static Article copy(int story, int day, int often) {
        String[] words = new String[120];
        Arrays.setAll(words, i -> "kata" + (char) ('a' + story) + (char) ('a' + i % 26) + (char) ('a' + i / 26));
        return article("%d-%d-%d".formatted(story, day, often))
                .published("2024-0%d-0%d".formatted(day, story))
                .body(String.join(" ", words) + " pasar".repeat(often));
    }
}
