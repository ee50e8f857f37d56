package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tutur.Sample;
import tutur.annotation.AnnotatedDocument;

/** Two hundred clients who never pause, for a minute: nobody is turned away, nobody waits for long, and memory stays as it is. */
@Isolated("times and memory are measured")
class ManyClientsTest {

    private static final int CLIENTS = 200;
    private static final long SECONDS = 60;
    /** Seconds that are not measured, for the compiler has not come yet; errors count from the first one. */
    private static final long WARMING = 10;

    private static final int MOST_ANSWERS = 2_000_000;

    /** Half of what one request may take; two cores are shared by clients, server and whatever else runs. Figures are printed. */
    private static final long LONGEST_P99_MILLIS = 10_000;

    private static final long MOST_GROWTH_MEGABYTES = 32;

    @TempDir
    private static Path folder;

    private final int[] micros = new int[MOST_ANSWERS];
    private volatile long warm;
    private final AtomicInteger answers = new AtomicInteger();
    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();

    private static final List<String> ASKED = List.of(
            "/search?q=serapan+anggaran",
            "/search?unit=statement&topic=netralitas-asn",
            "/api/v1/search?q=netral&unit=statement&facet=official,region,topic,date",
            "/api/v1/search?q=banjir+desa&sort=newest&size=50",
            "/api/v1/search?q=rapat&facet=term,year&size=5",
            "/api/v1/search?q=%22perangkat+daerah%22&rewrite=off",
            "/api/v1/suggest?q=sek",
            "/api/v1/suggest?q=angg",
            "/api/v1/officials?q=sekda&size=20",
            "/api/v1/regions/62.71",
            "/api/v1/topics",
            "/api/v1/feed?unit=statement&office=Sekda",
            "/",
            "/healthz",
            "/assets/tutur.css");

    @Test
    @Tag("slow")
    void everybodyIsAnsweredAndMemoryStaysFlat() throws Exception {
        AnnotatedDocument[] documents = Sample.documents().values().toArray(AnnotatedDocument[]::new);
        WebSettings settings = new WebSettings("127.0.0.1", 0)
                .limits(WebSettings.Limits.USUAL.rate(0))
                .logs(new WebSettings.Logs(WebSettings.Logs.Which.NONE, 0, false));
        try (Running running = new Running(folder, settings, documents)) {
            List<String> asked = new ArrayList<>(ASKED);
            for (AnnotatedDocument document : documents) {
                asked.add("/documents/" + document.document().id());
                asked.add("/api/v1/documents/" + document.document().id());
            }
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            warm = System.nanoTime() + WARMING * 1_000_000_000L;
            List<Thread> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> Thread.ofVirtual().start(() -> ask(running.port, i, asked, end)))
                    .toList();
            Thread.sleep(SECONDS * 1_000 / 3);
            long early = used();
            for (Thread client : clients) {
                client.join();
            }
            long late = used();
            report(early, late);
        }
    }

    private void ask(int port, int number, List<String> asked, long end) {
        Random random = new Random(number);
        try (Caller caller = new Caller(port)) {
            while (System.nanoTime() < end) {
                String path = asked.get(random.nextInt(asked.size()));
                long start = System.nanoTime();
                int status = answer(caller, number, random.nextInt(50), path);
                if (start > warm) {
                    micros[answers.getAndIncrement()] = (int) ((System.nanoTime() - start) / 1_000);
                }
                if (status != 200) {
                    wrong.merge(status + " " + path, 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            wrong.merge(String.valueOf(e), 1, Integer::sum);
        }
    }

    /** One client exports all the time; of the others, each fiftieth question is one of an agent, and one a text to verify. */
    private static int answer(Caller caller, int number, int kind, String path) throws IOException {
        if (number == 0) {
            return caller.ask("/api/v1/export?unit=statement&format=csv");
        }
        return switch (kind) {
            case 0 ->
                caller.post(
                        "/mcp",
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search_statements\",\"arguments\":{\"q\":\"anggaran\"}}}");
            case 1 ->
                caller.post("/api/v1/verify", "{\"text\":\"“Jangan ada ASN yang ikut kampanye,” kata Rasidi Manan.\"}");
            default -> caller.ask(path);
        };
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private void report(long early, long late) {
        int count = answers.get();
        int[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        long p99 = sorted[count * 99 / 100] / 1_000;
        String figures = CLIENTS + " clients, " + SECONDS + " s, "
                + Runtime.getRuntime().availableProcessors()
                + " cores: " + count + " answers (" + count / (SECONDS - WARMING) + " a second); median "
                + sorted[count / 2] / 1_000 + " ms, p99 " + p99 + " ms, longest " + sorted[count - 1] / 1_000
                + " ms; heap in use " + early + " MB after a third, " + late + " MB in the end; not as it should be: "
                + wrong;
        System.out.println(figures);
        assertEquals(Map.of(), wrong, figures);
        assertTrue(p99 < LONGEST_P99_MILLIS, figures);
        assertTrue(late < early + MOST_GROWTH_MEGABYTES, figures);
    }
}
