package tutur.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z: its table of contents stands at the end. */
record SevenZip(Walk walk, String container, int depth) {

    void read(Path file) throws IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(Walk.MEMORY)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String name = entry.getName() == null ? "" : entry.getName();
                InputStream bytes = walk.count(new Current(archive));
                if (entry.isDirectory() || entry.isAntiItem() || Labels.isHidden(name)) {
                    Walk.drain(bytes);
                } else {
                    walk.member(bytes, walk.path(container, name), depth, null, null);
                }
                walk.passOver();
            }
        }
    }

    /** The bytes of the entry that the archive stands at. */
    private static final class Current extends InputStream {
        private final SevenZFile archive;

        Current(SevenZFile archive) {
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            return archive.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return archive.read(bytes, offset, length);
        }
    }
}
