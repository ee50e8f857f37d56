package tutur.reception;

import java.io.IOException;
import java.io.RandomAccessFile;
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
        List<String> lines = new ArrayList<>(lines());
        lines.add(json.text(run));
        Files.createDirectories(file.resolveSibling("."));
        if (lines.size() > KEPT) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, lines.subList(lines.size() - KEPT, lines.size()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            // A line that a crash cut off ends here, so that it takes no other one with it.
            Files.writeString(
                    file,
                    (whole() ? "" : "\n") + lines.getLast() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
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
        List<RunRecord> runs = new ArrayList<>();
        for (String line : lines()) {
            try {
                runs.add(json.read(line.getBytes(StandardCharsets.UTF_8), RunRecord.class));
            } catch (IllegalArgumentException _) {
                // Cut off by a crash, or written by another version: history, nothing hangs on it.
            }
        }
        return runs;
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }

    /** Whether the file ends with a whole line, or is not there. */
    private boolean whole() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return true;
        }
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
            end.seek(end.length() - 1);
            return end.read() == '\n';
        }
    }
}
