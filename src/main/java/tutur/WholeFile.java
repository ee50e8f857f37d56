package tutur;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that stands at its place when it is whole, and not before; what stood there is replaced.
 *
 * @param path its place
 */
record WholeFile(Path path) {

    /** Writes to a stream, and tells how much. */
    @FunctionalInterface
    interface Writing {
        long to(OutputStream out) throws IOException;
    }

    /** What {@code writing} tells. @throws IOException when it cannot be written: then there is no such file, or the old one */
    long write(Writing writing) throws IOException {
        Path file = path.toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                written = writing.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
