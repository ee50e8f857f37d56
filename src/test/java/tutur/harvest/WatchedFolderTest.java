package tutur.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of this machine as sources. */
class WatchedFolderTest {

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void filesOfAFolderAreCopiedInOnceAndAgainWhenTheyChange() throws IOException {
        Path watched = Files.createDirectories(folder.resolve("berkas/Rilis 2024"));
        Path file = watched.resolve("Siaran Pers (1).TXT");
        Files.writeString(file, "Siaran pers.");
        Files.writeString(watched.resolve(".rahasia"), "x");
        Files.createSymbolicLink(watched.resolve("tautan.txt"), Path.of("/etc/hostname"));
        String location = folder.resolve("berkas").toString();
        assertEquals(
                "1=0+0+0+1", Bench.sum(bench.harvest(Source.Kind.FOLDER, location)), "it may still be being written");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        bench.later(Duration.ofHours(2));
        assertEquals("1=1+0+0+0", Bench.sum(bench.harvest(Source.Kind.FOLDER, location)));
        assertTrue(bench.stored().firstKey().matches("uji/2024-03-05/siaran-pers-1-[0-9a-f]{8}\\.txt"));
        bench.later(Duration.ofHours(2));
        assertEquals("1=0+1+0+0", Bench.sum(bench.harvest(Source.Kind.FOLDER, location)));
        Files.writeString(file, "Siaran pers, ralat.");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(50)));
        bench.later(Duration.ofHours(2));
        assertEquals("1=1+0+0+0", Bench.sum(bench.harvest(Source.Kind.FOLDER, location)));
        assertEquals(2, bench.stored().size());
        bench.forget();
        assertEquals("1=0+1+0+0", Bench.sum(bench.harvest(Source.Kind.FOLDER, location)));
    }

    @Test
    void largeFilesComeInWhenTheyHoldOthersAndWhatIsGoneIsToldOnce() throws IOException {
        Path watched = Files.createDirectories(folder.resolve("berkas"));
        Path archive = watched.resolve("besar.zip");
        large(archive, new byte[] {'P', 'K', 3, 4});
        large(watched.resolve("besar.txt"), "Rapat dibuka.".getBytes(StandardCharsets.UTF_8));
        Files.writeString(watched.resolve("Thumbs.db"), "x");
        Account.OfSource account = bench.harvest(Source.Kind.FOLDER, watched.toString());
        assertEquals("2=1+0+1+0", Bench.sum(account));
        assertTrue(account.remarks().getFirst().contains("holds no other files; split it"), account::toString);
        assertTrue(bench.stored().firstKey().endsWith(".zip"));
        Files.delete(archive);
        bench.later(Duration.ofHours(2));
        assertTrue(
                bench.harvest(Source.Kind.FOLDER, watched.toString())
                        .remarks()
                        .toString()
                        .contains("gone from the folder: besar.zip; uji/"),
                account::toString);
        bench.later(Duration.ofHours(2));
        assertFalse(bench.harvest(Source.Kind.FOLDER, watched.toString())
                .remarks()
                .toString()
                .contains("gone"));
        assertEquals(1, bench.stored().size());
    }

    /** A file of 65 MiB, most of which is a hole. */
    private static void large(Path file, byte[] head) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(head);
            out.setLength(65L << 20);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    @Test
    void aFolderThatIsNotThereIsARemark() throws IOException {
        Account.OfSource account =
                bench.harvest(Source.Kind.FOLDER, folder.resolve("tidak-ada").toString());
        assertTrue(account.remarks().getFirst().contains("there is no such folder; make it"), account::toString);
    }
}
