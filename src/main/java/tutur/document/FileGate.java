package tutur.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import tutur.container.Unpacker;

/** Opens files: only regular ones, only below the folder they are named under, only up to the limit. */
final class FileGate {
    private final long maxBytes;

    FileGate(ReaderLimits limits) {
        this.maxBytes = limits.maxBytes();
    }

    /** The bytes of a file, or why they are not to be had. */
    sealed interface Opened {
        record Open(Received received) implements Opened {}

        /** It holds other files; its size has no limit. */
        record Holds(Path real) implements Opened {}

        record Closed(Refused refused) implements Opened {}
    }

    Opened open(Path file, String name) {
        try {
            Path real = file.toRealPath();
            Optional<Path> folder = folderBefore(file, name);
            if (folder.isPresent() && !real.startsWith(folder.get().toRealPath())) {
                return closed(
                        name,
                        Refused.Reason.INACCESSIBLE,
                        "it is a link that leads out of its folder; copy the file in");
            }
            if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                return closed(name, Refused.Reason.INACCESSIBLE, "it is not a regular file; only files can be read");
            }
            return read(real, name);
        } catch (NoSuchFileException e) {
            String why = Files.isSymbolicLink(file)
                    ? "it is a link to nothing; mend or remove the link"
                    : "there is no such file";
            return closed(name, Refused.Reason.INACCESSIBLE, why);
        } catch (IOException e) {
            return closed(
                    name,
                    Refused.Reason.INACCESSIBLE,
                    "it cannot be opened (" + reason(e) + "); check the permissions");
        }
    }

    private Opened read(Path real, String name) throws IOException {
        try (InputStream in = Files.newInputStream(real)) {
            byte[] head = in.readNBytes(Unpacker.HEAD);
            if (Unpacker.holdsOthers(real, head)) {
                return new Opened.Holds(real);
            }
            if (Files.size(real) > maxBytes) {
                return tooLarge(name, Files.size(real));
            }
            // The file may grow while it is read.
            byte[] rest = in.readNBytes(Math.max(0, (int) maxBytes + 1 - head.length));
            byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, bytes, head.length, rest.length);
            return bytes.length > maxBytes ? tooLarge(name, bytes.length) : new Opened.Open(Received.of(name, bytes));
        }
    }

    private Opened tooLarge(String name, long size) {
        String detail = "it has at least %,d bytes, %,d is the limit; raise the limit or split the file"
                .formatted(size, maxBytes);
        return closed(name, Refused.Reason.TOO_LARGE, detail);
    }

    /** The corpus folder, when the file is named by its path below one. */
    private static Optional<Path> folderBefore(Path file, String name) {
        try {
            Path below = Path.of(name);
            Path whole = file.toAbsolutePath();
            boolean plain = !below.isAbsolute() && below.equals(below.normalize()) && !below.startsWith("..");
            if (!plain || !whole.endsWith(below)) {
                return Optional.empty();
            }
            Path folder = whole;
            for (int i = 0; i < below.getNameCount(); i++) {
                folder = folder.getParent() == null ? folder : folder.getParent();
            }
            return Optional.of(folder);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : e.getClass().getSimpleName();
    }

    private static Opened closed(String name, Refused.Reason reason, String detail) {
        return new Opened.Closed(new Refused(name, reason, detail));
    }
}
