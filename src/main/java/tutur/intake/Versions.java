package tutur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tutur.container.Member;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.Reading;
import tutur.inbox.Inbox;
import tutur.text.Sha256;

/**
 * Which document of the archive stands for which files: for those of the same bytes or words, for older versions of its page (the newest
 * stands in the archive, the others stay as files), and for files that have left their place since. Told from what the last run
 * remembered beside the index and in the corpus. Safe for use by several threads.
 */
public final class Versions {

    /** More than these are not told. */
    private static final int MOST = 100;

    /** Containers are opened front to back. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * A version.
     *
     * @param document id of its document
     * @param path path of the file below the documents
     * @param came when it came: as its source tells, or else when the file was last changed
     * @param sha256 SHA-256 of its bytes
     */
    public record Version(String document, String path, Instant came, String sha256) {}

    /**
     * The document that stands for one that is not in the archive.
     *
     * @param document its id
     * @param older what it stands for, when that is an older version whose file is still there; else null
     */
    public record Successor(String document, @Nullable Version older) {}

    private record Told(Map<String, List<Version>> versions, Map<String, Successor> successors) {}

    private final @Nullable Path side;
    private final @Nullable Corpus corpus;
    private Told told = new Told(Map.of(), Map.of());
    private String state = "";

    private Versions(@Nullable Path side, @Nullable Corpus corpus) {
        this.side = side;
        this.corpus = corpus;
    }

    /** Those of a corpus that was brought into an archive with this side folder. */
    public static Versions beside(Path side, Corpus corpus) {
        return new Versions(side, corpus);
    }

    /** None. */
    public static Versions none() {
        return new Versions(null, null);
    }

    /** All versions of the document of this id, the one in the archive first, then the newest first; empty when there is only one. */
    public List<Version> of(String document) throws IOException {
        return told().versions().getOrDefault(document, List.of());
    }

    /** What stands for a document that is not in the archive: that of a duplicate, of an older version, of a file that was renamed. */
    public Optional<Successor> successor(String document) throws IOException {
        return Optional.ofNullable(told().successors().get(document));
    }

    /** Reads a version from its file; empty when there are no such bytes any more, or they give no document. */
    public Optional<Document> read(Version version, DocumentReader reader) throws IOException {
        if (corpus == null) {
            return Optional.empty();
        }
        int inside = version.path().indexOf(Member.INSIDE);
        String outermost = inside < 0 ? version.path() : version.path().substring(0, inside);
        Optional<Path> file = new Inbox(corpus.documents()).file(outermost);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Found found = Found.of(file.get(), outermost, Files.readAttributes(file.get(), BasicFileAttributes.class));
        Reading reading = inside < 0
                ? reader.read(found.file(), outermost)
                : member(version, found.file(), reader).map(reader::read).orElse(null);
        return reading instanceof Document document
                        && document.origin().sha256().equals(version.sha256())
                        && new Delivery().of(document, inside < 0 ? found : found.member(version.path()))
                                instanceof Document whole
                ? Optional.of(whole)
                : Optional.empty();
    }

    private static Optional<Member.Kept> member(Version version, Path file, DocumentReader reader) {
        try {
            return reader.member(file, version.path(), PATIENCE)
                    .filter(member -> Sha256.hex(member.bytes()).equals(version.sha256()));
        } catch (TimeoutException _) {
            return Optional.empty();
        }
    }

    private synchronized Told told() throws IOException {
        if (side == null || corpus == null) {
            return told;
        }
        Path ledger = side.resolve(Ledger.FILE);
        List<Path> files = new ArrayList<>(Departed.files(corpus, side));
        files.add(ledger);
        StringBuilder seen = new StringBuilder();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                seen.append(now.lastModifiedTime())
                        .append(' ')
                        .append(now.size())
                        .append('\n');
            }
        }
        if (!seen.toString().equals(state)) {
            told = tell(Files.isRegularFile(ledger) ? Ledger.lines(ledger) : List.of(), Departed.lines(corpus, side));
            state = seen.toString();
        }
        return told;
    }

    private static Told tell(Collection<Line> there, Collection<Line> gone) {
        Map<String, Line> byPath = new LinkedHashMap<>();
        gone.forEach(line -> byPath.put(line.path(), line.read()));
        Set<Line> held = new HashSet<>(there);
        held.removeIf(line -> !(line.known() instanceof Known.Text));
        held.forEach(line -> byPath.put(line.path(), line));
        Succession succession = new Succession(byPath.values());
        Map<String, List<Line>> older = new HashMap<>();
        Map<String, Successor> successors = new HashMap<>();
        for (Line line : byPath.values()) {
            Succession.Heir heir = line.indexed() ? null : succession.of(line).orElse(null);
            if (heir != null && line.known() instanceof Known.Text text) {
                boolean shown = heir.older() && held.contains(line);
                successors.put(text.id(), new Successor(id(heir.line()), shown ? version(line) : null));
                if (shown) {
                    older.computeIfAbsent(id(heir.line()), id -> new ArrayList<>(List.of(heir.line())))
                            .add(line);
                }
            }
        }
        Map<String, List<Version>> versions = new HashMap<>();
        older.forEach((document, lines) -> versions.put(document, versions(lines)));
        return new Told(versions, successors);
    }

    /** Those in the archive first, of which there is one; what has the same bytes as another is not told again. */
    private static List<Version> versions(List<Line> lines) {
        Map<String, Version> versions = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing((Line line) -> !line.indexed())
                        .thenComparing(Editions.EARLIEST.reversed()))
                .map(Versions::version)
                .forEach(version -> versions.putIfAbsent(version.sha256(), version));
        return versions.values().stream().limit(MOST + 1L).toList();
    }

    private static String id(Line line) {
        return line.known() instanceof Known.Text text ? text.id() : "";
    }

    private static Version version(Line line) {
        String sha256 = line.known() instanceof Known.Text text ? text.sha256() : "";
        return new Version(id(line), line.path(), Instant.ofEpochMilli(line.came()), sha256);
    }
}
