package tutur.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import tutur.text.Effort;
import tutur.text.Table;
import tutur.text.Terms;

/** What of a text may answer a question. */
class AnswerTermsTest {

    private final Terms terms = Terms.load();
    private final AnswerTerms.Kinds kinds = new AnswerTerms.Kinds();

    /** The words that may answer, each with what it answers, read off the positions. */
    private List<String> answers(String text) {
        List<Terms.Term> words = terms.of(text);
        List<String> answers = new ArrayList<>();
        AnswerTerms stream = new AnswerTerms(kinds, text, words);
        stream.reset();
        int position = -1;
        while (stream.incrementToken()) {
            position += stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
            answers.add(words.get(position).exact() + " "
                    + stream.getAttribute(CharTermAttribute.class).toString());
        }
        return answers;
    }

    @Test
    void wordsAreToldByTheirLooksAndByTheTable() {
        assertEquals(
                List.of("danu name", "wiratama name", "tegal place", "senin day", "12 day", "9 number"),
                answers("Lalu Danu Wiratama tiba di Tegal, Senin (12/9)."));
        assertEquals(
                List.of("25 number", "ribu number", "2019 day"), answers("Ada 25 ribu warga pada 2019. Mereka pergi."));
        assertEquals(List.of("kuala place", "namu place"), answers("Pesawat mendarat di Kuala Namu"));
        assertEquals(List.of(), answers("Panen\nMelimpah! Semua senang. Siapa? Mereka."));
        assertEquals(List.of(), answers(""));
    }

    @Test
    void aTextOfNamesTakesNoTime() throws Exception {
        Effort.within(5_000, () -> answers("di " + "Medan ".repeat(100_000)));
    }

    @Test
    void eachRowOfTheTableHasATextInWhichItTells() {
        for (List<String> row : Table.rows(AnswerTerms.class, "answers.tsv", 3)) {
            String kind = row.getFirst().equals("before-place") ? "place" : row.getFirst();
            assertTrue(answers(row.get(2)).stream().anyMatch(a -> a.endsWith(kind)), () -> row.toString());
        }
    }
}
