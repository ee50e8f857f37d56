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

class OfficialsCommandTest {

    @TempDir
    private static Path corpus;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void index() throws IOException {
        write("a.txt", "PALANGKA RAYA – Sekda Kota Palangka Raya Arga Lesmana membuka rapat, Senin (4/3/2024).\n");
        write("b.txt", "PALANGKA RAYA – Sekda Kota Palangka Raya Arga Lesmanna menutup rapat, Selasa (4/6/2024).\n");
        write("c.txt", "MEDAN – Bupati Deli Serdang Wira Salim membuka rapat, Senin (4/3/2024).\n");
        Files.writeString(corpus.resolve("officials.yaml"), """
                officials:
                  - id: wira-salim-kabupaten-deli-serdang
                    name: Wira Salim Harahap
                    tenures: [{office: Bupati, region: deli-serdang, from: 2024-02-20}]
                  - id: nobody-kota-medan
                    name: Nobody
                """);
        Ended ended = run("ingest");
        assertEquals(0, ended.code, ended.err);
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(corpus.resolve("documents")).resolve(name), text);
    }

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--corpus";
        all[arguments.length + 1] = corpus.toString();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all);
        return new Ended(code, out.toString(), err.toString());
    }

    @Test
    void everybodyIsListedWithTenures() {
        Ended ended = run("officials");
        assertEquals(0, ended.code, ended.err);
        assertEquals("""
                Arga Lesmanna, Sekda Kota Palangka Raya, 2024-03-04 – 2024-06-04, 2 documents  arga-lesmanna-kota-palangka-raya
                Wira Salim Harahap, Bupati Deli Serdang, 2024-02-20 – , 1 document  wira-salim-kabupaten-deli-serdang
                """, ended.out);
        assertTrue(ended.err.contains("officials.yaml line 5: no document names nobody-kota-medan"), ended.err);
    }

    @Test
    void whoWasInOfficeOnADay() {
        assertEquals(
                "Arga Lesmanna, Sekda Kota Palangka Raya, 2024-03-04 – 2024-06-04, 2 documents"
                        + "  arga-lesmanna-kota-palangka-raya\n",
                run("officials", "--office", "sekda", "--region", "palangka raya", "--on", "2024-05-01").out);
        assertTrue(
                run("officials", "--office", "Sekda", "--on", "2024-03-01").out.endsWith("  (3 days later)\n"));
        assertEquals("nobody is known\n", run("officials", "--office", "Sekda", "--on", "1999-01-01").out);
        assertTrue(run("officials", "--region", "12").out.startsWith("Wira Salim Harahap, "));
    }

    @Test
    void aSearchFindsThePersonUnderBothSpellings() {
        for (String name : new String[] {"arga-lesmana-kota-palangka-raya", "Arga Lesmanna", "arga lesmana"}) {
            assertTrue(run("search", "--official", name).out.startsWith("2 hits\n"), name);
        }
        assertTrue(run("search", "--official", "Wira Salim Harahap").out.startsWith("1 hit\n"));
    }

    @Test
    void aCorrectionThatTwoArePersonsTogetherActsFromTheNextStartUntilItIsWithdrawn() {
        Ended made = run(
                "correct",
                "same-person",
                "arga-lesmana-kota-palangka-raya",
                "wira-salim-kabupaten-deli-serdang",
                "--by",
                "Redaksi",
                "--why",
                "uji");
        assertEquals(0, made.code, made.err);
        assertTrue(run("officials", "--region", "12").out.endsWith("  arga-lesmana-kota-palangka-raya\n"));
        String id = made.out.replaceFirst("(?s)^.*?\\b([0-9a-f]{12})\\b.*$", "$1");
        Ended withdrawn = run("correct", "withdraw", id, "--by", "Redaksi", "--why", "uji");
        assertEquals(0, withdrawn.code, withdrawn.err);
        assertTrue(run("officials", "--region", "12").out.endsWith("  wira-salim-kabupaten-deli-serdang\n"));
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertTrue(run("officials", "--office", "Sekdaa").err.contains("did you mean Sekda"));
        assertEquals(2, run("officials", "--on", "kemarin").code);
        assertEquals("no office of one holder has two at one time\n", run("officials", "--overlaps").out);
    }

    @Test
    void aWrongFileOfDecisionsStopsTheRunInOneLine(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("officials.yaml"), "officials:\n  - name: Raka\n");
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), "ingest", "--corpus", folder.toString());
        assertEquals(1, code);
        assertTrue(
                err.toString().contains("officials.yaml is not used: line 2: 'id' is missing; add it"), err::toString);
        assertEquals(1, err.toString().lines().count());
    }
}
