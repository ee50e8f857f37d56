package tutur.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;
import static tutur.archive.Article.official;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.Article;
import tutur.archive.lucene.LuceneArchive;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.verification.Finding.Verdict;

/** How long the longest text takes over 100,000 statements whose words are as unevenly spread as in a language. */
@Tag("slow")
class VerifierSpeedTest {

    private static final int DOCUMENTS = 12_500;
    private static final int STATEMENTS = 8;
    private static final int RUNS = 9;

    @TempDir
    private Path folder;

    private final Random random = new Random(20_240_501);
    private final List<String> words = new ArrayList<>(List.of(
            "yang", "dan", "di", "itu", "ini", "kami", "kita", "dengan", "untuk", "tidak", "akan", "pada", "dari",
            "sudah"));
    private final List<String> said = new ArrayList<>();
    private final List<Official> speakers = new ArrayList<>();

    @Test
    void twentyThousandCharactersOverAHundredThousandStatementsTakeLessThanASecond() throws IOException {
        Files.readAllLines(Path.of("src/main/resources/tutur/text/roots.tsv"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("-"))
                .forEach(words::add);
        for (int i = 0; i < 200; i++) {
            String name = name() + " " + name();
            speakers.add(official(name, "Kepala Dinas", null, TEGAL));
        }
        try (Archive archive = LuceneArchive.open(folder)) {
            fill(archive);
            Verifier verifier = new Verifier(archive, new Annotator(Gazetteer.load())::annotate);
            measure("quotations", "“%s,” kata Kepala Dinas %s.\n", verifier);
            measure("reported statements", "Kepala Dinas %2$s mengatakan bahwa %1$s.\n", verifier);
        }
    }

    /** @param shape what a quotation and its speaker are put into */
    private void measure(String what, String shape, Verifier verifier) throws IOException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long[] millis = new long[RUNS];
        long[] wall = new long[RUNS];
        String first = "";
        for (int i = 0; i < RUNS; i++) {
            List<Verdict> expected = new ArrayList<>();
            String text = text(expected, shape);
            long start = System.nanoTime();
            long before = clock.getCurrentThreadCpuTime();
            Verification found = verifier.verify(text);
            wall[i] = (System.nanoTime() - start) / 1_000_000;
            millis[i] = (clock.getCurrentThreadCpuTime() - before) / 1_000_000;
            first = i == 0 ? "the first " + millis[i] + " ms with " + expected.size() + " " + what : first;
            long right = 0;
            for (int q = 0; q < found.findings().size(); q++) {
                right += found.findings().get(q).verdict() == expected.get(q) ? 1 : 0;
            }
            assertEquals(expected.size(), found.findings().size());
            assertTrue(right * 50 >= expected.size() * 49L, right + " of " + expected.size() + " right");
        }
        long[] sorted = Arrays.stream(millis).skip(1).sorted().toArray();
        String figures = first + ", then median " + sorted[sorted.length / 2] + " ms, most "
                + sorted[sorted.length - 1] + " ms of one processor, on the clock "
                + Arrays.toString(wall) + " ms";
        System.out.println("Cek Kutipan over " + said.size() + " statements: " + figures);
        assertTrue(sorted[sorted.length / 2] < 1_000, figures);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bdgklmnprst".charAt(random.nextInt(11))).append("aiueo".charAt(random.nextInt(5)));
        }
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private void fill(Archive archive) throws IOException {
        for (int d = 0; d < DOCUMENTS; d++) {
            Article article = article("d%05d".formatted(d))
                    .published(LocalDate.of(2018, 1, 1)
                            .plusDays(random.nextInt(2_500))
                            .toString())
                    .from("Media " + random.nextInt(40));
            for (int s = 0; s < STATEMENTS; s++) {
                String sentence = sentence(8 + random.nextInt(25));
                said.add(sentence);
                article.says(speakers.get(random.nextInt(speakers.size())), sentence);
            }
            archive.add(article.build());
        }
        archive.commit();
    }

    /** Words by rank, the first ones most often, as Zipf has it. */
    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int rank = (int) Math.min(
                    words.size() - 1.0, Math.exp(random.nextDouble() * Math.log(words.size() + 1.0)) - 1);
            sentence.append(i == 0 ? "" : " ").append(words.get(rank));
        }
        return sentence.toString();
    }

    private String text(List<Verdict> expected, String shape) {
        StringBuilder text = new StringBuilder();
        while (true) {
            String words = said.get(random.nextInt(said.size()));
            Verdict verdict = Verdict.EXACT;
            int kind = random.nextInt(3);
            if (kind == 1 && words.split(" ").length >= 10) {
                words = words.replaceFirst(" \\S+ ", " zebra ");
                verdict = Verdict.NEAR;
            } else if (kind == 2) {
                words = sentence(20);
                verdict = Verdict.NOT_FOUND;
            }
            String told = shape.formatted(
                    words, speakers.get(random.nextInt(speakers.size())).name());
            if (text.length() + told.length() > Verifier.LONGEST_TEXT) {
                return text.toString();
            }
            text.append(told);
            expected.add(verdict);
        }
    }
}
