/**
 * Reads files of any kind into documents: text, what the page says about itself, and what was left out.
 *
 * <pre>
 * DocumentReader : File -> Reading
 * Reading   = Document | Refused(reason) | Container of Members, each read like a file
 * Document  = id, Origin, title?, published?, outlet?, author?, body, Paragraph*, Furniture*, Caveat*
 * Origin    = path, media type, SHA-256, address?, source?
 * Furniture = a line of the page that is not text
 * Caveat    = what is to be known of the reading: pages read from pictures or not at all, text cut off
 * </pre>
 *
 * Bytes tell the format, never names. Plain text and HTML are read in this process; what needs Tika is read in child processes that
 * a bad file may take down without harm ({@code ParserProcesses}); pictures of text are read by Tesseract where it is installed
 * ({@code Scans}). A file that holds others gives a {@link tutur.document.Container}; {@link tutur.container} opens it.
 *
 * <p>To add one more format: add its first bytes to {@code magic.tsv} with who reads it, a sample to {@code FormatTest}, and, when it
 * is read in a way of its own, a constant to {@code Format.Way}; the compiler leads on from there. To add one more container, see
 * {@link tutur.container}.
 */
@org.jspecify.annotations.NullMarked
package tutur.document;
