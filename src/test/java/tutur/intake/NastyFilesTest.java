package tutur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.correction.Corrections;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.region.Gazetteer;

/**
 * A run over hostile and broken files, with the real parser processes: it ends, accounts for every file, and treats each as the
 * manifest that comes with the files says. Only where the folder of shared material lies beside the project, or where
 * {@code TUTUR_SHARED} says that it lies.
 */
@Tag("slow")
class NastyFilesTest {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(6);
    /** What comes out otherwise than the manifest says, and why that is right as well. */
    private static final Map<String, Otherwise> OTHERWISE = Map.of(
            "tika/test-documents-enc.rar",
            new Otherwise(Set.of("UNSUPPORTED"), "RAR is not opened: what unpacks it is not free"),
            "tika/testEXCEL.strict.xlsx",
            new Otherwise(Set.of("UNREADABLE"), "its parser gives up: it knows no such variant"),
            "tika/testPDF_malformedXFA.pdf",
            new Otherwise(
                    Set.of("EMPTY", "UNSUPPORTED"),
                    "no page of it has words outside of its form: empty where Tesseract has looked, a scan where it is missing"));

    private record Otherwise(Set<String> outcomes, String why) {}

    @TempDir
    private static Path folder;

    private static final Map<String, String> OUTCOMES = new TreeMap<>();
    private static final Map<String, String> MANIFEST = new TreeMap<>();
    private static final Map<String, String> BODIES = new ConcurrentHashMap<>();
    private static Report report = new Report(Instant.EPOCH, 0, 0, List.of(), 0, List.of(), Duration.ZERO, List.of());

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        String place = Objects.requireNonNullElse(System.getenv("TUTUR_SHARED"), "../shared");
        Path nasty = Path.of(place).toAbsolutePath().normalize().resolve("nasty");
        assumeTrue(Files.exists(nasty.resolve("nasty.tar.xz")), "no nasty files in " + nasty);
        Path corpus = unpack(nasty.resolve("nasty.tar.xz"));
        for (String row : Files.readAllLines(nasty.resolve("manifest.tsv"))) {
            List<String> cells = List.of(row.split("\t", -1));
            boolean harmless = cells.get(1).startsWith("mock");
            MANIFEST.put(cells.get(0), harmless ? "" : cells.get(3));
        }
        ReaderLimits limits =
                ReaderLimits.standard().withTimeLimit(Duration.ofSeconds(20)).withChildren(2);
        Annotator annotator = new Annotator(Gazetteer.load());
        Path index = folder.resolve("index");
        try (DocumentReader reader = new DocumentReader(limits);
                Archive archive = LuceneArchive.open(index.resolve("lucene"))) {
            Intake intake = new Intake(
                    reader,
                    document -> {
                        BODIES.put(document.origin().path(), document.body());
                        return annotator.annotate(document);
                    },
                    Corrections.NONE,
                    limits);
            report = intake.run(Corpus.at(corpus), archive, index, state -> {});
            List<String> archived = new ArrayList<>();
            archive.entries(entry -> archived.add(entry.id()));
            assertEquals(report.indexed(), archived.size(), "documents in the archive");
        }
        report.outcomes().forEach(o -> OUTCOMES.put(o.path().replace("\n", "\\n"), kind(o)));
    }

    @Test
    void theRunEndsInTimeAndAccountsForEveryFile() {
        int sum = report.indexed() + report.duplicates() + report.empty() + report.refused() + report.unchanged();
        assertEquals(report.files(), sum);
        assertTrue(report.time().compareTo(LONGEST_RUN) < 0, "the run took " + report.time());
    }

    @Test
    void everyFileIsTreatedAsTheManifestSays() {
        List<String> differences = new ArrayList<>();
        OUTCOMES.forEach((path, outcome) -> {
            Otherwise otherwise = OTHERWISE.get(path);
            Set<String> agreed = otherwise == null ? agreed(MANIFEST.getOrDefault(path, "")) : otherwise.outcomes();
            if (!agreed.isEmpty() && !agreed.contains(outcome)) {
                String why = otherwise == null ? MANIFEST.getOrDefault(path, "") : otherwise.why();
                differences.add(path + " is " + outcome + ", not " + agreed + ": " + why);
            }
        });
        assertEquals(List.of(), differences);
    }

    @Test
    void nothingOutsideOfTheFolderGetsIn() throws IOException {
        Path name = Path.of("/etc/hostname");
        String host = Files.exists(name) ? Files.readString(name).strip() : "";
        BODIES.forEach((path, body) -> {
            assertFalse(body.contains("root:x:0:0"), path);
            assertFalse(host.length() > 3 && body.contains(host), path);
        });
        assertEquals("INACCESSIBLE", OUTCOMES.get("own/link_passwd.txt"));
    }

    /** The outcomes that are right by the words of the manifest; none when its words leave it open. */
    private static Set<String> agreed(String treatment) {
        if (treatment.startsWith("ENCRYPTED or") || treatment.startsWith("UNSUPPORTED/ENCRYPTED")) {
            return Set.of("ENCRYPTED", "UNSUPPORTED");
        }
        if (treatment.startsWith("ENCRYPTED if")) {
            return Set.of("ENCRYPTED", "kept");
        }
        if (treatment.startsWith("FAILED_PARSE")) {
            return Set.of("UNREADABLE", "EMPTY");
        }
        if (treatment.startsWith("must be killed")) {
            return Set.of("CRASHED");
        }
        if (treatment.startsWith("skipped") || treatment.startsWith("not followed outside")) {
            return Set.of("INACCESSIBLE");
        }
        for (String reason : List.of("ENCRYPTED", "EMPTY", "UNSUPPORTED")) {
            if (treatment.startsWith(reason)) {
                return Set.of(reason);
            }
        }
        boolean kept = treatment.contains("kept") && !treatment.contains(" or ");
        return kept ? Set.of("kept", "duplicate") : Set.of();
    }

    private static Path unpack(Path archive) throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", corpus.toString())
                .inheritIO()
                .start();
        assumeTrue(tar.waitFor() == 0, "tar cannot unpack " + archive);
        try (Stream<Path> pages = Files.list(corpus.resolve("jsoup-fuzz"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".gz")).toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                    Files.copy(in, Path.of(page.toString().replaceFirst("\\.gz$", ".html")));
                }
            }
        }
        return corpus;
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Indexed _ -> "kept";
            case Outcome.Unchanged _ -> "unchanged";
            case Outcome.Duplicate _ -> "duplicate";
            case Outcome.Refusal(var refused) -> refused.reason().name();
        };
    }
}
