package tutur.proofing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tutur.correction.Corrections;
import tutur.correction.Entry;
import tutur.json.CorrectionLine;

/**
 * The file of corrections: one line for each, in the order in which they were made; lines are only ever added. Safe for use by several
 * threads, and beside other processes that use the same class.
 */
public final class CorrectionFile {

    /** Its name in the folder of the corpus. */
    public static final String NAME = "corrections.jsonl";

    private final Path file;
    private final Consumer<String> remarks;
    private final CorrectionLine lines = new CorrectionLine();

    /** What the file holds, and how many of its bytes are whole lines. */
    private record Content(List<Entry> entries, long whole, boolean ended) {}

    /**
     * @param corpus the folder of the corpus
     * @param remarks is told in English when the last line was cut off by a crash
     */
    public CorrectionFile(Path corpus, Consumer<String> remarks) {
        this.file = corpus.resolve(NAME);
        this.remarks = remarks;
    }

    /**
     * The corrections made so far; none when there is no file. A last line that was cut off while it was written was never answered
     * for: it is left out, and told.
     *
     * @throws IOException when the file cannot be read, or when a line is not a correction; the message names file and line
     */
    public synchronized Corrections read() throws IOException {
        return Files.exists(file) ? corrections(content(Files.readAllBytes(file)).entries) : Corrections.NONE;
    }

    /**
     * Adds an entry. When this returns, it is on the disk; when it fails, it is not in the file.
     *
     * @return all corrections then
     * @throws IOException when the file cannot be written, or cannot be read as in {@link #read}
     * @throws IllegalArgumentException when the entry does not fit those in the file, see {@link Corrections#Corrections}
     */
    public synchronized Corrections append(Entry entry) throws IOException {
        boolean fresh = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Content content = content(read(channel));
            List<Entry> entries = new ArrayList<>(content.entries);
            corrections(entries);
            entries.add(entry);
            Corrections corrections = new Corrections(entries);
            write(channel, content, lines.of(entry));
            if (fresh) {
                forceFolder();
            }
            return corrections;
        }
    }

    private static byte[] read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
        return bytes.array();
    }

    /** Behind the last whole line; what a crash left behind it goes. What does not get whole to the disk is taken back. */
    private static void write(FileChannel channel, Content content, String line) throws IOException {
        String text = (content.ended ? "" : "\n") + line + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.truncate(content.whole);
        try {
            channel.position(content.whole);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(content.whole);
            throw e;
        }
    }

    /** The name of a new file is durable only with its folder. */
    private void forceFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Content content(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            number++;
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            try {
                if (!line.isBlank()) {
                    entries.add(lines.read(line));
                }
            } catch (IllegalArgumentException e) {
                if (end < 0) {
                    remarks.accept(
                            file + " line " + number
                                    + " was cut off while it was written, so nobody was told that it was taken: it is left out");
                    return new Content(entries, bytes(text.substring(0, at)), true);
                }
                throw new IOException(file + " line " + number + ": " + e.getMessage(), e);
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return new Content(entries, bytes.length, text.isEmpty() || text.endsWith("\n"));
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private Corrections corrections(List<Entry> entries) throws IOException {
        try {
            return new Corrections(entries);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
