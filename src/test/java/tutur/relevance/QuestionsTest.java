package tutur.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.lucene.LuceneArchive;

/**
 * Questions in whole sentences (FacQA of IndoNLU) as searches: the passage that answers each is sought among all passages and
 * 20,000 other articles; once as it is, a sentence or two that stand for themselves, and once where passages stand in life, in the
 * middle of an article. docs/relevance.md tells what that shows.
 */
@Tag("slow")
@ExtendWith(Haystack.Once.class)
class QuestionsTest {

    /** Of the questions, one in so many is asked: docs/relevance.md tells of all, and of every third in articles. */
    private static final int SOME = 2;

    private static final int SOME_IN_ARTICLES = 6;

    private static final double FLOOR = 1.05;
    private static final double FLOOR_IN_ARTICLES = 1.18;

    record Question(String id, String text, String passage) {}

    @Test
    void questionsFindTheirPassagesOftenerThanWithPlainLucene(Haystack haystack, @TempDir Path folder)
            throws IOException {
        try (LuceneArchive archive = haystack.archive(folder);
                PlainIndex plain = haystack.plain(folder)) {
            addBeside(haystack, archive, plain);
            compare(archive, plain, every(SOME), FLOOR);
        }
    }

    @Test
    void questionsFindArticlesInTheMiddleOfWhichTheyAreAnswered(Haystack haystack, @TempDir Path folder)
            throws IOException {
        try (LuceneArchive archive = haystack.archive(folder);
                PlainIndex plain = haystack.plain(folder)) {
            addWithin(haystack, archive, plain);
            compare(archive, plain, every(SOME_IN_ARTICLES), FLOOR_IN_ARTICLES);
        }
    }

    private static List<Question> every(int nth) throws IOException {
        List<Question> all = questions();
        return IntStream.range(0, all.size())
                .filter(i -> i % nth == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** Of both halves of the questions, by their ids: weights were chosen while looking at the first. */
    private static void compare(LuceneArchive archive, PlainIndex plain, List<Question> questions, double floor)
            throws IOException {
        Searching searching = new Searching(archive);
        List<List<Score>> ours = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<List<Score>> theirs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Question question : questions) {
            Map<String, Integer> wanted = Map.of(question.passage, 1);
            Score our = Score.of(searching.documents(question.text), wanted);
            Score their = Score.of(plain.search(question.text, Score.DEPTH), wanted);
            for (int half : List.of(half(question), 2)) {
                ours.get(half).add(our);
                theirs.get(half).add(their);
            }
        }
        for (int half = 0; half < 3; half++) {
            Score our = Score.mean(ours.get(half));
            Score their = Score.mean(theirs.get(half));
            System.out.printf(
                    "%s: MRR@10 of %d questions %.4f, plain %.4f; among ten %.3f, plain %.3f%n",
                    List.of("seen", "kept aside", "all").get(half),
                    ours.get(half).size(),
                    our.rank(),
                    their.rank(),
                    our.recall(),
                    their.recall());
            assertTrue(our.rank() >= floor * their.rank(), () -> "MRR@10 " + our.rank() + ", plain " + their.rank());
        }
    }

    private static int half(Question question) {
        CRC32 sum = new CRC32();
        sum.update(question.id.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() & 1);
    }

    private static List<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        Shared.lines(
                Shared.file("gold/retrieval/facqa.jsonl.gz"),
                line -> questions.add(new Question(
                        line.get("qid").asString(),
                        line.get("question").asString(),
                        line.get("passage_id").asString())));
        return questions;
    }

    private static Map<String, String> passages() throws IOException {
        Map<String, String> passages = new LinkedHashMap<>();
        Shared.lines(Shared.file("gold/retrieval/facqa-passages.jsonl.gz"), line -> {
            passages.put(line.get("id").asString(), line.get("text").asString());
            return true;
        });
        return passages;
    }

    private static void addBeside(Haystack haystack, LuceneArchive archive, PlainIndex plain) throws IOException {
        for (Map.Entry<String, String> passage : passages().entrySet()) {
            new Haystack.Article(passage.getKey(), "", passage.getValue()).addTo(archive, plain);
        }
        for (Haystack.Article article : haystack.apart()) {
            article.addTo(archive, plain);
        }
        archive.commit();
    }

    /** Each passage in the middle of an article, which is not there for itself then. */
    private static void addWithin(Haystack haystack, LuceneArchive archive, PlainIndex plain) throws IOException {
        Map<String, String> passages = passages();
        Deque<String> left = new ArrayDeque<>(passages.keySet());
        for (Haystack.Article article : haystack.apart()) {
            String text = article.text();
            int middle = text.indexOf('\n', text.length() / 2) + 1;
            String passage = middle > 0 ? left.poll() : null;
            Haystack.Article added = passage == null
                    ? article
                    : new Haystack.Article(
                            passage,
                            article.title(),
                            text.substring(0, middle) + passages.get(passage) + "\n" + text.substring(middle));
            added.addTo(archive, plain);
        }
        archive.commit();
        assertEquals(0, left.size(), "passages without an article");
    }
}
