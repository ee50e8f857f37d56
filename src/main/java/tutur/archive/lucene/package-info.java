/**
 * The archive in an embedded Lucene index; nothing outside this package sees Lucene.
 *
 * <pre>
 * document ─Cards→ block = card of the document, card* of its statements, card* of its officials     written and replaced as one
 * Query    ─QueryCompiler→ Lucene query for one unit of cards
 * Snapshot = what one commit holds, with the values of facets over all segments
 * Walks    : snapshots that somebody goes from page to page in, for a while
 * Searches : SearchRequest × Snapshot → SearchResult        Counts: facets; Cursors: orders and places in them; Persons: who is who,
 *            as tutur.roster has it of the Sightings of all segments; Copies: stories, as tutur.story has them of the Likenesses; Repeats:
 *            the hits behind others in a folded search
 * Hits     : cards found → Hit*                              Inside: statements that match in documents; Reasons: why, part by part
 * Wordings : words × Snapshot → statements that may be these words, with what they say, without reading documents
 * QueryMonitor : queries, then AnnotatedDocument → which of them find it        search turned round, on the same cards and queries
 * Folder   : opens, marks, wipes, tells in words why it cannot
 * </pre>
 *
 * <p>To add a field: its name in {@code Schema} and a new {@code VERSION}, its value in {@code Cards}, its query in {@code
 * QueryCompiler}. An index of another version is then refused with {@code OUTDATED} and built again.
 */
@NullMarked
package tutur.archive.lucene;

import org.jspecify.annotations.NullMarked;
