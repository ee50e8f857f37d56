package tutur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which files are versions of one document: pages that came again from the same address with other words. The newest stands in the
 * archive, the others stay as files. Told from what the last run remembered beside the index. Safe for use by several threads.
 */
public final class Versions {

    /** More than these are not told. */
    private static final int MOST = 100;

    /**
     * A version.
     *
     * @param path path of the file below the documents
     * @param came when it came: as its source tells, or else when the file was last changed
     * @param sha256 SHA-256 of its bytes
     */
    public record Version(String path, Instant came, String sha256) {}

    private final @Nullable Path file;
    private Map<String, List<Version>> known = Map.of();
    private String state = "";

    private Versions(@Nullable Path file) {
        this.file = file;
    }

    /** Those of the corpus that was brought into an archive with this side folder. */
    public static Versions beside(Path side) {
        return new Versions(side.resolve(Ledger.FILE));
    }

    /** None. */
    public static Versions none() {
        return new Versions(null);
    }

    /** All versions of the document of this id, the one in the archive first, then the newest first; empty when there is only one. */
    public synchronized List<Version> of(String document) throws IOException {
        if (file == null) {
            return List.of();
        }
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            String seen = now.lastModifiedTime() + " " + now.size();
            if (!seen.equals(state)) {
                known = read(Ledger.lines(file));
                state = seen;
            }
        } catch (NoSuchFileException _) {
            return List.of();
        }
        return known.getOrDefault(document, List.of());
    }

    private static Map<String, List<Version>> read(Collection<Line> lines) {
        Map<String, List<Line>> byAddress = new HashMap<>();
        for (Line line : lines) {
            if (line.known() instanceof Known.Text text && text.url() != null) {
                byAddress.computeIfAbsent(text.url(), u -> new ArrayList<>()).add(line);
            }
        }
        Map<String, List<Version>> known = new HashMap<>();
        byAddress
                .values()
                .forEach(same -> same.stream()
                        .filter(line -> line.indexed() && same.size() > 1)
                        .forEach(line -> add(known, line, same)));
        return known;
    }

    private static void add(Map<String, List<Version>> known, Line line, List<Line> same) {
        List<Version> versions = new ArrayList<>(List.of(version(line)));
        same.stream()
                .filter(other -> Editions.version(line, other))
                .sorted(Comparator.comparingLong(Line::came).reversed().thenComparing(Line::path))
                .limit(MOST)
                .forEach(other -> versions.add(version(other)));
        if (versions.size() > 1 && line.known() instanceof Known.Text text) {
            known.put(text.id(), List.copyOf(versions));
        }
    }

    private static Version version(Line line) {
        String sha256 = line.known() instanceof Known.Text text ? text.sha256() : "";
        return new Version(line.path(), Instant.ofEpochMilli(line.came()), sha256);
    }
}
