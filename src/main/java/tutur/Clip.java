package tutur;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.citation.Library;
import tutur.clipping.Clipping;
import tutur.clipping.Cover;
import tutur.clipping.Heading;
import tutur.clipping.Layout;
import tutur.region.Gazetteer;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

/** Writes a clipping digest of a search to a file, as the page /kliping makes it. */
@Command(
        name = "clip",
        description =
                "Write a clipping (kliping) of a search: html, pdf, docx or txt, at most 300 items. Statements, the newest first, copies folded,"
                        + " unless --unit, --sort and --copies say otherwise.",
        modelTransformer = SearchOptions.class,
        sortOptions = false)
final class Clip implements Callable<Integer> {

    private static final Map<String, List<String>> USUAL =
            Map.of("unit", List.of("statement"), "copies", List.of("fold"), "sort", List.of("newest"));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for; everything when not given.")
    private List<String> words = List.of();

    @Option(
            names = "--by",
            paramLabel = "PARTS",
            description = "What its parts are: official, region or topic; official when not given.")
    private String by = "official";

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, pdf, docx or txt; html when not given.")
    private String format = "html";

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title; what was asked for when not given.")
    private @Nullable String title;

    @Mixin
    private final Target target = new Target();

    @Override
    public Integer call() throws IOException {
        SearchOptions.whole(spec);
        Layout layout = Layout.of(format).orElseThrow(() -> target.unknown("--format", format, Layout.ids()));
        Heading heading = Heading.of(by).orElseThrow(() -> target.unknown("--by", by, Heading.ids()));
        Map<String, List<String>> given = SearchOptions.given(spec);
        Map<String, List<String>> usual = new LinkedHashMap<>(USUAL);
        usual.keySet().removeAll(given.keySet());
        Map<String, List<String>> asked = new LinkedHashMap<>(given);
        asked.putAll(usual);
        if (!words.isEmpty()) {
            asked.put("q", List.of(String.join(" ", words)));
        }
        Map<String, String> topics = topics();
        Library library = target.library(places);
        WholeFile file = target.file();
        new Asking(spec, places, words).go(usual, (archive, request) -> {
            Cover cover = new Cover(
                    title == null ? title(given, topics) : title, Cover.period(request.query()), all(library, asked));
            Clipping clipping =
                    Clipping.of(archive, request, heading, id -> topics.getOrDefault(id, id), cover, library);
            long written = file.write(out -> {
                clipping.write(layout, out);
                return clipping.size();
            });
            String left = clipping.leftOut() == 0 ? "" : ", " + clipping.leftOut() + " more left out";
            target.written(written, "items", left);
            return written;
        });
        return 0;
    }

    private Map<String, String> topics() throws IOException {
        List<Topic> builtIn = TopicFinder.load().all();
        return places.topics(builtIn, Gazetteer::load).after(builtIn).stream()
                .collect(Collectors.toMap(Topic::id, Topic::labelId, (first, _) -> first));
    }

    private String title(Map<String, List<String>> given, Map<String, String> topics) {
        List<String> parts = new ArrayList<>(words.isEmpty() ? List.of() : List.of(String.join(" ", words)));
        for (String filter : List.of("official", "office", "region", "topic")) {
            given.getOrDefault(filter, List.of()).forEach(value -> parts.add(topics.getOrDefault(value, value)));
        }
        return parts.isEmpty() ? "Kliping" : "Kliping: " + String.join(", ", parts);
    }

    /** The page of the search that finds everything. */
    private static String all(Library library, Map<String, List<String>> asked) {
        List<String> parts = new ArrayList<>();
        asked.forEach((name, values) ->
                values.forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return library.base() + "/search?" + String.join("&", parts);
    }
}
