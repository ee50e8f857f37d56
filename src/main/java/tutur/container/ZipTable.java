package tutur.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * ZIP by its table of contents, in the order in which the entries stand in the file. Programs that write ZIP while it goes out tell the size
 * of an entry behind it only, so that nobody who reads front to back knows where it ends; the table knows. A file without a sound table, as
 * one that was cut off, is left to {@link Entries}.
 */
record ZipTable(Walk walk, String container, int depth) {

    /** Whether there is a table that does not need much memory, and all of it was understood. */
    boolean read(Path file) throws IOException {
        Optional<ZipFile> table = OfficeZip.hasTable(file) ? open(file) : Optional.empty();
        if (table.isEmpty()) {
            return false;
        }
        try (ZipFile zip = table.get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (!entry.isDirectory() && !Labels.isHidden(entry.getName())) {
                    entry(zip, entry);
                }
                walk.passOver();
            }
        }
        return true;
    }

    private static Optional<ZipFile> open(Path file) {
        try {
            return Optional.of(ZipFile.builder().setPath(file).get());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A damaged entry costs no other one. */
    private void entry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String path = walk.path(container, entry.getName());
        if (!zip.canReadEntryData(entry)) {
            Entries.leave(walk, entry, path);
            return;
        }
        walk.enter(
                () -> {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        walk.member(walk.count(bytes), path, depth, null, null);
                    }
                },
                path);
    }
}
