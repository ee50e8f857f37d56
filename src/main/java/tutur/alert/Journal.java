package tutur.alert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/** A file of lines to which lines are added; a line that a crash cut off never was. Not for several threads at once. */
final class Journal {

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** All whole lines. */
    List<String> lines() throws IOException {
        if (!exists()) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Adds lines; when this returns, they are on the disk. */
    void append(Collection<String> lines) throws IOException {
        Files.createDirectories(folder(file));
        boolean fresh = !exists();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = whole(out);
            out.truncate(end);
            out.position(end);
            write(out, text.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (fresh) {
            sync(folder(file));
        }
    }

    /** Where the last whole line ends. */
    private static long whole(FileChannel in) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = in.size(); end > 0; end--) {
            if (in.read(one.clear(), end - 1) == 1 && one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private static void write(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
        out.force(true);
    }

    /** Writes a whole file in one piece: there is the old one or the new one, never a part. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder(file));
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (FileChannel out = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                write(out, bytes);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        sync(folder(file));
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        return folder;
    }

    /** New names are durable only when their folder is. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().getSeparator().equals("/")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
