/**
 * Takes files out of files with libraries that a hostile file may take down: mails out of mail boxes of Outlook, files attached to PDF
 * files and to mails of Outlook. That is done in processes of their own, which are killed when they take too long.
 *
 * <pre>
 * Extractors : idle processes, lent for one file each
 * Extraction : file -> Extract*, one at a time
 * Extract    = Found(name, bytes) | Missing(name, why, detail) | Passed(what)
 * name       = folders and name inside the file, with "/" between them: a label, never a name of a file
 * Letter     = a mail of Outlook, written down as a mail of the net
 * </pre>
 *
 * The process is told one file after the other and answers each with a stream of frames that {@code Frame} defines; nothing is written to
 * the disk. What came before a process died is kept.
 *
 * <p>To take files out of one more kind of file: know it by its first bytes in {@code ExtractorProcess}, hand what is in it to {@code Sink},
 * and show it in a test of its own with a whole file and a broken one.
 */
@NullMarked
package tutur.extraction;

import org.jspecify.annotations.NullMarked;
