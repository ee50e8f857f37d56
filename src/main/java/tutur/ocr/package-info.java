/**
 * What runs in parser processes only: reads pictures of pages one by one, within the time that a file has.
 *
 * <pre>
 * PageReader : picture of a page -> hOCR | a mark that it was not read
 * </pre>
 *
 * No other package uses it; {@code tutur.document} names it in the settings of its parser processes ({@code parser.xml}) and knows what it
 * writes ({@code PictureText}).
 *
 * <p>To have pages read by another program, extend or replace {@link tutur.ocr.PageReader} and name the class in {@code parser.xml}.
 */
@org.jspecify.annotations.NullMarked
package tutur.ocr;
