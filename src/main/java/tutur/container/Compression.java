package tutur.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/** One compressed file: its bytes as they were. */
final class Compression {

    private static final int BUFFER = 1 << 14;

    private Compression() {}

    static InputStream unpacked(Kind kind, InputStream in) throws IOException {
        return switch (kind) {
            case GZIP -> new GZIPInputStream(goingOn(in), BUFFER);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(Walk.MEMORY)
                        .get();
            case Z -> new ZCompressorInputStream(in, Walk.MEMORY);
            case ZIP, SEVEN_Z, PST, WARC, TAR, MBOX -> throw new IOException("it is more than one compressed file");
        };
    }

    /** Web archives are many compressed parts in a row: the reader looks for the next one only where more seems to come. */
    private static InputStream goingOn(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int available() {
                return 1;
            }
        };
    }
}
