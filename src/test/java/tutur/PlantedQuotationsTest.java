package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
import tutur.verification.Verification;
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
        TreeMap<String, int[]> sums = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Planted.Case one : new Planted(Sample.documents().values(), SEED).cases()) {
            Verification found = verifier.verify(one.text());
            int[] sum = sums.computeIfAbsent(one.recipe(), r -> new int[2]);
            sum[1]++;
            Finding finding = found.findings().size() == 1 ? found.findings().getFirst() : null;
            if (finding != null && finding.verdict() == one.verdict() && finding.speaker() == one.claim()) {
                sum[0]++;
            } else {
                wrong.add(one + "\n   " + (finding == null ? found : finding.verdict() + " " + finding.speaker() + " " + finding.likeness() + " " + finding.difference() + " claimed " + finding.claimed()+" "+finding.occurrences().stream().map(o->o.speaker()).toList()));
            }
        }
        sums.forEach((r, s) -> System.out.println(r + " " + s[0] + "/" + s[1]));
        wrong.forEach(System.out::println);
        assertEquals(List.of(), wrong);
    }
}
