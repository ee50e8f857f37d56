/**
 * A document with everything that was found in it. Here the readers of the packages below are put in order: days and regions first,
 * then persons and the offices that name their regions, then the regions the document is about, which offices without a region are
 * held in, then statements.
 *
 * <pre>
 * Annotator         : Document → AnnotatedDocument     the same document, the same answer
 * AnnotatedDocument = document, language, Dateline?, Event*, RegionMention*, OfficialMention*, topic*, Statement*, advertorial
 * Dateline          = place, span, Region?
 * Event             = first day, last day, span, rule, weekday conflict
 * </pre>
 *
 * All spans are offsets in the body, but for the content and cue of a headline, which lie in the title.
 *
 * <p>Links to other stories and calls to scroll on that stand in the middle of running text are passed over by all readers
 * ({@code interruptions.tsv}, where another is one more row with its example).
 *
 * <p>To add something to be found: give it a package of its own with a reader that needs only text and what was found before it; one
 * component in {@link tutur.annotation.AnnotatedDocument}; one line in {@link tutur.annotation.Annotator#annotate}; then show it in
 * the sheet ({@code tutur.export}), in JSON ({@code tutur.json}) and in the golden sheets of the tests ({@code GoldenSheetsTest}).
 */
@org.jspecify.annotations.NullMarked
package tutur.annotation;
