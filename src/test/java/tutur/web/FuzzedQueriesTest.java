package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed is answered: random strings as {@code q}, through the server. */
class FuzzedQueriesTest {

    private static final List<String> SIGNS = List.of(
            "\"",
            "(",
            ")",
            "-",
            "+",
            "*",
            "?",
            "~",
            "^",
            ":",
            "\\",
            "/",
            "[",
            "]",
            "{",
            "}",
            " OR ",
            " AND ",
            " NOT ",
            " ATAU ",
            "&&",
            "||",
            "!",
            "<",
            ">",
            "'",
            "%",
            ";",
            "\u0000",
            "\n",
            "\t",
            "\u0007",
            "\u202e",
            "\u200d",
            "\uFFFF",
            "😀",
            "é",
            "ก",
            "region:",
            "official:",
            "from:",
            "kind:",
            "title:",
            "~5",
            "2023-02-30",
            "a*",
            "rapat",
            "anggaran",
            "sekda",
            "yang",
            " ",
            " ",
            " ");

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_122);

    @Test
    void twoHundredRandomQueriesAreAnswered() throws Exception {
        ask(200);
    }

    @Test
    @Tag("slow")
    void tenThousandRandomQueriesAreAnsweredInBoundedTimeAndMemory() throws Exception {
        ask(10_000);
    }

    private void ask(int queries) throws Exception {
        try (Running running = new Running(folder.resolve("index"))) {
            long most = 0;
            long start = System.nanoTime();
            long early = 0;
            for (int i = 0; i < queries; i++) {
                String q = q(i);
                String path = i % 20 == 0 ? "/search?q=" : i % 20 == 1 ? "/api/v1/suggest?q=" : "/api/v1/search?q=";
                long before = System.nanoTime();
                HttpResponse<String> answer = running.get(path + URLEncoder.encode(q, StandardCharsets.UTF_8));
                most = i < 50 ? 0 : Math.max(most, System.nanoTime() - before);
                String told = path + q.substring(0, Math.min(200, q.length()));
                assertEquals(200, answer.statusCode(), told);
                assertTrue(answer.body().length() < 2_000_000, told);
                if (i == queries / 4) {
                    early = used();
                }
            }
            long late = used();
            String figures = queries + " fuzzed queries: " + (System.nanoTime() - start) / 1_000_000_000
                    + " s, the longest " + most / 1_000_000 + " ms; " + early + " MB in use after a quarter, " + late
                    + " MB in the end";
            System.out.println(figures);
            assertTrue(most < 5_000_000_000L, figures);
            assertTrue(late < early + 64, figures);
        }
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** One of a hundred is 100 kB long. */
    private String q(int number) {
        int length = number % 100 == 7 ? 100_000 : random.nextInt(number % 10 == 3 ? 1_500 : 60);
        StringBuilder q = new StringBuilder();
        boolean signs = random.nextInt(4) > 0;
        while (q.length() < length) {
            if (signs) {
                q.append(SIGNS.get(random.nextInt(SIGNS.size())));
            } else {
                q.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0xD800));
            }
        }
        String all = q.toString();
        return length == 100_000 ? bytes(all, length) : all;
    }

    /** So much of the text as are so many bytes. */
    private static String bytes(String text, int most) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.UTF_8);
    }
}
