/**
 * Topics that the owner of a corpus makes, as queries in the search language, and how documents come under them: when they are
 * added, and again whenever the topics change, without reading a file.
 *
 * <pre>
 * OwnTopic  = Topic, Query, sentence it finds+, sentence it does not find+     no example, no topic
 * OwnTopics = OwnTopic*                                                        the mark stands for what they find
 * Tagger    : AnnotatedDocument → AnnotatedDocument     topics of Tutur as before, topics of the corpus by their queries
 * Retagging : Archive → Report                          all documents, from what the archive holds
 * </pre>
 *
 * <p>A document or a statement is about such a topic exactly when a search for its query finds it, see {@link
 * tutur.archive.lucene.QueryMonitor}. Where the topics are written down does not matter here; {@code topics.yaml} is read in {@code
 * tutur.curation}.
 *
 * <p>To add one more kind of thing that is known by queries (a saved search): its record beside {@link tutur.tagging.OwnTopic}, its
 * queries in a {@code QueryMonitor}, and what becomes of a match in a class beside {@link tutur.tagging.Tagger}.
 */
@NullMarked
package tutur.tagging;

import org.jspecify.annotations.NullMarked;
