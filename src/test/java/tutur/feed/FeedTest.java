package tutur.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tutur.json.Json;

/** Feeds, read back with a library that is not ours, whatever documents hold. */
class FeedTest {

    private static final String EVIL =
            "<b>&amp;\"']]>\u0000\u0008\uFFFE\uD800 \u2028 \uD83D\uDE00 </entry><script>1</script>";

    private static Entry entry(int number, String words, @Nullable String author, @Nullable OffsetDateTime day) {
        return new Entry(
                Feed.tag("documents/" + number),
                words,
                "http://127.0.0.1:7070/documents/" + number,
                "https://kabar.example/?a=1&b=" + number,
                words,
                author,
                day,
                Instant.parse("2024-03-0" + (1 + number % 9) + "T10:00:00Z"),
                List.of("netralitas-asn"));
    }

    private static Feed feed(List<Entry> entries, @Nullable String next) {
        return new Feed(
                Feed.tag("searches?q=a b"),
                "Tutur: " + EVIL,
                EVIL,
                "http://127.0.0.1:7070/search?q=a",
                "http://127.0.0.1:7070/api/v1/feed?q=a&format=atom",
                next,
                "id",
                entries);
    }

    private static SyndFeed atom(Feed feed) throws Exception {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(FeedFormat.ATOM.bytes(feed))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Feed feed) {
        return new Json().read(FeedFormat.JSON.bytes(feed), Map.class);
    }

    private static List<?> items(Map<String, Object> json) {
        return (List<?>) Objects.requireNonNull(json.get("items"));
    }

    @Test
    void anAtomFeedHasEverythingThatAReaderNeeds() throws Exception {
        OffsetDateTime day = OffsetDateTime.parse("2024-03-01T00:00:00+07:00");
        SyndFeed read = atom(
                feed(List.of(entry(1, "Sekda: netral", "Kabar Rakit", day), entry(2, "Dua", null, null)), "/next"));
        assertEquals("tag:tutur.example,2026:searches?q=a%20b", read.getUri());
        assertEquals(
                Instant.parse("2024-03-03T10:00:00Z"), read.getPublishedDate().toInstant(), "the latest entry");
        assertEquals(
                "/next",
                read.getLinks().stream()
                        .filter(l -> l.getRel().equals("next"))
                        .findFirst()
                        .orElseThrow()
                        .getHref());
        SyndEntry entry = read.getEntries().getFirst();
        assertEquals("tag:tutur.example,2026:documents/1", entry.getUri());
        assertEquals("Sekda: netral", entry.getTitle());
        assertEquals("http://127.0.0.1:7070/documents/1", entry.getLink());
        assertEquals("Kabar Rakit", entry.getAuthor());
        assertEquals(
                Instant.parse("2024-02-29T17:00:00Z"), entry.getPublishedDate().toInstant());
        assertEquals(
                Instant.parse("2024-03-02T10:00:00Z"), entry.getUpdatedDate().toInstant());
        assertEquals("netralitas-asn", entry.getCategories().getFirst().getName());
        assertEquals("Sekda: netral", entry.getContents().getFirst().getValue());
        SyndEntry second = read.getEntries().get(1);
        assertNull(second.getPublishedDate());
        assertFalse(second.getAuthor().isEmpty(), "RFC 4287 wants one");
    }

    @Test
    void whatStrangersWriteStaysText() throws Exception {
        SyndFeed read = atom(feed(List.of(entry(1, EVIL, EVIL, null)), null));
        SyndEntry entry = read.getEntries().getFirst();
        assertEquals(1, read.getEntries().size());
        assertEquals(Escapes.plain(EVIL), entry.getTitle());
        assertEquals("text", entry.getContents().getFirst().getType());
        assertEquals(Escapes.plain(EVIL), entry.getContents().getFirst().getValue());
        assertTrue(Escapes.plain(EVIL).contains("\uD83D\uDE00"), "whole characters stay");
        assertEquals(
                Escapes.plain(EVIL),
                ((Map<?, ?>) items(json(feed(List.of(entry(1, EVIL, EVIL, null)), null)))
                                .getFirst())
                        .get("title"));
    }

    @Test
    void anyCharactersGiveAFeedThatCanBeRead() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 100; i++) {
            StringBuilder drawn = new StringBuilder().append((char) random.nextInt(0x10000));
            random.ints(40, 0, 0x3000).forEach(c -> drawn.append((char) c));
            String text = drawn.toString();
            Feed feed = feed(List.of(entry(i, text, text, null)), null);
            assertEquals(1, atom(feed).getEntries().size(), text);
            assertTrue(URI.create(Feed.tag(text)).isAbsolute(), text);
            assertFalse(items(json(feed)).isEmpty());
        }
    }

    @Test
    void aJsonFeedKeepsTheRulesOfItsVersion() {
        Map<String, Object> json = json(feed(List.of(entry(1, "Satu", null, null)), null));
        assertEquals("https://jsonfeed.org/version/1.1", json.get("version"));
        for (String name : List.of("title", "home_page_url", "feed_url", "language")) {
            assertTrue(json.get(name) instanceof String, name);
        }
        assertFalse(json.containsValue(null), "the format knows no null");
        assertFalse(json.containsKey("next_url"));
        Map<?, ?> item = (Map<?, ?>) items(json).getFirst();
        assertFalse(item.containsValue(null), "the format knows no null");
        assertTrue(item.get("id") instanceof String && item.get("content_text") instanceof String, item::toString);
        assertEquals("2024-03-02T10:00:00Z", item.get("date_modified"));
        assertFalse(item.containsKey("date_published") || item.containsKey("authors"));
    }

    @Test
    void aFeedOfNothingIsAFeed() throws Exception {
        Feed nothing = feed(List.of(), null);
        assertEquals(0, atom(nothing).getEntries().size());
        assertEquals(Instant.EPOCH, atom(nothing).getPublishedDate().toInstant());
        assertEquals(List.of(), json(nothing).get("items"));
    }
}
