package tutur.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("korpus/keys.tsv");
    }

    @Test
    void aKeyOpensWhatItsScopesSayAndReading() throws IOException {
        KeyFile.Made made = new KeyFile(path()).make(Set.of(Scope.INTAKE, Scope.SEARCHES), "Rini, Diskominfo");
        Key key = new KeyFile(path()).holder(made.secret()).orElseThrow();
        assertEquals(made.key(), key);
        assertTrue(key.opens(Scope.INTAKE) && key.opens(Scope.SEARCHES) && key.opens(Scope.READ));
        assertFalse(key.opens(Scope.CORRECTIONS) || key.opens(Scope.OPERATIONS));
        for (String other : List.of(
                "",
                "x",
                made.secret() + "x",
                made.secret().substring(1),
                made.key().digest())) {
            assertEquals(Optional.empty(), new KeyFile(path()).holder(other), other);
        }
    }

    @Test
    void onlyDigestsAreKeptAndOnlyTheOwnerCanReadThem() throws IOException {
        KeyFile.Made made = new KeyFile(path()).make(Set.of(Scope.CORRECTIONS), "");
        String text = Files.readString(path());
        assertFalse(text.contains(made.secret()) || made.toString().contains(made.secret()));
        assertTrue(text.contains(made.key().digest()));
        assertTrue(made.secret().length() >= 43, "256 bits");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
        new KeyFile(path()).revoke(made.key().id());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
    }

    @Test
    void aRevokedKeyOpensNothingStaysInTheListAndKeepsItsDay() throws IOException {
        KeyFile file = new KeyFile(path());
        KeyFile.Made gone = file.make(Set.of(Scope.INTAKE), "a");
        KeyFile.Made stays = file.make(Set.of(Scope.INTAKE), "b");
        KeyFile running = new KeyFile(path());
        assertTrue(running.holder(gone.secret()).isPresent());
        Key revoked = file.revoke(gone.key().id()).orElseThrow();
        assertEquals(Optional.empty(), running.holder(gone.secret()));
        assertFalse(revoked.opens(Scope.INTAKE) || revoked.opens(Scope.READ));
        assertTrue(running.holder(stays.secret()).isPresent());
        assertEquals(List.of(revoked, stays.key()), file.keys());
        assertEquals(Optional.of(revoked), file.revoke(gone.key().id()));
        assertEquals(Optional.empty(), file.revoke("00000000"));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamedAndOpensNothing() throws IOException {
        KeyFile file = new KeyFile(path());
        KeyFile.Made made = file.make(Set.of(Scope.INTAKE), "");
        Files.writeString(path(), "12345678\tintake\n", StandardOpenOption.APPEND);
        IOException failure = assertThrows(IOException.class, () -> file.holder(made.secret()));
        assertTrue(String.valueOf(failure.getMessage()).contains("line 4 is no key"), failure::getMessage);
    }

    @Test
    void keysMadeAtTheSameTimeAreAllKept() throws Exception {
        List<Thread> makers = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> {
                    for (int i = 0; i < 10; i++) {
                        makeStubbornly();
                    }
                }))
                .limit(4)
                .toList();
        makers.forEach(Thread::start);
        for (Thread maker : makers) {
            maker.join();
        }
        assertEquals(
                40, new KeyFile(path()).keys().stream().map(Key::id).distinct().count());
    }

    private void makeStubbornly() {
        while (true) {
            try {
                new KeyFile(path()).make(Set.of(Scope.READ), "");
                return;
            } catch (IOException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("try again"), e::getMessage);
            }
        }
    }

    @Test
    void namesAndScopesThatCannotStandOnALineAreRefused() {
        KeyFile file = new KeyFile(path());
        assertThrows(IllegalArgumentException.class, () -> file.make(Set.of(Scope.READ), "a\tb"));
        assertThrows(IllegalArgumentException.class, () -> file.make(Set.of(Scope.READ), "a\nb"));
        assertThrows(IllegalArgumentException.class, () -> file.make(Set.of(Scope.READ), "a".repeat(101)));
        assertThrows(IllegalArgumentException.class, () -> file.make(Set.of(), "a"));
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> Scope.read("intake,all"));
        assertTrue(String.valueOf(wrong.getMessage()).contains("read, intake, corrections, searches, operations"));
        assertEquals(Set.of(Scope.INTAKE, Scope.CORRECTIONS), Scope.read("intake, Corrections"));
    }
}
