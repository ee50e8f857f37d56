package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotations checked in the terminal: what is printed, and the exit code. */
class VerifyCommandTest {

    private static final String WORDS = "Jalan ke pelabuhan itu selesai sebelum musim hujan,";

    @TempDir
    private static Path corpus;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void index() throws IOException {
        Path documents = Files.createDirectories(corpus.resolve("documents"));
        Files.writeString(
                documents.resolve("a.txt"),
                "PALANGKA RAYA – Sekda Kota Palangka Raya Arga Lesmana membuka rapat, Senin (4/3/2024).\n“" + WORDS
                        + "” kata Arga Lesmana.\n");
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), "ingest", "--corpus", corpus.toString());
        assertEquals(0, code, err::toString);
    }

    private static Ended verify(String text, String... options) throws IOException {
        Path file = Files.writeString(corpus.resolve("naskah.txt"), text);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[options.length + 4];
        System.arraycopy(options, 0, all, 4, options.length);
        all[0] = "verify";
        all[1] = file.toString();
        all[2] = "--corpus";
        all[3] = corpus.toString();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all);
        return new Ended(code, out.toString(), err.toString());
    }

    @Test
    void whatIsAsTheArchiveHasItEndsWithZero() throws IOException {
        Ended ended = verify("“" + WORDS + "” kata Sekda Kota Palangka Raya Arga Lesmana.");
        assertEquals(0, ended.code, ended.err + ended.out);
        assertTrue(ended.out.startsWith("EXACT  “Jalan ke pelabuhan itu"), ended.out);
        assertTrue(ended.out.contains("(as in the archive)"), ended.out);
        assertTrue(ended.out.contains("2024-03-04  Arga Lesmana, Sekda Kota Palangka Raya (direct)"), ended.out);
        assertTrue(ended.out.endsWith("1 exact, 0 near, 0 reworded, 0 not found, 0 too short to check\n"), ended.out);
    }

    @Test
    void anotherSpeakerAChangedWordOrNoQuotationEndWithFive() throws IOException {
        Ended mouth = verify("“" + WORDS + "” kata Bupati Sleman Wira Salim.");
        assertEquals(5, mouth.code, mouth.err);
        assertTrue(mouth.out.contains("ANOTHER SPEAKER"), mouth.out);
        Ended changed = verify("“" + WORDS.replace("sebelum", "sesudah") + "” kata Arga Lesmana.");
        assertEquals(5, changed.code, changed.err);
        assertTrue(changed.out.contains("selesai [-sesudah-] {+sebelum+} musim hujan"), changed.out);
        assertEquals(5, verify("").code);
    }

    @Test
    void jsonHasTheSame() throws IOException {
        Ended ended = verify("“" + WORDS + "” kata Arga Lesmana.", "--json");
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.out.contains("\"verdict\":\"exact\""), ended.out);
    }

    @Test
    void whatCannotBeReadIsToldInOneLine() throws IOException {
        Ended ended = verify("a".repeat(20_001));
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("more than 20000 characters"), ended.err);
        Files.write(corpus.resolve("latin.txt"), new byte[] {'a', (byte) 0xe9, 'b'});
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "verify",
                corpus.resolve("latin.txt").toString(),
                "--corpus",
                corpus.toString());
        assertEquals(1, code);
        assertTrue(err.toString().contains("is not UTF-8"), err::toString);
    }
}
