package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.json.Json;

/** Shows what a change of rules gained and lost. */
@Command(
        name = "compare",
        description =
                "Show what a change of rules gained (+) and lost (-): two outputs of tutur annotate --json over the same files.",
        footer = {
            "",
            "Before the change:  tutur annotate --json FILES > before.jsonl",
            "After it:           tutur annotate --json FILES > after.jsonl; tutur compare before.jsonl after.jsonl"
        })
final class Compare implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--summary", description = "Only the counts.")
    private boolean summary;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "JSON lines from before the change.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "JSON lines from after it.")
    private Path after = Path.of("");

    @Override
    public Integer call() throws IOException {
        Map<String, List<Fact>> old = facts(before);
        Map<String, List<Fact>> now = facts(after);
        PrintWriter out = spec.commandLine().getOut();
        TreeSet<String> files = new TreeSet<>(old.keySet());
        files.addAll(now.keySet());
        Map<String, int[]> sums = new TreeMap<>();
        for (String file : files) {
            List<Fact> lost = without(old.getOrDefault(file, List.of()), now.getOrDefault(file, List.of()));
            List<Fact> gained = without(now.getOrDefault(file, List.of()), old.getOrDefault(file, List.of()));
            count(sums, lost, 0);
            count(sums, gained, 1);
            if (!summary && !(lost.isEmpty() && gained.isEmpty())) {
                out.println(file + (now.containsKey(file) ? "" : " (gone)") + (old.containsKey(file) ? "" : " (new)"));
                lost.forEach(f -> out.println("  - " + f));
                gained.forEach(f -> out.println("  + " + f));
            }
        }
        out.println(files.size() + " files");
        sums.forEach((kind, sum) -> out.printf("%-12s +%d -%d%n", kind, sum[1], sum[0]));
        return 0;
    }

    private static Map<String, List<Fact>> facts(Path lines) throws IOException {
        Map<String, List<Fact>> facts = new TreeMap<>();
        Json json = new Json();
        for (String line : Files.readAllLines(lines)) {
            if (!line.isBlank()) {
                Map<?, ?> document = json.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.class);
                facts.put(String.valueOf(document.get("path")), Fact.of(document));
            }
        }
        return facts;
    }

    /** Those of {@code all} that are not among {@code others}, each as often as it is missing. */
    private static List<Fact> without(List<Fact> all, Collection<Fact> others) {
        List<Fact> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    private static void count(Map<String, int[]> sums, List<Fact> facts, int side) {
        facts.forEach(f -> sums.computeIfAbsent(f.kind(), k -> new int[2])[side]++);
    }
}
