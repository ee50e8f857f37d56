/**
 * What people decide about an archive, as files that people write. Only this package sees YAML. A file with a mistake is not used in
 * part: all mistakes are told at once, each with its line and what to do.
 *
 * <pre>
 * TopicsFile : topics.yaml → OwnTopics | WrongFile          see tutur.tagging
 * OfficialsFile : officials.yaml → Curation | WrongFile     see tutur.roster
 * SourcesFile : sources.yaml → Sources | WrongFile          see tutur.harvest
 * WrongFile  = file, (line, what is wrong, what to do)+
 * </pre>
 *
 * <p>Inside, {@code Yaml} opens a file within bounds, and a {@code Block} is one mapping of it with its line; it knows which keys were
 * asked for and tells of all others.
 *
 * <p>To add a key to a file: read it in its reader, a line in docs/operations.md, a case that is right and one that is wrong in the
 * test of the reader. To add another file: a reader beside {@code TopicsFile} out of the same blocks.
 */
@NullMarked
package tutur.curation;

import org.jspecify.annotations.NullMarked;
