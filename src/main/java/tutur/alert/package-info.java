/**
 * Saved searches, what they find as documents come in, and who is told.
 *
 * <pre>
 * SavedSearch = id, name, parameters of a search, webhook?
 * Watchlist   : searches.yaml                                    the truth; read at every use, changed in one piece
 * Alerts      : Watchlist x new documents → Notice*              lucene-monitor; one notice per search and story
 * Notice      = document, statements, when                       a line of alerts/ID.jsonl
 * Deliveries  : Notice → POST, signed, until it was taken        alerts/outbox/*.json
 * </pre>
 *
 * <p>New is a document that stands in the archive and not in {@code alerts/seen.txt}. Notices and parcels are written before their document
 * is: whoever dies in between does it again, and finds what is written already. All of it lies under the corpus, for no index can tell it.
 * How {@code searches.yaml} is spelled does not matter here; {@code tutur.curation} reads it.
 *
 * <p>To add one more way to tell people: a key in {@code SearchesFile} and a component of {@link tutur.alert.SavedSearch}, a class beside
 * {@link tutur.alert.Deliveries} that keeps what is owed on disk until it is taken, its case in {@code AlertsTest}.
 */
@NullMarked
package tutur.alert;

import org.jspecify.annotations.NullMarked;
