package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;

/** Corrections from the command line, from the first reading to a new index. */
class CorrectTest {

    private static final String ARTICLE = """
            PALANGKA RAYA – Plh Sekda Kota Palangka Raya Arga Lesmana membuka rapat bersama Bupati Seruyan Wira Salim, Senin (4/3/2024).

            “Jangan ada ASN yang memihak calon mana pun,” kata Arga.

            “Jalan ke pelabuhan segera diperbaiki,” ujar Wira.
            """;

    @TempDir
    private Path corpus;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void ingest() throws IOException {
        Files.writeString(corpus.resolve("a.txt"), ARTICLE);
        done("ingest");
    }

    private Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--corpus", corpus.toString()));
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }

    private String done(String... arguments) {
        Ended ended = run(arguments);
        assertEquals(0, ended.code, ended.err);
        return ended.out;
    }

    /** The id of the statement that is found with these words. */
    private String statement(String words) {
        Matcher id = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{8}")
                .matcher(done("search", words, "--unit", "statement", "--kind", "direct"));
        assertTrue(id.find(), words);
        return id.group();
    }

    private String correct(String... arguments) {
        List<String> all = new ArrayList<>(List.of("correct"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--by", "Rini", "--why", "salah baca"));
        return done(all.toArray(String[]::new));
    }

    private String said(String words) {
        return done("search", words, "--unit", "statement", "--kind", "direct");
    }

    @Test
    void aCorrectionOutlivesTheIndexAndChangedFilesAndIsWithdrawn() throws IOException {
        String made = correct("speaker", "--statement", statement("memihak"), "--speaker", "Wira Salim");
        String id = made.substring(0, 12);
        assertTrue(made.contains("acts       wrong-speaker by Rini"), made);
        assertTrue(said("memihak").contains("Wira Salim, Bupati Seruyan"), said("memihak"));
        assertTrue(said("memihak").contains("wrong-speaker corrected by Rini: salah baca"), said("memihak"));

        assertTrue(done("ingest").contains("1 files = 0 indexed + 1 unchanged"));
        delete(corpus.resolve(".tutur-index"));
        assertTrue(done("ingest").contains("1 files = 1 indexed"));
        assertTrue(said("memihak").contains("Wira Salim, Bupati Seruyan"));

        Files.writeString(corpus.resolve("a.txt"), "Kabar daerah hari ini.\n\n" + ARTICLE);
        Files.move(corpus.resolve("a.txt"), corpus.resolve("b.txt"));
        done("ingest", "--remove-vanished");
        assertFalse(said("memihak").contains("Wira Salim"), "another file with other words is another document");
        assertTrue(done("correct", "list").contains(id + "  waiting"));
        Files.move(corpus.resolve("b.txt"), corpus.resolve("a.txt"));
        done("ingest");
        assertTrue(said("memihak").contains("Wira Salim, Bupati Seruyan"));

        assertTrue(correct("withdraw", id).contains("withdrawn"));
        assertTrue(said("memihak").contains("Arga Lesmana, Plh Sekda Kota Palangka Raya"));
        assertTrue(done("ingest").contains("1 unchanged"));
    }

    @Test
    void aMovedFileKeepsItsCorrections() throws IOException {
        correct("not-a-statement", "--statement", statement("pelabuhan"));
        Files.createDirectories(corpus.resolve("2024"));
        Files.move(corpus.resolve("a.txt"), corpus.resolve("2024/c.txt"));
        done("ingest");
        assertTrue(said("pelabuhan").startsWith("0 hits"));
    }

    @Test
    void aLineAddedOrTakenOutByHandIsAppliedToItsDocumentAlone() throws IOException {
        Files.writeString(corpus.resolve("lain.txt"), "Bupati Seruyan Wira Salim berkata, “Pasar itu akan ditata.”");
        done("ingest");
        correct("span", "--statement", statement("pelabuhan"), "--words", "segera diperbaiki");
        Path file = corpus.resolve("corrections.jsonl");
        String line = Files.readString(file);
        Files.writeString(file, "");
        assertTrue(done("ingest").contains("2 files = 1 indexed + 1 unchanged"));
        assertTrue(said("pelabuhan").startsWith("1 hit"));
        Files.writeString(file, line);
        assertTrue(done("ingest").contains("2 files = 1 indexed + 1 unchanged"));
        assertTrue(said("pelabuhan").startsWith("0 hits"));
        assertTrue(said("diperbaiki").startsWith("1 hit"));
    }

    @Test
    void staleCorrectionsAreListedWithTheReason() throws IOException {
        correct("not-a-statement", "--statement", statement("memihak"));
        Files.writeString(corpus.resolve("a.txt"), "Bupati Seruyan Wira Salim berkata, “Pasar itu akan ditata.”");
        done("ingest");
        String list = done("correct", "list");
        assertTrue(list.contains("  stale      not-a-statement by Rini"), list);
        assertTrue(list.contains("its words do not stand in the document any more"), list);
    }

    @Test
    void whileAnotherProcessHasTheIndexTheCorrectionIsKeptForTheNextRun() throws IOException {
        String id = statement("memihak");
        try (Archive busy = LuceneArchive.open(corpus.resolve(".tutur-index/lucene"))) {
            busy.commit();
            Ended kept = run("correct", "not-a-statement", "--statement", id, "--by", "Rini", "--why", "bukan");
            assertEquals(0, kept.code, kept.err);
            assertTrue(kept.err.contains("the correction is kept"), kept.err);
            assertTrue(kept.out.contains("waiting"), kept.out);
        }
        assertTrue(said("memihak").startsWith("1 hit"));
        assertTrue(done("ingest").contains("1 indexed"));
        assertTrue(said("memihak").startsWith("0 hits"));
    }

    @Test
    void annotateLaysTheCorrectionsOfACorpusOverIt() throws IOException {
        correct("speaker", "--statement", statement("memihak"), "--speaker", "Badan Pasar", "--institution", "true");
        String sheet = done("annotate", corpus.resolve("a.txt").toString());
        assertTrue(sheet.contains("Badan Pasar (institution)"), sheet);
        assertTrue(sheet.contains("Corrections (1)"), sheet);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsKept() {
        String id = statement("memihak");
        for (String[] wrong : new String[][] {
            {"2", "did you mean wrong-speaker", "correct", "wrong-speker", "--by", "R", "--why", "w"},
            {"2", "why '' is not the reason", "correct", "not-a-statement", "--statement", id, "--by", "R"},
            {"2", "did you mean " + id, "correct", "not-a-statement", "--statement", id + "0", "--by", "R", "--why", "w"
            },
            {
                "2",
                "Wira Salim",
                "correct",
                "speaker",
                "--statement",
                id,
                "--speaker",
                "Wira Salem",
                "--by",
                "R",
                "--why",
                "w"
            },
            {
                "2",
                "did you mean",
                "correct",
                "region",
                "--statement",
                id,
                "--region",
                "seruya",
                "--by",
                "R",
                "--why",
                "w"
            },
            {
                "2",
                "there is no parameter 'words'",
                "correct",
                "not-a-statement",
                "--statement",
                id,
                "--words",
                "x",
                "--by",
                "R",
                "--why",
                "w"
            },
            {"2", "takes person and other", "correct", "same", "a"},
            {"2", "there is no correction x", "correct", "withdraw", "x", "--by", "R", "--why", "w"},
            {"2", "WHAT", "correct"},
        }) {
            Ended ended = run(java.util.Arrays.copyOfRange(wrong, 2, wrong.length));
            assertEquals(Integer.parseInt(wrong[0]), ended.code, ended::toString);
            assertTrue(ended.err.contains(wrong[1]), ended::toString);
        }
        assertFalse(Files.exists(corpus.resolve("corrections.jsonl")));
    }

    @Test
    void aLineThatIsNoCorrectionStopsARunWithItsNumber() throws IOException {
        Files.writeString(corpus.resolve("corrections.jsonl"), "{\"id\":1}\n");
        Ended ended = run("ingest");
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("corrections.jsonl line 1: \"id\" is not a text"), ended.err);
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() throws IOException {
        Path key = Files.writeString(corpus.resolve(".key"), "pendek\n");
        Ended ended = run("serve", "--port", "0", "--key-file", key.toString());
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("less than 16 characters"), ended.err);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
