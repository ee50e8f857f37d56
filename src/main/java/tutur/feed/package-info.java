/**
 * Results as feeds, and what lets other programs find their way into the archive.
 *
 * <pre>
 * Feed              = id, title, home, self, next?, language, Entry*
 * Entry             = id, title, link, source?, text, author?, published?, updated, topics     of a hit, or of what an alert found
 * FeedFormat        = ATOM (RFC 4287) | JSON (JSON Feed 1.1)       Feed → bytes
 * Sitemap           = pages of addresses of documents              by the beginnings of ids, so that every page stays small
 * SearchDescription                                                OpenSearch 1.1: a browser adds the archive as a search engine
 * </pre>
 *
 * <p>Ids are tags (RFC 4151) that hang on the id of the document or statement and on nothing else: not on the address at which the archive
 * is reached, not on the index. All text is plain text: nothing that a document says can become markup at a reader's. XML is written
 * with the JDK: Rome, which reads feeds in {@code tutur.harvest}, stands in that package only, and in the tests of this one.
 *
 * <p>To add one more format: a constant of {@link tutur.feed.FeedFormat} with its media type, a class that writes it, a case in {@code
 * FeedTest} that reads it back with a library that is not ours, a line in docs/api.md.
 */
@NullMarked
package tutur.feed;

import org.jspecify.annotations.NullMarked;
