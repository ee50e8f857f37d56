package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {

    @TempDir
    private Path corpus;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void corpus() throws IOException {
        Files.createDirectories(corpus.resolve("documents"));
    }

    private Ended key(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[words.length + 3];
        all[0] = "key";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--corpus";
        all[words.length + 2] = corpus.toString();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Ended(code, out.toString(), err.toString());
    }

    @Test
    void aKeyIsShownOnceListedWithoutItsSecretAndRevoked() throws IOException {
        Ended made = key("create", "--scope", "intake,corrections", "--name", "Rini, Diskominfo");
        assertEquals(0, made.code, made.err);
        assertTrue(made.out.matches("tutur_[A-Za-z0-9_-]{43}\\R"), made.out);
        assertTrue(made.err.contains("shown once"), made.err);
        String secret = made.out.strip();
        assertFalse(Files.readString(corpus.resolve("keys.tsv")).contains(secret));
        Ended list = key("list");
        assertTrue(list.out.contains("opens  intake,corrections") && list.out.contains("Rini, Diskominfo"), list.out);
        assertFalse(list.out.contains(secret));
        Ended revoked = key("revoke", list.out.substring(0, 8));
        assertEquals(0, revoked.code, revoked.err);
        assertTrue(key("list").out.contains("revoked 20"), revoked.out);
    }

    @Test
    void whatIsNotUnderstoodIsToldWithWhatWouldBe() {
        Ended scope = key("create", "--scope", "everything");
        assertEquals(2, scope.code);
        assertTrue(scope.err.contains("choose among read, intake, corrections, searches, operations"), scope.err);
        assertEquals(2, key("create").code);
        assertEquals(2, key("destroy", "x").code);
        Ended unknown = key("revoke", "00000000");
        assertEquals(1, unknown.code);
        assertTrue(unknown.err.contains("there is no key 00000000"), unknown.err);
    }
}
