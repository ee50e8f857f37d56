/**
 * Says where words stand, so that others find them again: as a footnote and in the formats of reference managers.
 *
 * <pre>
 * Library      = where people reach the archive, when its files were changed
 * Reference    = id, title, author?, outlet?, issued?, url?, retrieved? or fileTime?, sha256, permalink, Quoted?
 * Quoted       = words, direct or not, speaker with the office held then, day
 * Footnote     : Reference -> one sentence in the style of Indonesian footnotes
 * Bibliography : References -> RIS | BibTeX | CSL-JSON
 * </pre>
 *
 * A reference names the document first, as a library would, and the words in it as a quotation; the permalink leads to the words.
 *
 * <p>To add one more format: add a class beside {@code Ris}, a constant in {@link tutur.citation.Bibliography.Style}, and a test that an
 * independent reader gets back what was written.
 */
@org.jspecify.annotations.NullMarked
package tutur.citation;
