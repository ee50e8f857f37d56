/**
 * What may be meant by what somebody has typed so far.
 *
 * <pre>
 * Suggester  : text → Suggestion*                 of the state of the archive that was last committed
 * Suggestion = OFFICIAL | OFFICE | REGION | TOPIC | Q | DOCUMENT, value, label, detail, count
 * </pre>
 *
 * <p>Names (officials, offices, regions, topics) are listed in memory once after each commit; words and titles come from the index.
 *
 * <p>To add one more kind: a constant in {@link tutur.suggestion.Suggestion.Kind}, its entries and how many of them are shown in {@link
 * tutur.suggestion.Suggester}, its label in {@code web.SuggestJson}, a case in {@code SuggesterTest}, a line in docs/api.md.
 */
@org.jspecify.annotations.NullMarked
package tutur.suggestion;
