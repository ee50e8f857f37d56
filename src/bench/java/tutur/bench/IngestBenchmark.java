package tutur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jsoup.Jsoup;

/**
 * What ingest costs against the least that anything could cost: reading the same pages with jsoup and indexing their text with
 * Lucene. Each side runs in a process of its own, in turns; what counts is the CPU time of the whole process, threads of the JVM too.
 * Ours has the flags that the launcher gives it, the other those that a JVM has by itself; both have the same heap.
 * Arguments: {@code compare PAGES BYTES ROUNDS} | {@code floor FOLDER INDEX} | {@code ingest FOLDER INDEX}.
 */
public final class IngestBenchmark {
    private static final String MAIN = IngestBenchmark.class.getName();
    private static final String HEAP = "-Xmx512m";
    private static final List<String> LAUNCHER =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:FreqInlineSize=35");

    private IngestBenchmark() {}

    /** Runs the comparison, or one side of it. */
    public static void main(String... arguments) throws Exception {
        switch (arguments[0]) {
            case "compare" -> compare(arguments);
            case "floor" -> floor(Path.of(arguments[1]), Path.of(arguments[2]));
            case "ingest" -> Tutur.main("ingest", "--corpus", arguments[1], "--index", arguments[2]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** The program itself, with an account of its CPU time and memory when it ends. */
    private static final class Tutur {
        static void main(String... arguments) {
            Runtime.getRuntime().addShutdownHook(new Thread(IngestBenchmark::account));
            tutur.Main.main(arguments);
        }
    }

    private static void compare(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("tutur-ingest-bench");
        Path corpus = folder.resolve("corpus");
        run(List.of(), "tutur.Main", "generate", "--pages", arguments[1], "--bytes", arguments[2], corpus.toString());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
            double floor = run(List.of(), MAIN, "floor", corpus + "", folder.resolve("floor" + round) + "");
            double ours = run(LAUNCHER, MAIN, "ingest", corpus + "", folder.resolve("ours" + round) + "");
            ratios.add(ours / floor);
            System.out.printf("floor %.1f CPU s, ingest %.1f CPU s: ratio %.2f%n", floor, ours, ours / floor);
        }
        System.out.printf("median ratio %.2f%n", ratios.stream().sorted().toList().get(ratios.size() / 2));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** CPU seconds that a process took, as it says itself in its last line. */
    private static double run(List<String> flags, String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                HEAP));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        double seconds = 0;
        for (String line : process.inputReader(StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("CPU ")) {
                seconds = Double.parseDouble(line.substring(4));
            } else {
                System.out.println("  " + line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(main + " ended with " + process.exitValue());
        }
        return seconds;
    }

    private static void floor(Path corpus, Path index) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(IngestBenchmark::account));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(corpus)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                IndexWriter writer = new IndexWriter(
                        FSDirectory.open(index), new IndexWriterConfig(new IndonesianAnalyzer()).setRAMBufferSizeMB(64))) {
            List<Future<?>> running = new ArrayList<>();
            for (Path file : files) {
                running.add(pool.submit(() -> {
                    Document document = new Document();
                    document.add(new StringField("path", file.toString(), Field.Store.YES));
                    document.add(new TextField("body", text(file), Field.Store.YES));
                    return writer.addDocument(document);
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            writer.commit();
        }
    }

    private static String text(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8)).body().text();
    }

    private static void account() {
        long most = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf("heap: at most %d MB used%n", most >> 20);
        System.out.printf(java.util.Locale.ROOT, "CPU %.2f%n", system.getProcessCpuTime() / 1e9);
    }
}
