package tutur.archive.lucene;

import java.nio.ByteBuffer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StandardDirectoryReader;

/**
 * Names one state of one archive.
 *
 * @param generation goes up with each commit that changes something
 * @param mark of what Lucene marks each commit with the half that counts up from a random number: another index, or the same built again,
 *     has other commits of the same generation
 */
record Commit(long generation, long mark) {

    /** That of nothing, and of what hangs on no state. */
    static final Commit NONE = new Commit(0, 0);

    static Commit of(IndexReader reader) {
        return reader instanceof StandardDirectoryReader committed
                ? new Commit(
                        committed.getVersion(),
                        ByteBuffer.wrap(committed.getSegmentInfos().getId()).getLong(Long.BYTES))
                : NONE;
    }
}
