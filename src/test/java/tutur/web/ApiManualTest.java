package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.client.TuturClient;

/** Whoever follows docs/api.md gets what it promises: its commands and programs are run, and the client asks. */
class ApiManualTest {

    private static final Path MANUAL = Path.of("docs/api.md");
    private static final Pattern BEGINS = Pattern.compile("curl |[A-Z]+=\\$\\(curl ");

    @TempDir
    private static Path folder;

    private static Asking asking;

    /** A command of the manual, and whether what follows it is a refusal. */
    private record Shown(String command, boolean refused) {}

    @BeforeAll
    static void start() throws Exception {
        asking = Asking.start(folder.resolve("archive"));
        Files.writeString(folder.resolve("rilis.txt"), "Rapat berjalan tertib.");
    }

    @AfterAll
    static void stop() throws IOException {
        asking.close();
    }

    /** The commands: what begins with curl in an indented block, up to the end of its quotation marks, pipes and here-documents. */
    private static List<Shown> commands() throws IOException {
        List<String> lines = Files.readAllLines(MANUAL);
        List<Shown> commands = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("    ")
                    && BEGINS.matcher(lines.get(i).strip()).lookingAt()) {
                StringBuilder command = new StringBuilder(lines.get(i).substring(4));
                while (goesOn(command.toString())) {
                    command.append('\n').append(lines.get(++i).replaceFirst("^ {4}", ""));
                }
                boolean refused = i + 1 < lines.size() && lines.get(i + 1).contains("urn:tutur:problem:");
                commands.add(new Shown(command.toString(), refused));
            }
        }
        return commands;
    }

    private static boolean goesOn(String command) {
        boolean quoted = command.chars().filter(c -> c == '\'').count() % 2 == 1 && !command.contains("<<");
        boolean here = command.contains("<<'END'") && !command.endsWith("\nEND");
        return quoted || here || command.endsWith("\\") || command.endsWith("|");
    }

    @Test
    void everyCommandDoesWhatItShows() throws Exception {
        assumeTrue(there("bash") && there("curl") && there("jq"), "bash, curl and jq are needed");
        List<Shown> commands = commands();
        assertTrue(commands.size() > 25, () -> "only " + commands.size() + " commands were found");
        StringBuilder script = new StringBuilder("""
                set -o pipefail
                curl() { command curl --fail-with-body --silent --show-error --max-time 20 "$@"; }
                """);
        for (Shown shown : commands) {
            script.append(shown.command()
                    .replace("http://127.0.0.1:7070", asking.running().base()));
            script.append(
                    "\necho; echo \"@@ $?\"\n".replace("echo; echo \"@@ $?\"", "code=$?; echo; echo \"@@ $code\""));
        }
        Path file = Files.writeString(folder.resolve("commands.sh"), script);
        String[] outputs = run("bash", file.toString()).split("\n@@ ");
        Map<String, String> wrong = new LinkedHashMap<>();
        for (int i = 0; i < commands.size(); i++) {
            Shown shown = commands.get(i);
            String code =
                    i + 1 < outputs.length ? outputs[i + 1].lines().findFirst().orElse("") : "none";
            if (code.equals("0") == shown.refused()) {
                wrong.put(shown.command(), code + ": " + outputs[i]);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void theProgramInPythonDoes() throws Exception {
        assumeTrue(there("python3"), "python3 is needed");
        String told = program("python", "py", "python3");
        assertEquals(
                3, told.lines().filter(line -> line.contains("Rasidi Manan")).count(), told);
    }

    @Test
    void theProgramInJavaScriptDoes() throws Exception {
        assumeTrue(there("node"), "node is needed");
        String told = program("javascript", "mjs", "node");
        assertEquals(
                3,
                told.lines()
                        .filter(line -> line.startsWith("2023-11-30 Rasidi Manan"))
                        .count(),
                told);
    }

    private static String program(String language, String ending, String interpreter) throws Exception {
        String manual = Files.readString(MANUAL);
        int from = manual.indexOf("```" + language + "\n") + language.length() + 4;
        String program = manual.substring(from, manual.indexOf("```", from));
        Path file = folder.resolve("program." + ending);
        Files.writeString(
                file, program.replace("http://127.0.0.1:7070", asking.running().base()));
        return run(interpreter, file.toString());
    }

    private static boolean there(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String run(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("TUTUR_KEY", Asking.KEY);
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), told);
        return told;
    }

    @Test
    void theClientInJavaDoes() throws Exception {
        TuturClient client = new TuturClient(asking.running().base());
        List<String> said = new ArrayList<>();
        client.each(Map.of("office", "Bupati", "size", "7"), one -> said.add(one.id()));
        assertEquals(26, said.size());
        assertEquals(26, said.stream().distinct().count());
        TuturClient.Said one = client.statement("7ff610156bc1-f47ca2eb");
        assertEquals("Rasidi Manan", one.speaker().name());
        assertEquals("Kabar Rakit", one.document().outlet());
        TuturClient.Check check = client.verify(
                "“Serapan anggaran kita baru enam puluh persen,” kata Yulita Sarun, Bupati Kotawaringin Timur.");
        assertEquals("exact", check.findings().getFirst().verdict());
        TuturClient.Refused refused =
                assertThrows(TuturClient.Refused.class, () -> client.page(Map.of("topic", "netralitas"), ""));
        assertEquals("unknown-value", refused.type());
        assertEquals(List.of("netralitas-asn"), refused.suggestions());
    }
}
