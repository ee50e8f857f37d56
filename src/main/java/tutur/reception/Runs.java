package tutur.reception;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tutur.intake.Report;
import tutur.json.Json;

/**
 * The accounts of earlier runs, one line of JSON each in a file beside the index, the newest last: one when a run begins, one when it
 * ends or fails. Beside it what came from each source the last time. Safe for use by several threads of one process. A line that cannot
 * be read, as a crash may have cut it off, is passed over.
 */
public final class Runs {

    private static final int KEPT = 500;

    private final Path file;
    private final Path sources;
    private final Json json = new Json();

    /** @param side the folder of the index; need not exist yet */
    public Runs(Path side) {
        this.file = side.resolve("runs.jsonl");
        this.sources = side.resolve("sources.jsonl");
    }

    /** Keeps in mind that a run has begun, so that one which is killed is told, too. */
    public synchronized void begin(Instant started) throws IOException {
        keep(RunRecord.begun(started));
    }

    /** Keeps the account of the run that was begun last; of more than 500 the oldest are forgotten. */
    public synchronized RunRecord add(Report report) throws IOException {
        RunRecord run = RunRecord.of(report);
        keep(run);
        return run;
    }

    /** Keeps that the run which was begun last failed, and why. */
    public synchronized RunRecord failed(Instant started, Exception why) throws IOException {
        RunRecord run = RunRecord.failed(started, why);
        keep(run);
        return run;
    }

    /** Each run has two lines, the first of which is dropped in time. */
    private void keep(RunRecord run) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.add(json.text(run));
        Files.createDirectories(file.resolveSibling("."));
        if (lines.size() > 2 * KEPT) {
            List<RunRecord> kept = accounts(lines);
            write(file, kept.subList(Math.max(0, kept.size() - KEPT), kept.size()));
        } else {
            // A line that a crash cut off ends here, so that it takes no other one with it.
            Files.writeString(
                    file,
                    (whole() ? "" : "\n") + lines.getLast() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private void write(Path to, Collection<?> values) throws IOException {
        Path fresh = to.resolveSibling(to.getFileName() + ".new");
        Files.write(fresh, values.stream().map(json::text).toList());
        Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** All accounts that are kept, the newest first. */
    public synchronized List<RunRecord> all() throws IOException {
        return accounts(lines()).reversed().stream().limit(KEPT).toList();
    }

    /** Keeps what came from sources, in place of what came from them before. */
    public synchronized void visited(List<SourceRecord> visited) throws IOException {
        Map<String, SourceRecord> all = new TreeMap<>();
        sources().forEach(source -> all.put(source.id(), source));
        visited.forEach(source -> all.put(source.id(), source));
        Files.createDirectories(sources.resolveSibling("."));
        write(sources, all.values());
    }

    /** What came from each source when it was last looked at, by their ids. */
    public synchronized List<SourceRecord> sources() throws IOException {
        return Files.isRegularFile(sources) ? records(Files.readAllLines(sources), SourceRecord.class) : List.of();
    }

    /** Writes the account of a run as JSON for people and programs, in place of what stands there. */
    public static void write(RunRecord run, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            new Json().pretty(run, out);
            out.write('\n');
        }
    }

    /** The accounts without those of beginnings whose ends are told: the next line does, for there is one run at a time. */
    private List<RunRecord> accounts(List<String> lines) {
        List<RunRecord> accounts = new ArrayList<>();
        for (RunRecord run : records(lines, RunRecord.class)) {
            boolean told = run.state() != RunRecord.State.BEGUN
                    && !accounts.isEmpty()
                    && accounts.getLast().state() == RunRecord.State.BEGUN;
            if (told) {
                accounts.removeLast();
            }
            accounts.add(run);
        }
        return accounts;
    }

    private <T> List<T> records(List<String> lines, Class<T> type) {
        List<T> records = new ArrayList<>();
        for (String line : lines) {
            try {
                records.add(json.read(line.getBytes(StandardCharsets.UTF_8), type));
            } catch (IllegalArgumentException _) {
                // Cut off by a crash, or written by another version: history, nothing hangs on it.
            }
        }
        return records;
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
