package tutur.harvest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads feeds and maps of sites. They are hostile: no document types, no entities from elsewhere, bounds on everything. Immutable. */
final class Listings {

    /** Of a feed; those of news have fewer than a hundred. */
    private static final int MOST_ENTRIES = 2_000;

    private final long maxBytes;

    Listings(Limits limits) {
        this.maxBytes = limits.maxBytes();
    }

    /** An RSS or Atom feed. */
    Listing feed(Answer.Body body) throws Listing.Unreadable {
        byte[] bytes = unpacked(body.bytes());
        List<Listing.Entry> entries = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (SyndEntry entry : parse(bytes, body).getEntries()) {
            if (entries.size() >= MOST_ENTRIES) {
                remarks.add("only the first " + MOST_ENTRIES + " entries were looked at");
                break;
            }
            Optional<URI> address = link(entry).flatMap(link -> Address.from(body.address(), link));
            Date updated = entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
            if (address.isPresent()) {
                entries.add(new Listing.Entry(address.get(), updated == null ? null : updated.toInstant()));
            } else {
                remarks.add("an entry has no address to fetch: " + cut(String.valueOf(entry.getTitle())));
            }
        }
        return new Listing(newestFirst(entries), List.of(), remarks);
    }

    private static Optional<String> link(SyndEntry entry) {
        if (entry.getLink() != null && !entry.getLink().isBlank()) {
            return Optional.of(entry.getLink());
        }
        return Optional.ofNullable(entry.getUri()).filter(uri -> uri.startsWith("http"));
    }

    private static SyndFeed parse(byte[] bytes, Answer.Body body) throws Listing.Unreadable {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (InputStream in = new ByteArrayInputStream(bytes);
                XmlReader reader = new XmlReader(in, body.headers().get("content-type"), true)) {
            return input.build(reader);
        } catch (FeedException | IOException | RuntimeException | StackOverflowError e) {
            throw new Listing.Unreadable(
                    "it is no feed that can be read (" + cut(String.valueOf(e.getMessage())) + ")", e);
        }
    }

    /** A map of a site, or an index of such. */
    Listing map(Answer.Body body) throws Listing.Unreadable {
        byte[] bytes = unpacked(body.bytes());
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        parser.setStrictNamespace(false);
        parser.setAllowDocTypeDefinitions(false);
        try {
            AbstractSiteMap map = parser.parseSiteMap(bytes, body.address().toURL());
            List<Listing.Entry> entries = new ArrayList<>();
            List<Listing.Entry> maps = new ArrayList<>();
            if (map instanceof SiteMapIndex index) {
                index.getSitemaps().forEach(m -> add(maps, Address.of(m.getUrl()), m.getLastModified()));
            } else if (map instanceof SiteMap pages) {
                pages.getSiteMapUrls().forEach(p -> add(entries, Address.of(p.getUrl()), updated(p)));
            }
            return new Listing(newestFirst(entries), newestFirst(maps), List.of());
        } catch (UnknownFormatException | IOException | RuntimeException | StackOverflowError e) {
            throw new Listing.Unreadable(
                    "it is no map of a site that can be read (" + cut(String.valueOf(e.getMessage())) + ")", e);
        }
    }

    /** Maps of news tell when a page was published, seldom when it was changed. */
    private static @Nullable Date updated(SiteMapURL page) {
        if (page.getLastModified() != null) {
            return page.getLastModified();
        }
        ExtensionMetadata[] news = page.getAttributesForExtension(Extension.NEWS);
        return news != null && news.length > 0 && news[0] instanceof NewsAttributes told
                ? told.getPublicationDate()
                : null;
    }

    private static void add(List<Listing.Entry> to, Optional<URI> address, @Nullable Date updated) {
        address.ifPresent(a -> to.add(new Listing.Entry(a, updated == null ? null : updated.toInstant())));
    }

    /** What has no date stands where it stood, after what has one: both orders are common, and neither is lost. */
    private static List<Listing.Entry> newestFirst(List<Listing.Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(
                        Listing.Entry::updated, Comparator.nullsLast(Comparator.<Instant>reverseOrder())))
                .toList();
    }

    /** Maps are often sent as packed files. */
    private byte[] unpacked(byte[] bytes) throws Listing.Unreadable {
        if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes((int) maxBytes + 1);
            if (unpacked.length > maxBytes) {
                throw new Listing.Unreadable(
                        "unpacked it has more than %,d bytes".formatted(maxBytes), new IOException());
            }
            return unpacked;
        } catch (IOException e) {
            throw new Listing.Unreadable("it is packed, but damaged", e);
        }
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 150 ? line : line.substring(0, 150) + "…";
    }
}
