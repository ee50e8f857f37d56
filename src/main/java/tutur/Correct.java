package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.ArchiveUnusable;
import tutur.document.Document;
import tutur.export.CorrectionSheet;
import tutur.proofing.Proofreader;
import tutur.proofing.Told;
import tutur.region.Gazetteer;
import tutur.tagging.Tagger;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

/** Corrects what the rules found, lists corrections, takes them back. */
@Command(
        name = "correct",
        description =
                "Correct what the rules found. Corrections are kept in corrections.jsonl beside the documents and act at once.",
        modelTransformer = CorrectOptions.class,
        sortOptions = false,
        footer = {
            "",
            "tutur correct speaker --statement ID --speaker NAME|ID|unknown [--office O --region R] --by NAME --why TEXT",
            "tutur correct not-a-statement --statement ID --by NAME --why TEXT",
            "tutur correct span --statement ID --words WORDS --by NAME --why TEXT",
            "tutur correct region --document ID [--wrong R] --region R|none [--role ROLE] --by NAME --why TEXT",
            "tutur correct region --statement ID --region R|none --by NAME --why TEXT",
            "tutur correct same ID OTHER --by NAME --why TEXT",
            "tutur correct different ID --document ID --as ID --by NAME --why TEXT",
            "tutur correct list",
            "tutur correct withdraw ID --by NAME --why TEXT"
        })
final class Correct implements Callable<Integer> {

    private static final Map<String, String> SHORT = Map.of(
            "speaker", "wrong-speaker",
            "span", "wrong-span",
            "region", "wrong-region",
            "same", "same-person",
            "different", "different-person");

    /** Which values come as words of the command. */
    private static final Map<String, List<String>> POSITIONS = Map.of(
            "same-person", List.of("person", "other"),
            "different-person", List.of("person"),
            "withdraw", List.of("id"));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Parameters(index = "0", paramLabel = "WHAT", description = "What is wrong, or list, or withdraw; see below.")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ID",
            description = "Officials, or the correction to withdraw.")
    private List<String> ids = List.of();

    @Override
    public Integer call() throws IOException {
        Map<String, String> given = CorrectOptions.given(spec);
        String kind = SHORT.getOrDefault(what, what);
        List<String> names = POSITIONS.getOrDefault(kind, List.of());
        if (ids.size() != names.size()) {
            String wanted = names.isEmpty() ? "takes options only" : "takes " + String.join(" and ", names);
            throw new ParameterException(spec.commandLine(), "correct " + what + " " + wanted);
        }
        for (int i = 0; i < ids.size(); i++) {
            given.put(names.get(i), ids.get(i));
        }
        Lazy<Gazetteer> gazetteer = new Lazy<>(Gazetteer::load);
        List<Topic> builtIn = TopicFinder.load().all();
        try (Tagger tagger = new Tagger(builtIn, places.topics(builtIn, gazetteer));
                Archive archive = places.openForWritingWhatIsThere(gazetteer)) {
            run(kind, given, reader(archive, annotator()).then(tagger::tag));
            return 0;
        } catch (ArchiveUnusable unusable) {
            if (unusable.reason() != ArchiveUnusable.Reason.LOCKED) {
                throw unusable;
            }
        }
        try (Archive archive = places.openForReading(gazetteer)) {
            run(kind, given, reader(archive, null));
            if (!kind.equals("list")) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "The index is in use by another process: the correction is kept, and acts from the next run on.");
            }
        }
        return 0;
    }

    private static Function<Document, AnnotatedDocument> annotator() {
        Lazy<Annotator> annotator = new Lazy<>(() -> new Annotator(Gazetteer.load()));
        return document -> annotator.get().annotate(document);
    }

    private Proofreader reader(
            Archive archive, @org.jspecify.annotations.Nullable Function<Document, AnnotatedDocument> annotator)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        return new Proofreader(places.corrections(err::println), archive, annotator, new Lazy<>(Gazetteer::load));
    }

    private void run(String kind, Map<String, String> given, Proofreader proofreader) throws IOException {
        List<Told> told = switch (kind) {
            case "list" -> {
                if (!given.isEmpty()) {
                    throw new ParameterException(spec.commandLine(), "correct list takes no values");
                }
                yield proofreader.all();
            }
            case "withdraw" -> {
                String id = given.remove("id");
                yield List.of(proofreader
                        .withdraw(id == null ? "" : id, given)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "there is no correction " + id + "; see tutur correct list")));
            }
            default -> {
                given.put("what", kind);
                yield List.of(proofreader.make(given));
            }
        };
        PrintWriter out = spec.commandLine().getOut();
        told.forEach(t -> out.print(CorrectionSheet.of(
                t.made(),
                t.state().label(),
                t.documents().stream()
                        .map(d -> d.stale() == null ? d.document() : d.document() + ": " + d.stale())
                        .toList())));
        out.flush();
    }
}
