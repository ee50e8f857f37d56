package tutur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tutur.container.Member;

/**
 * What earlier runs learned about files, in a text file beside the index. It only saves work: without it every file is read again.
 * Lines are appended after the archive has made their documents durable, so it never knows more than the archive; a line that a
 * crash cut off is not read.
 */
final class Ledger {

    /** Its name in the folder. */
    static final String FILE = "files.tsv";

    /** How a ledger begins whose documents have a folder of their own. */
    private static final String BESIDE = "tutur files 4 documents ";

    private final Path file;
    private final String head;
    private final NavigableMap<String, Line> lines = new TreeMap<>();
    private final List<Line> pending = new ArrayList<>();
    private boolean superseded;

    private Ledger(Path file, String head) {
        this.file = file;
        this.head = head;
    }

    /**
     * Opens the ledger in a folder; one that was written under other rules, or is none at all, is begun anew.
     *
     * @param beside whether the documents lie in a folder of their own in that of the corpus
     * @param rules stands for everything that decides what a file gives, see {@link Rules}
     * @throws IOException also when they did in earlier runs and do no longer: then what lies beside them would be taken for documents
     */
    static Ledger open(Path folder, boolean beside, String rules) throws IOException {
        Files.createDirectories(folder);
        Ledger ledger = new Ledger(folder.resolve(FILE), (beside ? BESIDE : "tutur files 4 ") + rules);
        if (!beside && ledger.begins(BESIDE)) {
            throw new IOException(
                    "the folder documents of this corpus is not there: bring it back (is its disk mounted?),"
                            + " or delete " + ledger.file
                            + " if everything in the folder of the corpus is to be read from now on");
        }
        if (!Files.isRegularFile(ledger.file) || !ledger.read()) {
            ledger.write();
        }
        return ledger;
    }

    /** What a ledger remembers of each file, as far as it was written; it is not changed. */
    static Collection<Line> lines(Path file) throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .skip(1)
                .map(Line::parse)
                .flatMap(Optional::stream)
                .forEach(line -> lines.put(line.path(), line));
        return lines.values();
    }

    private boolean begins(String with) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(with.length()), StandardCharsets.UTF_8).equals(with);
        }
    }

    private boolean read() throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> whole =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (whole.isEmpty() || !whole.getFirst().equals(head)) {
            return false;
        }
        whole.stream().skip(1).map(Line::parse).flatMap(Optional::stream).forEach(this::remember);
        return text.endsWith("\n");
    }

    /** What is remembered of a file. */
    Optional<Line> find(String path) {
        return Optional.ofNullable(lines.get(path));
    }

    /** What is remembered of the members of a container as it is now, those first that gave a document. */
    List<Line> members(Found container) {
        String first = container.path() + Member.INSIDE;
        List<Line> members =
                new ArrayList<>(lines.subMap(first, first + Character.MAX_VALUE).values());
        members.removeIf(member -> !member.stillHolds(container));
        members.sort(Comparator.comparing((Line line) -> !line.indexed()));
        return members;
    }

    /** Remembers a line from the next {@link #commit} on. */
    void put(Line line) {
        pending.add(line);
    }

    /** Writes what was put; to be called when the archive has made the documents durable. */
    void commit() throws IOException {
        if (pending.isEmpty()) {
            return;
        }
        Files.write(file, bytes(pending), StandardOpenOption.APPEND);
        pending.forEach(this::remember);
        pending.clear();
    }

    /** Writes the refusals among what was put; they say nothing of the archive, so it need not be durable. */
    void commitRefusals() throws IOException {
        List<Line> refusals = pending.stream()
                .filter(line -> line.known() instanceof Known.Nothing)
                .toList();
        if (!refusals.isEmpty()) {
            Files.write(file, bytes(refusals), StandardOpenOption.APPEND);
            refusals.forEach(this::remember);
            pending.removeIf(line -> line.known() instanceof Known.Nothing);
        }
    }

    private void remember(Line line) {
        superseded |= lines.put(line.path(), line) != null;
    }

    /** What {@link #keepOnly} would forget. */
    List<Line> without(Set<String> paths) {
        return lines.values().stream()
                .filter(line -> !paths.contains(line.path()))
                .toList();
    }

    /** Forgets files that are gone, and the older lines of the others; replaces the file in one step, and only when it must. */
    void keepOnly(Collection<String> paths) throws IOException {
        boolean forgot = lines.keySet().retainAll(paths);
        if (superseded || forgot) {
            write();
        }
    }

    private void write() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, head + "\n");
        Files.write(fresh, bytes(lines.values()), StandardOpenOption.APPEND);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        superseded = false;
    }

    /** A name that is not valid Unicode loses its bad part here: its file will be read again, no more. */
    private static byte[] bytes(Collection<Line> lines) {
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Lines as they are written. */
    static String text(Collection<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }
}
