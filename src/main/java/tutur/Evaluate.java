package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.annotation.Annotator;
import tutur.document.Container;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.Refused;
import tutur.json.AnnotationLine;
import tutur.quality.Evaluation;
import tutur.quality.Gold;
import tutur.quality.Prediction;
import tutur.quality.QualityReport;
import tutur.region.Gazetteer;

/** Measures what is found against what careful readers marked. */
@Command(
        name = "evaluate",
        description = "Measure what is found against gold: precision, recall and F1, or the share that is right.",
        footer = {
            "",
            "The texts of NAME.json lie in the folder NAME beside it, those of NAME-gold.json in the folder NAME beside it or one up.",
            "Definitions: package tutur.quality."
        })
final class Evaluate implements Callable<Integer> {

    private static final List<String> USUAL = List.of("seeds-gold.json", "regional-dev.json");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Limits limits = new Limits();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Measure these lines of tutur annotate --json instead of annotating the texts now.")
    private @Nullable Path predictions;

    @Option(names = "--texts", paramLabel = "DIR", description = "Folder with the texts of the gold.")
    private @Nullable Path texts;

    @Option(names = "--losses", description = "Show every miss and every false find.")
    private boolean losses;

    @Option(names = "--write", description = "Write docs/quality.md and the data of the page /mutu.")
    private boolean write;

    @Parameters(
            paramLabel = "GOLD",
            arity = "0..*",
            description = "Gold files; otherwise those in the folder shared/gold beside the project.")
    private List<Path> golds = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Evaluation> evaluations = new ArrayList<>();
        for (Path gold : golds.isEmpty() ? usual() : golds) {
            Evaluation evaluation = evaluation(gold);
            evaluations.add(evaluation);
            out.println((evaluations.size() == 1 ? "" : "\n") + "-- " + evaluation.name());
            evaluation.total().table().forEach(out::println);
            if (losses) {
                evaluation.total().losses().forEach(out::println);
            }
            out.flush();
        }
        if (write) {
            write(new QualityReport(evaluations));
        }
        return 0;
    }

    private static List<Path> usual() {
        Path beside = Places.home().resolve("../shared/gold").normalize();
        return USUAL.stream().map(beside::resolve).toList();
    }

    private Evaluation evaluation(Path gold) throws IOException {
        List<Gold> documents = Gold.read(gold);
        Path folder = folder(gold);
        Map<String, Prediction> found =
                predictions == null ? annotated(documents, folder) : Prediction.read(predictions);
        Map<String, String> read = new HashMap<>();
        for (Gold document : documents) {
            Path file = folder == null ? null : folder.resolve(document.file());
            if (document.text() == null && file != null && Files.isRegularFile(file)) {
                read.put(document.file(), Files.readString(file));
            }
        }
        return Evaluation.of(stem(gold), documents, found, read::get);
    }

    private static String stem(Path gold) {
        String file = String.valueOf(gold.getFileName());
        return file.replaceFirst("(-gold)?\\.[a-z]+$", "");
    }

    /** Where the texts of a gold are, or null when nowhere. */
    private @Nullable Path folder(Path gold) {
        if (texts != null) {
            return texts;
        }
        Path beside = gold.toAbsolutePath().resolveSibling(stem(gold));
        Path above = beside.resolveSibling("..").resolve(stem(gold)).normalize();
        return Stream.of(beside, above).filter(Files::isDirectory).findFirst().orElse(null);
    }

    private Map<String, Prediction> annotated(List<Gold> documents, @Nullable Path folder) throws IOException {
        if (folder == null) {
            throw new NoSuchFileException("with the texts; name their folder with --texts");
        }
        Annotator annotator = new Annotator(Gazetteer.load());
        AnnotationLine line = new AnnotationLine();
        Map<String, Prediction> found = new HashMap<>();
        try (DocumentReader reader = new DocumentReader(limits.limits())) {
            for (Gold gold : documents) {
                switch (reader.read(folder.resolve(gold.file()), gold.file())) {
                    case Document document ->
                        found.put(gold.file(), Prediction.of(line.of(annotator.annotate(document))));
                    case Refused refused ->
                        spec.commandLine().getErr().println("refused " + refused.path() + ": " + refused.detail());
                    case Container container ->
                        spec.commandLine().getErr().println("refused " + container.path() + ": it holds several texts");
                }
            }
        }
        return found;
    }

    private static void write(QualityReport report) throws IOException {
        Path page = Places.home().resolve("docs/quality.md");
        Files.writeString(page, report.markdown(Files.exists(page) ? Files.readString(page) : ""));
        Files.writeString(Places.home().resolve("src/main/resources/tutur/web/quality.json"), report.data());
    }
}
