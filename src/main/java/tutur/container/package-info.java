/**
 * Opens files that hold other files: archives, compressed files, mail boxes, web archives, mails and PDF files with attachments.
 *
 * <pre>
 * Container = ZIP | TAR | 7z | gzip, bzip2, xz, Z of one file or a TAR | mbox | PST | WARC, compressed or not
 * Unpacker  : Container | Mail | PDF -> Member*, one at a time, then an Account
 * Member    = Kept(path, bytes, address?, time?) | Left(path, why)
 * path      = path of the container "!/" path inside of it; for each container in a container once more
 * Account   = what could not be opened, what was passed over
 * </pre>
 *
 * Containers are hostile until the last byte: {@link tutur.container.Room} bounds their members, depth, unpacked bytes and time; one
 * member at a time is in memory; names inside are labels and never become names of files. A container that is broken half way gives
 * what stands before the break. A mail is a document that files are attached to: it is opened by {@code Attachments} when whoever read it
 * asks for them. What libraries without bounds take apart is left to {@link tutur.extraction}. What ZIP files are documents themselves (Word, OpenDocument, EPUB) is known here too: those are not
 * opened.
 *
 * <p>To add one more container: name it with its first bytes in {@code Kind}, follow the compiler to the switch in {@code Walk},
 * hand each member to {@code Walk.member}, and show it in {@code UnpackerTest} with a whole, a broken and a hostile one.
 */
@org.jspecify.annotations.NullMarked
package tutur.container;
