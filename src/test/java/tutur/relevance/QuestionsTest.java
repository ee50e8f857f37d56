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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.archive.lucene.LuceneArchive;

/**
 * Questions in whole sentences (FacQA of IndoNLU) as searches: the passage that answers each is sought among all passages and
 * 20,000 other articles; once as it is, a sentence or two that stand for themselves, and once where passages stand in life, in the
 * middle of an article. docs/relevance.md tells what that shows.
 */
@Tag("slow")
class QuestionsTest {

    private static final int OTHERS = 20_000;
    private static final int EACH = 4;
    /** Of the questions, one in so many is asked: docs/relevance.md tells of all, and of every third in articles. */
    private static final int SOME = 2;

    private static final int SOME_IN_ARTICLES = 6;

    private static final double FLOOR = 1.01;
    private static final double FLOOR_IN_ARTICLES = 1.12;

    record Question(String id, String text, String passage) {}

    @Test
    void questionsFindTheirPassagesOftenerThanWithPlainLucene(@TempDir Path folder) throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder);
                PlainIndex plain = new PlainIndex()) {
            fill(archive, plain, false);
            compare(archive, plain, every(SOME), FLOOR);
        }
    }

    @Test
    void questionsFindArticlesInTheMiddleOfWhichTheyAreAnswered(@TempDir Path folder) throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder);
                PlainIndex plain = new PlainIndex()) {
            fill(archive, plain, true);
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

    static List<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        Shared.lines(
                Shared.file("gold/retrieval/facqa.jsonl.gz"),
                line -> questions.add(new Question(
                        line.get("qid").asString(),
                        line.get("question").asString(),
                        line.get("passage_id").asString())));
        return questions;
    }

    /** @param within whether passages stand in the middle of other articles, which are not there for themselves then */
    static void fill(LuceneArchive archive, PlainIndex plain, boolean within) throws IOException {
        Map<String, String> passages = new LinkedHashMap<>();
        Shared.lines(Shared.file("gold/retrieval/facqa-passages.jsonl.gz"), line -> {
            passages.put(line.get("id").asString(), line.get("text").asString());
            return true;
        });
        Deque<String> left = new ArrayDeque<>(within ? passages.keySet() : Set.of());
        if (!within) {
            for (Map.Entry<String, String> passage : passages.entrySet()) {
                add(archive, plain, passage.getKey(), "", passage.getValue());
            }
        }
        int[] seen = new int[1];
        Shared.lines(Shared.file("articles/news-large.jsonl.xz"), line -> {
            if (seen[0] % EACH == 0) {
                String text = line.get("text").asString();
                int middle = text.indexOf('\n', text.length() / 2) + 1;
                String passage = middle > 0 ? left.poll() : null;
                if (passage == null) {
                    add(
                            archive,
                            plain,
                            line.get("id").asString(),
                            line.get("title").asString(),
                            text);
                } else {
                    String all = text.substring(0, middle) + passages.get(passage) + "\n" + text.substring(middle);
                    add(archive, plain, passage, line.get("title").asString(), all);
                }
            }
            return ++seen[0] < OTHERS * EACH;
        });
        archive.commit();
        assertEquals(0, left.size(), "passages without an article");
    }

    private static void add(LuceneArchive archive, PlainIndex plain, String id, String title, String text)
            throws IOException {
        archive.add(Shared.document(id, title.isBlank() ? null : title, text, List.of()));
        plain.add(id, title + "\n" + text);
    }
}
