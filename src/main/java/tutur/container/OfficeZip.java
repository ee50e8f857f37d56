package tutur.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells ZIP files that are one document (Word, Excel, PowerPoint, OpenDocument, EPUB) from those that hold files: their table of
 * contents names a part that the format demands.
 */
final class OfficeZip {

    private static final String OOXML = "[Content_Types].xml";
    private static final List<String> FIRST_PARTS =
            List.of(OOXML, "mimetypeapplication/", "_rels/.rels", "docProps/", "word/", "xl/", "ppt/");
    private static final int LOCAL_NAME = 30;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** Tables of contents of documents are small. */
    private static final int LARGEST_TABLE = 4 << 20;

    private OfficeZip() {}

    static boolean is(byte[] head, Path file) throws IOException {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        // The first part tells it too when the table is gone: a document cut off in the middle is no archive of its
        // parts.
        if (FIRST_PARTS.stream().anyMatch(part -> start.startsWith(part, LOCAL_NAME))) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return names(channel, OOXML);
        }
    }

    private static boolean names(FileChannel channel, String wanted) throws IOException {
        Optional<ByteBuffer> table = table(channel);
        return table.isPresent() && names(table.get(), wanted);
    }

    /** Whether a ZIP file has a table of contents, and not a large one, that begins where it should. */
    static boolean hasTable(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Optional<ByteBuffer> table = table(channel);
            return table.isPresent()
                    && table.get().limit() >= ENTRY_LENGTH
                    && table.get().getInt(0) == ENTRY;
        }
    }

    private static Optional<ByteBuffer> table(FileChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer tail = read(channel, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), END_LENGTH + LONGEST_COMMENT);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long length = Integer.toUnsignedLong(tail.getInt(at + 12));
                long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
                boolean sound = length <= LARGEST_TABLE && offset + length <= size;
                return sound ? Optional.of(read(channel, offset, (int) length)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean names(ByteBuffer table, String wanted) {
        int at = 0;
        while (at + ENTRY_LENGTH <= table.limit() && table.getInt(at) == ENTRY) {
            int name = Short.toUnsignedInt(table.getShort(at + 28));
            int more = Short.toUnsignedInt(table.getShort(at + 30)) + Short.toUnsignedInt(table.getShort(at + 32));
            if (name == wanted.length() && at + ENTRY_LENGTH + name <= table.limit()) {
                byte[] bytes = new byte[name];
                table.get(at + ENTRY_LENGTH, bytes);
                if (new String(bytes, StandardCharsets.ISO_8859_1).equals(wanted)) {
                    return true;
                }
            }
            at += ENTRY_LENGTH + name + more;
        }
        return false;
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, channel.size() - from)))
                .order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // until it is full
        }
        return bytes.flip();
    }
}
