package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.container.Account;
import tutur.correction.Corrections;
import tutur.document.Container;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.Reading;
import tutur.document.Refused;
import tutur.export.Sheet;
import tutur.json.AnnotationLine;
import tutur.proofing.CorrectionFile;
import tutur.region.Gazetteer;

/** Shows what is found in files, without touching any index. */
@Command(
        name = "annotate",
        description = "Show what is found in files: a readable sheet for each, or one JSON object a line.",
        footer = {"", "Ends with 1 when a file gave no document; the others are shown all the same."})
final class Annotate implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Limits limits = new Limits();

    @Option(names = "--json", description = "One JSON object for each file, on one line.")
    private boolean json;

    @Option(
            names = "--explain",
            description =
                    "Show what led to each speaker and topic, places, confidences and the lines left out as well.")
    private boolean explain;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Lay the corrections over it that people made in this corpus.")
    private @Nullable Path corpus;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read.")
    private List<Path> files = List.of();

    private int shown;
    private int refused;

    @Override
    public Integer call() throws IOException {
        Function<AnnotatedDocument, String> form =
                json ? document -> new AnnotationLine().of(document) + "\n" : new Sheet(explain)::of;
        Annotator annotator = new Annotator(Gazetteer.load());
        PrintWriter err = spec.commandLine().getErr();
        Corrections corrections = corpus == null ? Corrections.NONE : new CorrectionFile(corpus, err::println).read();
        PrintWriter out = spec.commandLine().getOut();
        try (DocumentReader reader = new DocumentReader(limits.limits())) {
            for (int i = 0; i < files.size() && !out.checkError(); i++) {
                show(reader.read(files.get(i), name(files.get(i))), reader, document -> {
                    out.print(json || shown == 0 ? "" : "\n" + "=".repeat(100) + "\n\n");
                    out.print(form.apply(corrections.apply(annotator.annotate(document))));
                });
            }
        }
        out.flush();
        return refused == 0 ? 0 : Failures.FAILED;
    }

    private void show(Reading reading, DocumentReader reader, Consumer<Document> sheet) {
        switch (reading) {
            case Document document -> {
                sheet.accept(document);
                shown++;
            }
            case Refused refusal -> {
                refused++;
                spec.commandLine().getErr().println(line(refusal));
            }
            case Container container -> {
                container.itself().ifPresent(itself -> show(itself, reader, sheet));
                Account account = container.open(member -> show(reader.read(member), reader, sheet));
                if (account.rest() != null) {
                    show(Refused.of(account.rest()), reader, sheet);
                }
                if (account.note() != null) {
                    spec.commandLine().getErr().println(container.path() + ": " + account.note());
                }
            }
        }
    }

    private static String name(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static String line(Refused refused) {
        return "refused " + refused.path() + ": " + refused.reason().name().toLowerCase(Locale.ROOT) + ", "
                + refused.detail();
    }
}
