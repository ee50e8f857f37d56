package tutur.archive.lucene;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import tutur.archive.ArchiveUnusable;
import tutur.archive.ArchiveUnusable.Reason;
import tutur.roster.Curation;
import tutur.text.Terms;

/** The folder that the index lies in: opens it, tells in words why it cannot be opened, and marks who wrote it. */
final class Folder implements Closeable {

    private static final String WRITTEN_BY = "tutur";
    private static final double BUFFER_MEGABYTES = 48;

    private final Path path;
    private final Directory directory;
    private final String version;

    private Folder(Path path, Directory directory, String version) {
        this.path = path;
        this.directory = directory;
        this.version = version;
    }

    static Folder at(Path path, Terms terms) throws IOException {
        Files.createDirectories(path);
        return new Folder(path, FSDirectory.open(path), "schema " + Schema.VERSION + ", analysis " + terms.version());
    }

    /** Something that needs an index that can be opened. */
    interface Opening<T> {
        T open() throws IOException;
    }

    /** Runs {@code opening}; when it fails, lets go of the folder and says why in words. */
    <T> T guarded(Opening<T> opening) throws IOException {
        try {
            return opening.open();
        } catch (IOException e) {
            close();
            throw explained(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private IOException explained(IOException e) {
        ArchiveUnusable explained = switch (e) {
            case LockObtainFailedException _ ->
                new ArchiveUnusable(
                        Reason.LOCKED, "the archive in " + path + " is in use by another process: stop that one first");
            case IndexFormatTooOldException _ -> outdated("an older Lucene");
            case IndexFormatTooNewException _ -> outdated("a newer Lucene");
            case CorruptIndexException _ ->
                new ArchiveUnusable(
                        Reason.DAMAGED,
                        "the index in " + path + " is damaged (" + e.getMessage()
                                + "): build it again from the corpus");
            case IndexNotFoundException _ ->
                new ArchiveUnusable(Reason.MISSING, "there is no index in " + path + " yet: build it from the corpus");
            default -> null;
        };
        if (explained == null || explained == e) {
            return e;
        }
        explained.initCause(e);
        return explained;
    }

    private ArchiveUnusable outdated(String writtenBy) {
        return new ArchiveUnusable(
                Reason.OUTDATED,
                "the index in " + path + " was written by " + writtenBy + "; this is " + version
                        + ": build it again from the corpus");
    }

    /** Opens the index for writing, empty when asked to or when there is none. */
    IndexWriter writer(boolean empty) throws IOException {
        if (empty) {
            wipe();
        } else if (DirectoryReader.indexExists(directory)) {
            check();
        }
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setCodec(new Norms())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        try {
            if (!DirectoryReader.indexExists(directory)) {
                commit(writer);
            }
            return writer;
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Fails when there is no index or when another version wrote it. */
    void check() throws IOException {
        @Nullable
        String written = SegmentInfos.readLatestCommit(directory).getUserData().get(WRITTEN_BY);
        if (!version.equals(written)) {
            throw outdated(written == null ? "something else" : written);
        }
    }

    private void wipe() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                boolean ours = file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
                if (ours) {
                    lock.ensureValid();
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** Makes everything durable, together with the mark of the version that wrote it. */
    void commit(IndexWriter writer) throws IOException {
        if (writer.hasUncommittedChanges() || !DirectoryReader.indexExists(directory)) {
            writer.setLiveCommitData(Map.of(WRITTEN_BY, version).entrySet());
            writer.commit();
        }
    }

    /** The size of all files; those that vanish meanwhile do not count. */
    long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            try {
                bytes += directory.fileLength(file);
            } catch (NoSuchFileException | FileNotFoundException _) {
                bytes += 0;
            }
        }
        return bytes;
    }

    SearcherManager searchers(Supplier<Curation> curation) throws IOException {
        return new SearcherManager(directory, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new Snapshot(reader, curation);
            }
        });
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
