/**
 * Writes what was found for people and for other programs.
 *
 * <pre>
 * Sheet           = AnnotatedDocument as aligned text
 * HitSheet        = SearchResult for a terminal
 * CorrectionSheet = a correction and what it does, for a terminal
 * </pre>
 *
 * To add one more form: write one class for it that takes model records and gives text or bytes, name it after the form, and hold it
 * by a golden file.
 */
@org.jspecify.annotations.NullMarked
package tutur.export;
