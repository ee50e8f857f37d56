package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.verification.Finding;
import tutur.verification.Finding.Verdict;
import tutur.verification.Verifier;

/** Quotations planted over the sample corpus: how many are classed right, and that nothing invented is called exact. */
class PlantedQuotationsTest {

    private static final long SEED = 20_231_130;

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Verifier verifier;

    @BeforeAll
    static void open() throws IOException {
        archive = LuceneArchive.open(folder);
        for (AnnotatedDocument document : Sample.documents().values()) {
            archive.add(document);
        }
        archive.commit();
        verifier = new Verifier(archive, new Annotator(Gazetteer.load())::annotate);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @Test
    void quotationsMadeByAProgramAreClassedRight() throws IOException {
        List<Planted.Case> cases = new Planted(Sample.documents().values(), SEED).cases();
        List<String> wrong = new ArrayList<>();
        for (Planted.Case one : cases) {
            String found = found(one.text());
            if (!found.equals(one.verdict() + " " + one.claim())) {
                wrong.add(one.recipe() + " is " + found + ": " + one.text());
            }
            assertFalse(
                    one.verdict() == Verdict.NOT_FOUND && found.startsWith("EXACT"),
                    () -> "invented and called exact: " + one.text());
        }
        assertTrue(cases.size() >= 190, cases.size() + " cases");
        assertTrue(wrong.size() * 50 <= cases.size(), () -> String.join("\n", wrong));
    }

    @Test
    void quotationsPlantedByHandAreClassedRight() throws IOException {
        List<Map<String, String>> rows = Sample.rows("planted-quotations.tsv");
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String text = row.getOrDefault("text", "").replace("\\n", "\n");
            String found = found(text);
            String expected = row.get("verdict") + " " + row.get("claim");
            if (!found.equals(expected)) {
                wrong.add(expected + " is " + found + ": " + text);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(rows.size() >= 20, rows.size() + " rows");
    }

    /** Verdict and claim of the only quotation in a text. */
    private static String found(String text) throws IOException {
        List<Finding> findings = verifier.verify(text).findings();
        return findings.size() == 1
                ? findings.getFirst().verdict() + " " + findings.getFirst().speaker()
                : findings.size() + " quotations";
    }
}
