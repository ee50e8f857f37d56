package tutur.relevance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.text.Terms;

/** Whether words meet their roots after analysis, and whether words of different roots do not, beside Lucene's stemmer. */
@Tag("slow")
class StemmingTest {

    private static final Terms TERMS = Terms.load();
    private static final IndonesianAnalyzer LUCENE = new IndonesianAnalyzer();

    private static String ours(String word) {
        return TERMS.of(word).stream().map(Terms.Term::stem).collect(Collectors.joining(" "));
    }

    private static String lucene(String word) {
        return String.join(" ", PlainIndex.terms(LUCENE, word));
    }

    private static List<Families.Pair> pairs(String name) throws IOException {
        List<Families.Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(Shared.file("gold/stemming/" + name))) {
            String[] cells = line.split("\t", -1);
            pairs.add(new Families.Pair(cells[0].toLowerCase(Locale.ROOT), cells[1].toLowerCase(Locale.ROOT)));
        }
        return pairs;
    }

    private static double meeting(List<Families.Pair> pairs, Function<String, String> stemmer) {
        return (double) pairs.stream()
                        .filter(p -> stemmer.apply(p.word()).equals(stemmer.apply(p.root())))
                        .count()
                / pairs.size();
    }

    @ParameterizedTest
    @CsvSource({"gold-ud-word-root.tsv,0.98", "gold-sastrawi-tests.tsv,0.91"})
    void wordsMeetTheirRoots(String name, double least) throws IOException {
        List<Families.Pair> pairs = pairs(name);
        double ours = meeting(pairs, StemmingTest::ours);
        double lucene = meeting(pairs, StemmingTest::lucene);
        System.out.printf("%s: %.4f meet, Lucene %.4f%n", name, ours, lucene);
        assertTrue(ours >= least && ours > lucene, () -> ours + " meet, with Lucene " + lucene);
    }

    @Test
    void wordsOfDifferentFamiliesMeetLessOftenThanWithLucene() throws IOException {
        Families families = new Families(pairs("gold-ud-word-root.tsv"));
        long ours = families.meetings(StemmingTest::ours);
        long lucene = families.meetings(StemmingTest::lucene);
        System.out.printf("false meetings: %d, Lucene %d%n", ours, lucene);
        assertTrue(ours < lucene, () -> ours + " false meetings, with Lucene " + lucene);
    }
}
