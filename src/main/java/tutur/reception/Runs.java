package tutur.reception;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tutur.intake.Report;
import tutur.json.Json;

/**
 * The accounts of earlier runs, one line of JSON each in a file beside the index, the newest last. Safe for use by several threads of
 * one process. A line that cannot be read, as a crash may have cut it off, is passed over.
 */
public final class Runs {

    private static final int KEPT = 500;

    private final Path file;
    private final Json json = new Json();

    /** @param side the folder of the index; need not exist yet */
    public Runs(Path side) {
        this.file = side.resolve("runs.jsonl");
    }

    /** Keeps the account of a run; of more than 500 the oldest are forgotten. */
    public synchronized RunRecord add(Report report) throws IOException {
        RunRecord run = RunRecord.of(report);
        List<RunRecord> all = new ArrayList<>(read());
        all.add(run);
        Files.createDirectories(file.resolveSibling("."));
        if (all.size() > KEPT) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, lines(all.subList(all.size() - KEPT, all.size())));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, lines(List.of(run)), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return run;
    }

    /** All accounts that are kept, the newest first. */
    public synchronized List<RunRecord> all() throws IOException {
        return read().reversed();
    }

    /** The account of a run as JSON for people and programs. */
    public static String json(RunRecord run) {
        return new Json().pretty(run) + "\n";
    }

    private List<RunRecord> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<RunRecord> runs = new ArrayList<>();
        for (String line : Files.readString(file).lines().toList()) {
            try {
                runs.add(json.read(line.getBytes(StandardCharsets.UTF_8), RunRecord.class));
            } catch (IllegalArgumentException _) {
                // Cut off by a crash, or written by another version: history, nothing hangs on it.
            }
        }
        return runs;
    }

    private String lines(List<RunRecord> runs) {
        StringBuilder lines = new StringBuilder();
        runs.forEach(run -> lines.append(json.text(run)).append('\n'));
        return lines.toString();
    }
}
