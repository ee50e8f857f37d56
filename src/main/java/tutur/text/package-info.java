/**
 * Text: stretches of it, its words, its sentences, and the tables that our knowledge is kept in. Knows nothing of regions,
 * officials or documents; everything else builds on it.
 *
 * <pre>
 * Span      = start, end                      UTF-16 offsets
 * Words     = (gap word)* gap                 no character is lost
 * Token     = WORD | NUMBER | MARK | BREAK    the same text with its marks as tokens
 * Sentences : text → Span*                    in order, without overlap
 * Terms     : text → Term*                    exact form and stem of every word, for archives and queries
 * Fingerprint : text → key                    the same for the same words
 * Languages : text → Language               a vote of function words; Indonesian when in doubt
 * Table     = row*, row = cell*, cell = value (';' value)*
 * </pre>
 *
 * To add an abbreviation that a sentence does not end at: one row in {@code abbreviations.tsv} and one sentence in
 * {@code SentencesTest}. To add a root: one row in {@code roots.tsv}; a word whose root the rules miss: one in {@code stems.tsv}; a
 * name that looks derived: one in {@code names.tsv}; and a word in {@code TermsTest}. To tell one more
 * language: its function words in {@code languages.tsv} and a text in {@code LanguagesTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.text;
