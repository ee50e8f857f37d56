package tutur.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.Archive;
import tutur.archive.ArchiveUnusable;
import tutur.archive.ArchiveUnusable.Reason;
import tutur.archive.Article;
import tutur.archive.Query;
import tutur.roster.Curation;

class FolderTest {

    @TempDir
    Path folder;

    @Test
    void onlyOneMayWrite() throws IOException {
        try (Archive writer = LuceneArchive.open(folder)) {
            writer.add(Article.article("a").build());
            writer.commit();
            assertUnusable(Reason.LOCKED, () -> LuceneArchive.open(folder));
            assertUnusable(Reason.LOCKED, () -> LuceneArchive.openEmpty(folder, () -> Curation.NONE));
            try (Archive reader = LuceneArchive.openForReading(folder, () -> Curation.NONE)) {
                assertTrue(reader.find("a").isPresent());
                assertThrows(
                        IllegalStateException.class,
                        () -> reader.add(Article.article("b").build()));
            }
        }
        LuceneArchive.open(folder).close();
    }

    @Test
    void aReaderOfNothingIsToldSo() {
        assertUnusable(Reason.MISSING, () -> LuceneArchive.openForReading(folder, () -> Curation.NONE));
    }

    @Test
    void anIndexOfAnotherVersionIsRefusedAndCanBeReplaced() throws IOException {
        writeForeign(Map.of("tutur", "schema 0, analysis 0"));
        assertUnusable(Reason.OUTDATED, () -> LuceneArchive.open(folder));
        assertUnusable(Reason.OUTDATED, () -> LuceneArchive.openForReading(folder, () -> Curation.NONE));
        Files.writeString(folder.resolve("README.md"), "kept");
        try (Archive archive = LuceneArchive.openEmpty(folder, () -> Curation.NONE)) {
            archive.add(Article.article("a").build());
            archive.commit();
            assertEquals(0, archive.officials(new Query.AllOf(List.of()), 0, 1).total());
        }
        assertTrue(Files.exists(folder.resolve("README.md")));
        try (Archive archive = LuceneArchive.open(folder)) {
            assertTrue(archive.find("a").isPresent());
        }
    }

    @Test
    void anIndexOfSomethingElseIsRefused() throws IOException {
        writeForeign(Map.of());
        assertUnusable(Reason.OUTDATED, () -> LuceneArchive.open(folder));
    }

    @Test
    void aDamagedIndexIsRefusedAndCanBeReplaced() throws IOException {
        try (Archive archive = LuceneArchive.open(folder)) {
            archive.add(Article.article("a").build());
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("write.lock")) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
        }
        assertUnusable(Reason.DAMAGED, () -> LuceneArchive.open(folder));
        assertUnusable(Reason.DAMAGED, () -> LuceneArchive.openForReading(folder, () -> Curation.NONE));
        LuceneArchive.openEmpty(folder, () -> Curation.NONE).close();
        LuceneArchive.open(folder).close();
    }

    private void writeForeign(Map<String, String> mark) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(mark.entrySet());
            writer.commit();
        }
    }

    private void assertUnusable(Reason reason, Executable opening) {
        ArchiveUnusable e = assertThrows(ArchiveUnusable.class, opening);
        assertEquals(reason, e.reason(), e.getMessage());
        assertTrue(String.valueOf(e.getMessage()).contains(folder.toString()), e.getMessage());
    }
}
