package tutur.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * ZIP and TAR, entry by entry as they stand in the file: so a cut one gives what stands before the cut, and no table of contents
 * needs memory.
 */
record Entries(Walk walk, String container, int depth, boolean isZip) {

    static Entries zip(Walk walk, String container, int depth) {
        return new Entries(walk, container, depth, true);
    }

    static Entries tar(Walk walk, String container, int depth) {
        return new Entries(walk, container, depth, false);
    }

    void read(InputStream in) throws IOException {
        // Closing is left to whoever opened the file: the stream may go on behind this container.
        if (isZip) {
            each(new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, false));
        } else {
            each(new TarArchiveInputStream(in, StandardCharsets.UTF_8.name()));
        }
    }

    private <E extends ArchiveEntry> void each(ArchiveInputStream<E> archive) throws IOException {
        boolean some = false;
        for (E entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            some = true;
            boolean readable = archive.canReadEntryData(entry);
            if (isFile(entry) && !Labels.isHidden(entry.getName())) {
                String path = walk.path(container, entry.getName());
                if (readable) {
                    walk.member(walk.count(archive), path, depth, null, null);
                } else {
                    leave(walk, entry, path);
                }
            } else if (readable) {
                Walk.drain(walk.count(archive));
            }
            walk.passOver();
        }
        if (!some && isZip && archive.getBytesRead() > EMPTY_ZIP) {
            throw new IOException("no entry in it can be found");
        }
    }

    private static final int EMPTY_ZIP = 64;

    /** Links, devices and folders hold nothing. */
    private static boolean isFile(ArchiveEntry entry) {
        return !entry.isDirectory() && !(entry instanceof TarArchiveEntry tar && !tar.isFile());
    }

    static void leave(Walk walk, ArchiveEntry entry, String path) throws IOException {
        boolean encrypted = entry instanceof ZipArchiveEntry zip
                && zip.getGeneralPurposeBit().usesEncryption();
        if (encrypted) {
            walk.leave(path, Member.Why.ENCRYPTED, "it needs a password; pack it without one");
        } else {
            walk.leave(path, Member.Why.UNSUPPORTED, "it is packed in an uncommon way; pack it anew");
        }
    }
}
