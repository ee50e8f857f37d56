package tutur.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import tutur.text.Table;

/** Tells by their first bytes which files hold others and may be of any size; their names say nothing. */
final class LargeFile {

    private static final List<Beginning> CONTAINERS = Table.rows(LargeFile.class, "containers.tsv", 3).stream()
            .map(row ->
                    new Beginning(Integer.parseInt(row.get(0)), HexFormat.of().parseHex(row.get(1))))
            .toList();

    private static final int HEAD = 512;

    private LargeFile() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Beginning(int offset, byte[] bytes) {

        boolean fits(byte[] head) {
            return head.length >= offset + bytes.length
                    && Arrays.equals(head, offset, offset + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** Whether it holds other files. */
    static boolean holdsOthers(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return CONTAINERS.stream().anyMatch(beginning -> beginning.fits(head));
        }
    }
}
