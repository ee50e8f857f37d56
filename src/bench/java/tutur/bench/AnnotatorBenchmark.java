package tutur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.json.Json;
import tutur.region.Gazetteer;
import tutur.text.Span;

/**
 * How many documents one thread annotates in a second; after every iteration also how many in a second of CPU time, which does not
 * hang on what else the machine does. Reads JSON lines with {@code title} and {@code text} from the file named by the property
 * {@code tutur.bench.articles} (packed with gzip when it ends in .gz), else the sample corpus.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class AnnotatorBenchmark {

    private final List<Document> documents = new ArrayList<>();
    private final Annotator annotator = new Annotator(Gazetteer.load());
    private int next;
    private long annotated;
    private long cpuBefore;

    /** Reads the documents once. */
    @Setup(Level.Trial)
    public void read() throws IOException {
        Path articles = Path.of(System.getProperty("tutur.bench.articles", ""));
        if (Files.isRegularFile(articles)) {
            readLines(articles);
        } else {
            readCorpus(Path.of(System.getProperty("tutur.bench.corpus", "corpus/documents")));
        }
        int[] lengths = documents.stream().mapToInt(d -> d.body().length()).sorted().toArray();
        System.out.printf("%d documents, median %d characters%n", lengths.length, lengths[lengths.length / 2]);
    }

    private void readLines(Path articles) throws IOException {
        Json json = new Json();
        try (InputStream file = Files.newInputStream(articles);
                InputStream in = articles.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<?, ?> article = json.read(line.getBytes(StandardCharsets.UTF_8), Map.class);
                documents.add(document(
                        Objects.toString(article.get("title"), null), Objects.toString(article.get("text"), "")));
            }
        }
    }

    private void readCorpus(Path folder) throws IOException {
        try (DocumentReader reader = new DocumentReader();
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
                if (reader.read(file, file.toString()) instanceof Document document) {
                    documents.add(document);
                }
            }
        }
    }

    private Document document(String title, String body) {
        String id = String.format("%012x", documents.size());
        Origin origin = new Origin(id, "text/plain", "0".repeat(64), null);
        List<Paragraph> whole = List.of(new Paragraph(new Span(0, body.length()), 1));
        return new Document(id, origin, title, null, null, null, null, body, whole, List.of());
    }

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
        annotated = 0;
        cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Tells what was counted. */
    @TearDown(Level.Iteration)
    public void tell() {
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore) / 1e9;
        System.out.printf("%.0f documents per CPU second, ", annotated / seconds);
    }

    /** Annotates the next document. */
    @Benchmark
    public AnnotatedDocument annotate() {
        annotated++;
        next = next + 1 == documents.size() ? 0 : next + 1;
        return annotator.annotate(documents.get(next));
    }
}
