/**
 * Stories: which documents are copies of one text, and which statements are one quotation. Nothing here is stored: the same documents
 * give the same stories and ids, in whatever order they came.
 *
 * <pre>
 * Stories   : Paper*, Quote* → Story*, Quotation*
 * Paper     = document, day?, minute?, outlet?, shingles
 * Quote     = statement, document, person?, speaker, shingles
 * Story     = id, Copy+                                 the first publication, then its copies; its id is the first document's
 * Copy      = document, share, kept                     share: of the copy that stands in the first; kept: of the first in the copy
 * Quotation = id, statement+
 * </pre>
 *
 * <p>Inside: {@code Leaders} takes everything in order of time and joins each to the earliest leader that it is near to, so that nothing
 * is joined through others; {@code Postings} finds leaders to compare with by marks in common; {@code Likeness} decides.
 *
 * <p>To change what counts as a copy: a condition in {@code Likeness}, with texts that must be found and texts that must stay apart in
 * {@code StoriesTest}, and the figures of {@code NearDuplicatesTest} in docs/decisions/0065.
 */
@org.jspecify.annotations.NullMarked
package tutur.story;
