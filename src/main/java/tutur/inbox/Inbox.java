package tutur.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tutur.json.Json;
import tutur.text.Sha256;

/** Stores what arrives. One for a folder of documents; safe for use by several threads at once, of one process. */
public final class Inbox {

    /** Western Indonesian time: the days of the folders are those of Jakarta, wherever the machine stands. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final String SIDE = ".origin.json";
    private static final int MOST_BYTES_OF_A_RECEIPT = 1 << 20;

    private final Path documents;
    private final Json json = new Json();

    /** A file was changed while it was copied; nothing of it is kept, and it may be taken later. */
    public static final class Changed extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private Changed(String message) {
            super(message);
        }
    }

    /** @param documents the folder of documents of a corpus */
    public Inbox(Path documents) {
        this.documents = documents;
    }

    /**
     * Stores a file with its receipt. When this returns, both are durable.
     *
     * @param receipt how the file came; its source and day make the folder, its address or name the name
     * @param extension what the name shall end with, without a dot, such as {@code html}
     * @param bytes the file
     * @return path of the file below the documents, with '/' between names; there was nothing there before
     * @throws IOException when it cannot be stored: then there is no such file
     */
    public synchronized String put(Receipt receipt, String extension, byte[] bytes) throws IOException {
        return store(receipt, extension, new ByteArrayInputStream(bytes), Sha256.hex(bytes));
    }

    /**
     * The same with the bytes of another file, which may be of any size.
     *
     * @throws Changed when the file no longer has the bytes that the receipt tells of
     */
    public synchronized String put(Receipt receipt, String extension, Path from) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            return store(receipt, extension, in, receipt.sha256());
        }
    }

    /** SHA-256 of a file, 64 lower-case hexadecimal digits. */
    public static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copy(in, OutputStream.nullOutputStream());
        }
    }

    private static String copy(InputStream in, OutputStream out) throws IOException {
        try {
            DigestOutputStream digesting = new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"));
            in.transferTo(digesting);
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String store(Receipt receipt, String extension, InputStream in, String sha256) throws IOException {
        LocalDate day = LocalDate.ofInstant(receipt.arrived(), JAKARTA);
        Path folder =
                Files.createDirectories(documents.resolve(receipt.source()).resolve(day.toString()));
        Path file = free(folder, FileName.of(receipt), FileName.extension(extension));
        byte[] side = (json.pretty(receipt) + "\n").getBytes(StandardCharsets.UTF_8);
        write(sideOf(file), new ByteArrayInputStream(side), Sha256.hex(side));
        write(file, in, sha256);
        sync(folder);
        return path(file);
    }

    private static Path free(Path folder, String stem, String extension) {
        Path file = folder.resolve(stem + "." + extension);
        for (int version = 2; Files.exists(file) || Files.exists(sideOf(file)); version++) {
            file = folder.resolve(stem + "-" + version + "." + extension);
        }
        return file;
    }

    private static void write(Path file, InputStream in, String sha256) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (FileChannel out = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                String came = copy(in, Channels.newOutputStream(out));
                if (!came.equals(sha256)) {
                    throw new Changed(file.getFileName() + " changed while it was copied");
                }
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** New names are durable only when their folder is. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().getSeparator().equals("/")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Whether a file is a receipt and no document: its name ends with {@code .origin.json}. */
    public static boolean isReceipt(Path file) {
        return file.getFileName().toString().endsWith(SIDE);
    }

    private static Path sideOf(Path file) {
        return file.resolveSibling(file.getFileName() + SIDE);
    }

    /**
     * The receipt of a file, if it has one.
     *
     * @throws IOException when there is one that cannot be read or understood; the message says what to do
     */
    public Optional<Receipt> receipt(Path file) throws IOException {
        Path side = sideOf(file);
        if (!Files.isRegularFile(side)) {
            return Optional.empty();
        }
        if (Files.size(side) > MOST_BYTES_OF_A_RECEIPT) {
            throw new IOException("its receipt " + side.getFileName() + " is too large; mend or remove it");
        }
        try {
            return Optional.of(json.read(Files.readAllBytes(side), Receipt.class));
        } catch (IllegalArgumentException e) {
            throw new IOException("its receipt " + side.getFileName() + " is damaged; mend or remove it", e);
        }
    }

    /**
     * Shows all files of a source that have a receipt, the oldest days first. Damaged receipts are left out: reading their files tells of
     * them.
     *
     * @param seen takes the path below the documents and the receipt
     */
    public void each(String source, BiConsumer<String, Receipt> seen) throws IOException {
        Path folder = documents.resolve(source);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isReceipt(file)) {
                    String name = file.getFileName().toString();
                    files.add(file.resolveSibling(name.substring(0, name.length() - SIDE.length())));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                readable(file).ifPresent(receipt -> seen.accept(path(file), receipt));
            }
        }
    }

    private Optional<Receipt> readable(Path file) {
        try {
            return receipt(file);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private String path(Path file) {
        return documents
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Whether a path below the documents leads to a file. */
    public boolean has(String path) {
        return Files.isRegularFile(inside(path));
    }

    /**
     * The file at a path below the documents, when there is one; none that a link leads to outside of them.
     *
     * @throws IOException when the folder cannot be looked into
     */
    public Optional<Path> file(String path) throws IOException {
        Path file = inside(path);
        return Files.isRegularFile(file) && file.toRealPath().startsWith(documents.toRealPath())
                ? Optional.of(file)
                : Optional.empty();
    }

    /**
     * When the file at a path below the documents was last changed; empty when there is none. This is no time of arrival: copying a folder
     * may change it.
     */
    public Optional<Instant> changed(String path) {
        try {
            Optional<Path> file = file(path);
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Files.getLastModifiedTime(file.get()).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Nothing outside of the folder is ever given out, whatever a path says. */
    private Path inside(String path) {
        Path file = documents.resolve(path.replace("\0", "")).normalize();
        return file.startsWith(documents.normalize()) ? file : documents.resolve("outside");
    }
}
