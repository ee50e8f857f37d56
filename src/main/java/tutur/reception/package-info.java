/**
 * Where a running server takes files in and tells what became of files.
 *
 * <pre>
 * Reception   = queue, runs, inbox, versions
 * IntakeQueue : order → one run at a time, by and by
 * SourceRecord: what came from a source the last time, a line of JSON in sources.jsonl
 * Runs        : Report → RunRecord, a line of JSON in runs.jsonl beside the index when a run begins and when it ends; 500 are kept
 * </pre>
 *
 * <p>The accounts tell how the machine was run, not what the archive holds: they go with the index and are not part of a backup.
 *
 * <p>To keep one more number of a run: a component of {@link tutur.reception.RunRecord} (lines of earlier versions lack it: say in
 * the constructor what that means), its words in {@code messages_*.properties}, and its place in {@code tutur.web.IntakePages}.
 */
@org.jspecify.annotations.NullMarked
package tutur.reception;
