package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutur.archive.Query.Question.Answer;
import tutur.region.Gazetteer;
import tutur.text.Table;

/** The table of words that ask keeps its own examples. */
class QuestionFormsTest {

    private final Questions questions = Questions.load();

    @Test
    void eachRowOfTheTableAsksAsItsExamplesSay() {
        for (List<String> row : Questions.rows()) {
            if (row.getFirst().startsWith("not-")) {
                continue;
            }
            if (row.getFirst().equals("anything")) {
                Table.values(row.get(2)).forEach(q -> assertEquals(Optional.empty(), questions.asked(q), q));
                continue;
            }
            Answer answer = Answer.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            List<String> good = Table.values(row.get(2));
            List<String> bad = Table.values(row.get(3));
            assertFalse(good.isEmpty() || bad.isEmpty(), () -> "examples are missing: " + row);
            good.forEach(q -> assertEquals(Optional.of(answer), questions.asked(q), q));
            bad.forEach(
                    q -> assertFalse(questions.asked(q).filter(answer::equals).isPresent(), q));
        }
    }

    @Test
    void plainQueriesAreNoQuestions() {
        for (String q : List.of(
                "sekda medan netralitas 2019",
                "beras di gudang tidak mengenyangkan siapa pun sebelum sampai ke dapur",
                "kapan",
                "apakah",
                "?",
                "",
                "pemekaran desa",
                "kami tetap bekerja walau tidak tahu entah siapa yang akan datang besok")) {
            assertEquals(Optional.empty(), questions.asked(q), q);
        }
    }

    @Test
    void aQuestionWrittenDownIsReadAsTheSameQuestion() {
        QueryReader reader = new QueryReader(Gazetteer.load());
        for (String q : List.of(
                "Kapan sekda melantik camat?",
                "di kota manakah rapat digelar",
                "siapa saja yang hadir di rapat (12/9)?")) {
            Query query = reader.read(q).query();
            assertTrue(query instanceof Query.Question, q);
            assertEquals(query, reader.read(QueryReader.text(query)).query(), q);
        }
        for (String q : List.of(
                "apa kata warga soal jembatan",
                "kapan \"panen raya\"",
                "siapa -bupati",
                "(apa OR siapa)",
                "siapa title:bupati")) {
            assertFalse(reader.read(q).query() instanceof Query.Question, q);
        }
    }
}
