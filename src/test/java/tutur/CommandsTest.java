package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.intake.Progress;

class CommandsTest {

    private static final String ARTICLE = """
            PALANGKA RAYA – Plh Sekda Kota Palangka Raya Arga Lesmana meminta ASN tetap netral, Senin (4/3/2024).

            “Jangan ada ASN yang memihak calon,” kata Arga.
            """;

    @TempDir
    private static Path corpus;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void index() throws IOException {
        Files.writeString(corpus.resolve("a.txt"), ARTICLE);
        Files.writeString(corpus.resolve("b.txt"), "MEDAN – Bupati Deli Serdang Wira Salim membuka rapat.\n");
        Files.writeString(corpus.resolve("c.txt"), "");
        Ended ended = run("ingest", "--corpus", corpus.toString());
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.out.startsWith("refused c.txt: empty, "), ended.out);
        assertTrue(
                ended.out.contains("3 files = 2 indexed + 0 unchanged + 0 duplicate + 1 empty + 0 refused"), ended.out);
    }

    @Test
    void theIndexOfAnyFolderLiesInItAndIsNotTakenIn() {
        assertTrue(Files.isDirectory(corpus.resolve(".tutur-index/lucene")));
        Ended again = run("ingest", "--corpus", corpus.toString());
        assertTrue(again.out.contains("3 files = 0 indexed + 2 unchanged"), again.out);
    }

    @Test
    void searchShowsWhoSaidIt() {
        Ended ended = search("netral", "--unit", "statement", "--kind", "indirect");
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.out.startsWith("1 hit\n"), ended.out);
        assertTrue(ended.out.contains("Arga Lesmana, Plh Sekda Kota Palangka Raya, 2024-03-04 (indirect)"), ended.out);
        assertTrue(ended.out.contains("a.txt"), ended.out);
    }

    @Test
    void searchTellsWhyAHitStandsWhereItStandsWhenAsked() {
        Ended ended =
                search("netral", "arga", "--unit", "statement", "--kind", "indirect", "--explain", "--rewrite", "off");
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.out.matches("(?s).*\n     why: \\d+\\.\\d\\d for netral arga kind:indirect\n.*"), ended.out);
        assertTrue(
                ended.out.matches("(?s).*\n        ?\\d\\d% word netral in said \\(\\d+\\.\\d\\d\\)\n.*"), ended.out);
        assertTrue(ended.out.contains("\n         0% kind kind:indirect (0.00)\n"), ended.out);
        assertFalse(search("netral").out.contains("why:"));
        assertEquals(2, run("export", "--explain", "-o", "x.csv").code);
    }

    @Test
    void clipWritesAClippingWithPermalinksToTheUsualServer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kliping.txt");
        Ended ended = run(
                "clip",
                "netral",
                "--region",
                "62.71",
                "--from",
                "2024",
                "--by",
                "region",
                "--format",
                "txt",
                "-o",
                file.toString(),
                "--corpus",
                corpus.toString());
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.err.endsWith(" items written to " + file + "\n"), ended.err);
        String text = Files.readString(file);
        assertTrue(text.startsWith("*Kliping: netral, 62.71*\nsejak 1 Januari 2024\n\n*Kota Palangka Raya* ("), text);
        assertTrue(text.contains("\nhttp://127.0.0.1:7070/documents/"), text);
        Path table = folder.resolve("kutipan.csv");
        assertEquals(0, run("export", "netral", "-o", table.toString(), "--corpus", corpus.toString()).code);
        assertTrue(Files.readString(table).contains(",http://127.0.0.1:7070/documents/"));
        assertEquals(2, run("clip", "--by", "bulan", "-o", file.toString(), "--corpus", corpus.toString()).code);
        assertEquals(2, run("clip", "--size", "3", "-o", file.toString(), "--corpus", corpus.toString()).code);
    }

    @Test
    void exportWritesAllHitsToAFileAndTellsHowMany(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kutipan.csv");
        String[] asked = {"export", "--corpus", corpus.toString(), "--unit", "statement", "-o", file.toString()};
        Ended ended = run(asked);
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.err.contains("hits written to " + file), ended.err);
        assertTrue(Files.readString(file).contains("Jangan ada ASN yang memihak calon"));
        assertFalse(Files.exists(folder.resolve("kutipan.csv.part")));
        Ended wrong = run("export", "--corpus", corpus.toString(), "--format", "pdf", "-o", file.toString());
        assertEquals(2, wrong.code, wrong.err);
        assertTrue(wrong.err.contains("csv, jsonl, xlsx, ris, bibtex, csl"), wrong.err);
        assertEquals(2, run("export", "--corpus", corpus.toString(), "--size", "3", "-o", file.toString()).code);
    }

    @Test
    void filtersMustAllHold() {
        assertTrue(search("--region", "62.71", "--office", "sekda").out.startsWith("1 hit\n"));
        assertTrue(search("--region", "62.71", "--office", "sekda", "Deli").out.startsWith("0 hits\n"));
        assertTrue(search("--region", "Palangka Raya", "--region", "deli-serdang")
                .out
                .startsWith("2 hits\n"));
    }

    @Test
    void officialRegionAndTopicFilterAloneAndTogether() {
        for (String[] filters : new String[][] {
            {"netral", "--unit", "statement", "--official", "arga-lesmana-kota-palangka-raya"},
            {"netral", "--unit", "statement", "--official", "Arga Lesmana"},
            {"netral", "--unit", "statement", "--region", "62"},
            {"netral", "--unit", "statement", "--topic", "netralitas-asn"},
            {
                "netral",
                "--unit",
                "statement",
                "--official",
                "Arga Lesmana",
                "--region",
                "62.71",
                "--topic",
                "netralitas-asn"
            }
        }) {
            Ended ended = search(filters);
            assertTrue(ended.out.startsWith("1 hit\n"), () -> String.join(" ", filters) + "\n" + ended);
            assertTrue(ended.out.contains("a.txt"), ended.out);
        }
        assertTrue(search("--unit", "statement", "--official", "Arga Lesmana", "--region", "12")
                .out
                .startsWith("0 hits\n"));
    }

    @Test
    void unknownOfficialsAndTopicsAreRefusedWithTheNearestKnownOnes() {
        Ended official = search("--official", "Arga Lesman");
        assertEquals(2, official.code);
        assertTrue(official.err.contains("did you mean arga-lesmana-kota-palangka-raya"), official.err);
        Ended topic = search("--topic", "netralitas");
        assertEquals(2, topic.code);
        assertTrue(topic.err.contains("did you mean netralitas-asn"), topic.err);
    }

    @Test
    void aSearchIsPrintedAsOneJsonObject() {
        Ended ended = search("netral", "--json");
        assertEquals(1, ended.out.lines().count());
        assertTrue(ended.out.startsWith("{\"total\":1,"), ended.out);
    }

    @Test
    void unknownValuesAreRefusedWithTheNearestKnownOnes() {
        Ended ended = search("--region", "kotawaringin-tmur");
        assertEquals(2, ended.code);
        assertEquals("", ended.out);
        assertTrue(
                ended.err.startsWith(
                        "tutur: region 'kotawaringin-tmur' is unknown; did you mean kabupaten-kotawaringin-timur"),
                ended.err);
    }

    @Test
    void wrongUsageIsToldWithWhatWasMeant() {
        Ended ended = run("serch", "x");
        assertEquals(2, ended.code);
        assertTrue(ended.err.contains("tutur search"), ended.err);
        assertEquals(2, search("--ofice", "Sekda").code);
        assertEquals(2, run("annotate").code);
        assertEquals(2, run("ingest", "--max-file", "0").code);
    }

    @Test
    void withoutAnIndexASearchSaysHowToMakeOne(@TempDir Path empty) {
        Ended ended = run("search", "x", "--corpus", empty.toString());
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("make it with tutur ingest"), ended.err);
    }

    @Test
    void aFolderThatIsNotThereFailsInOneLine(@TempDir Path empty) {
        Ended ended = run("ingest", "--corpus", empty.resolve("x").toString(), "--index", empty.toString());
        assertEquals(1, ended.code);
        assertEquals("tutur: there is no folder " + empty.resolve("x") + "\n", ended.err);
    }

    @Test
    void whereNoIndexCanBeWrittenAnotherPlaceIsAskedFor(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Files.writeString(folder.resolve(".tutur-index"), "in the way");
        Ended ended = run("ingest", "--corpus", folder.toString());
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("name another folder with --index DIR"), ended.err);
        Ended other = run(
                "ingest",
                "--corpus",
                folder.toString(),
                "--index",
                folder.resolve(".other").toString());
        assertEquals(0, other.code, other.err);
    }

    @Test
    void aDamagedIndexIsBuiltAgain(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        run("ingest", "--corpus", folder.toString());
        try (var files = Files.list(folder.resolve(".tutur-index/lucene"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
        Ended ended = run("ingest", "--corpus", folder.toString());
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.err.contains("Building the index again"), ended.err);
        assertTrue(ended.out.contains("1 indexed"), ended.out);
    }

    @Test
    void annotatePrintsSheetsOrJsonLinesAndTellsWhatItCouldNotRead() {
        Ended sheet = run("annotate", corpus.resolve("a.txt").toString());
        assertEquals(0, sheet.code, sheet.err);
        assertTrue(sheet.out.contains("Arga Lesmana, Plh Sekda Kota Palangka Raya"), sheet.out);
        Ended json = run(
                "annotate",
                "--json",
                corpus.resolve("c.txt").toString(),
                corpus.resolve("a.txt").toString());
        assertEquals(1, json.code);
        assertTrue(json.err.startsWith("refused " + corpus.resolve("c.txt") + ": empty, "), json.err);
        assertTrue(json.out.startsWith("{\"file\":\"a.txt\""), json.out);
    }

    @Test
    void compareShowsWhatAChangeOfRulesGainedAndLost(@TempDir Path folder) throws IOException {
        String before = run("annotate", "--json", corpus.resolve("a.txt").toString()).out;
        Path old = Files.writeString(folder.resolve("old.jsonl"), before);
        Path now = Files.writeString(folder.resolve("new.jsonl"), before.replace("Arga Lesmana", "Arga L"));
        assertEquals("1 files\n", run("compare", old.toString(), old.toString()).out);
        Ended ended = run("compare", old.toString(), now.toString());
        assertTrue(ended.out.contains("  - official Arga Lesmana · Plh · Sekda · Kota Palangka Raya\n"), ended.out);
        assertTrue(ended.out.contains("  + official Arga L · Plh · Sekda · Kota Palangka Raya\n"), ended.out);
        assertTrue(ended.out.contains("official     +1 -1\n"), ended.out);
    }

    @Test
    void theProgressLineTellsRateAndTimeLeft() {
        assertEquals("50 of 200 files, 25 %, 10/s, 15 s left", ProgressBar.line(50, 200, 5_000_000_000L, "files"));
        assertEquals(
                "1 of 2000 documents, 0 %, 1/s, 33 min left", ProgressBar.line(1, 2000, 1_000_000_000L, "documents"));
        assertEquals(
                ", 1.5 MB/s; 40 indexed, 2 refused",
                ProgressBar.counts(new Progress.State(50, 200, 7_500_000, 40, 2), 5_000_000_000L));
    }

    @Test
    void helpAndVersionSucceed() {
        assertTrue(run("--help").out.contains("Exit codes:"));
        assertTrue(run("--version").out.startsWith("tutur "));
        assertFalse(run("--help").out.contains("rehearse"));
    }

    private static Ended search(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "search";
        all[1] = "--corpus";
        all[2] = corpus.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return run(all);
    }

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ended(code, out.toString(), err.toString());
    }
}
