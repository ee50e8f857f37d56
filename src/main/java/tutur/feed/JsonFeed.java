package tutur.feed;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutur.json.Json;

/** Writes JSON Feed 1.1: what is not known is left out, for the format knows no {@code null}. */
final class JsonFeed {

    private JsonFeed() {}

    static byte[] bytes(Feed feed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        if (feed.subtitle() != null) {
            json.put("description", Escapes.plain(feed.subtitle()));
        }
        json.put("home_page_url", feed.home());
        json.put("feed_url", feed.self());
        if (feed.next() != null) {
            json.put("next_url", feed.next());
        }
        json.put("language", feed.language());
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return new Json().bytes(json);
    }

    private static Map<String, Object> item(Entry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.link());
        if (entry.source() != null) {
            item.put("external_url", entry.source());
        }
        item.put("title", Escapes.plain(entry.title()));
        item.put("content_text", Escapes.plain(entry.text()));
        if (entry.published() != null) {
            item.put("date_published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.published()));
        }
        item.put("date_modified", entry.updated().toString());
        if (entry.author() != null && !entry.author().isBlank()) {
            item.put("authors", List.of(Map.of("name", Escapes.plain(entry.author()))));
        }
        if (!entry.topics().isEmpty()) {
            item.put("tags", entry.topics());
        }
        return item;
    }
}
