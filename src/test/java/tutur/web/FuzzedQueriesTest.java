package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

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

    private static final long SEED = 20_261_122;
    private static final int CLIENTS = 2;
    private static final long LONGEST_MILLIS = 5_000;
    private static final long MOST_GROWTH_MEGABYTES = 64;

    private final AtomicLong longest = new AtomicLong();

    @Test
    void twoHundredRandomQueriesAreAnswered() throws Exception {
        ask(200);
    }

    @Test
    @Tag("slow")
    @ResourceLock(Resources.GLOBAL) // Memory is measured.
    void tenThousandRandomQueriesAreAnsweredInBoundedTimeAndMemory() throws Exception {
        ask(10_000);
    }

    private void ask(int queries) throws Exception {
        try (Running running = new Running(folder.resolve("index"))) {
            long start = System.nanoTime();
            ask(running, 0, 50);
            longest.set(0);
            ask(running, 50, queries / 4);
            long early = used();
            ask(running, queries / 4, queries);
            long late = used();
            String figures = queries + " fuzzed queries: " + (System.nanoTime() - start) / 1_000_000_000
                    + " s, the longest " + longest + " ms; " + early + " MB in use after a quarter, " + late
                    + " MB in the end";
            System.out.println(figures);
            assertTrue(longest.get() < LONGEST_MILLIS, figures);
            assertTrue(late < early + MOST_GROWTH_MEGABYTES, figures);
        }
    }

    /** Asks those of the queries with numbers from one to below another, by several clients. */
    private void ask(Running running, int from, int to) throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                ends.add(clients.submit(() -> {
                    for (int i = next.getAndIncrement(); i < to; i = next.getAndIncrement()) {
                        ask(running, i);
                    }
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private void ask(Running running, int number) throws Exception {
        String q = q(number);
        String path = number % 20 == 0 ? "/search?q=" : number % 20 == 1 ? "/api/v1/suggest?q=" : "/api/v1/search?q=";
        long before = System.nanoTime();
        HttpResponse<String> answer = running.get(path + URLEncoder.encode(q, StandardCharsets.UTF_8));
        longest.accumulateAndGet((System.nanoTime() - before) / 1_000_000, Math::max);
        String told = path + q.substring(0, Math.min(200, q.length()));
        assertEquals(200, answer.statusCode(), told);
        assertTrue(answer.body().length() < 2_000_000, told);
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** One of a hundred is 100 kB long. */
    private static String q(int number) {
        Random random = new Random(SEED + number);
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
