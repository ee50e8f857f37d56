package tutur.harvest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutur.inbox.Inbox;
import tutur.json.Json;

/**
 * What earlier rounds over one source learned: one line of JSON for each visit, the last one of a thing counts. It only saves work; when
 * it is gone it is made again from the receipts. A line that a crash cut off is not read. For one thread.
 */
final class Memory {

    private final Path file;
    private final Json json = new Json();
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private int lines;

    private Memory(Path file) {
        this.file = file;
    }

    /**
     * Opens what is remembered of a source.
     *
     * @param folder where it lies, beside the index
     */
    static Memory open(Path folder, String source, Inbox inbox) throws IOException {
        Files.createDirectories(folder);
        Memory memory = new Memory(folder.resolve(source + ".jsonl"));
        if (Files.isRegularFile(memory.file)) {
            memory.read();
        } else {
            List<Visit> stored = new ArrayList<>();
            inbox.each(source, (path, receipt) -> stored.add(Visit.of(path, receipt)));
            stored.sort(Comparator.comparing(Visit::at));
            stored.forEach(memory::keep);
            memory.write();
        }
        return memory;
    }

    private void read() throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        text.substring(0, end).lines().forEach(line -> parse(line).ifPresent(this::keep));
        if (end < text.length()) {
            write();
        }
    }

    private Optional<Visit> parse(String line) {
        lines++;
        try {
            return Optional.of(json.read(line.getBytes(StandardCharsets.UTF_8), Visit.class));
        } catch (IllegalArgumentException _) {
            // Of another version, or damaged: the thing will be asked for again.
            return Optional.empty();
        }
    }

    /** An older version of a thing stays known by its bytes. */
    private void keep(Visit visit) {
        Visit before = visits.remove(visit.name());
        visits.put(visit.name(), visit);
        if (before != null && before.sha256() != null && !before.sha256().equals(visit.sha256())) {
            visits.putIfAbsent("sha256 " + before.sha256(), before.called("sha256 " + before.sha256()));
        }
    }

    Optional<Visit> find(String name) {
        return Optional.ofNullable(visits.get(name));
    }

    Iterable<Visit> all() {
        return visits.values();
    }

    /** Remembers a visit. */
    void put(Visit visit) throws IOException {
        keep(visit);
        lines++;
        Files.writeString(file, json.text(visit) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Drops lines that newer ones have replaced, once they are most. */
    void tidy() throws IOException {
        if (lines > 2 * visits.size() + 100) {
            write();
        }
    }

    private void write() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        StringBuilder text = new StringBuilder();
        visits.values().forEach(visit -> text.append(json.text(visit)).append('\n'));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        lines = visits.size();
    }
}
