package tutur.feed;

import java.time.format.DateTimeFormatter;

/** Writes RFC 4287. */
final class Atom {

    private Atom() {}

    static byte[] bytes(Feed feed) {
        Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom");
        xml.text("id", feed.id())
                .text("title", feed.title(), "type", "text")
                .text("updated", feed.updated().toString())
                .text("generator", "Tutur")
                .empty("link", "rel", "self", "href", feed.self(), "type", FeedFormat.ATOM.linkType())
                .empty(
                        "link",
                        "rel",
                        "alternate",
                        "href",
                        feed.home(),
                        "type",
                        "text/html",
                        "hreflang",
                        feed.language());
        if (feed.subtitle() != null) {
            xml.text("subtitle", feed.subtitle(), "type", "text");
        }
        if (feed.next() != null) {
            xml.empty("link", "rel", "next", "href", feed.next(), "type", FeedFormat.ATOM.linkType());
        }
        feed.entries().forEach(entry -> entry(xml, entry));
        return xml.bytes();
    }

    /** Every entry names an author, for the feed has none (RFC 4287, section 4.1.2). */
    private static void entry(Xml xml, Entry entry) {
        xml.start("entry")
                .text("id", entry.id())
                .text("title", entry.title(), "type", "text")
                .text("updated", entry.updated().toString());
        if (entry.published() != null) {
            xml.text("published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.published()));
        }
        xml.start("author")
                .text("name", entry.author() == null || entry.author().isBlank() ? "–" : entry.author())
                .end();
        xml.empty("link", "rel", "alternate", "href", entry.link(), "type", "text/html");
        if (entry.source() != null) {
            xml.empty("link", "rel", "via", "href", entry.source());
        }
        entry.topics().forEach(topic -> xml.empty("category", "term", topic));
        xml.text("content", entry.text(), "type", "text").end();
    }
}
