package tutur.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserFoldersTest {

    @TempDir
    private Path temporary;

    private Path folder(String name) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("received-1"), "Surat rahasia.");
        return folder;
    }

    @Test
    void whatADeadProcessLeftIsClearedAndNothingElse() throws Exception {
        long own = ProcessHandle.current().pid();
        Path dead = folder("tutur-parsing-999999999-1-abc");
        Path followed = folder("tutur-parsing-" + own + "-1-abc");
        Path alive = folder("tutur-parsing-" + own + "-0-abc");
        Path other = folder("tutur-parsing-lain");
        ParserFolders.clear(temporary);
        assertFalse(Files.exists(dead));
        assertFalse(Files.exists(followed), "another process has the number now");
        assertTrue(Files.exists(alive));
        assertTrue(Files.exists(other));
    }

    @Test
    void aNewFolderIsKeptAsLongAsItsProcessLives() throws Exception {
        Path made = ParserFolders.make();
        try {
            ParserFolders.clear(made.resolveSibling("."));
            assertTrue(Files.isDirectory(made));
        } finally {
            ParserFolders.remove(made);
        }
    }
}
