/**
 * Text: stretches of it, its words, its sentences, and the tables that our knowledge is kept in. Knows nothing of regions,
 * officials or documents; everything else builds on it.
 *
 * <pre>
 * Span      = start, end                      UTF-16 offsets
 * Words     = (gap word)* gap                 no character is lost
 * Token     = WORD | NUMBER | MARK | BREAK    the same text with its marks as tokens
 * Sentences : text → Span*                    in order, without overlap
 * Table     = row*, row = cell*, cell = value (';' value)*
 * </pre>
 *
 * To add an abbreviation that a sentence does not end at: one row in {@code abbreviations.tsv} and one sentence in
 * {@code SentencesTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.text;
