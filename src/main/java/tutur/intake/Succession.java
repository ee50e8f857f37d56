package tutur.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Which document of the archive stands for a file that has none in it: the one of the same bytes or words, or else the newest version of
 * the page that it was.
 */
final class Succession {

    /** So many files are looked at on the way from one file to what stands for it. */
    private static final int MOST = 200;

    private static final Comparator<Line> NEWEST = Editions.EARLIEST.reversed();

    private final Map<String, List<Line>> same = new HashMap<>();
    private final Map<String, List<Line>> byAddress = new HashMap<>();

    /**
     * What stands for a file.
     *
     * @param line that of a file with a document in the archive
     * @param older whether the file was an older version; else it is the same
     */
    record Heir(Line line, boolean older) {}

    Succession(Collection<Line> lines) {
        for (Line line : lines) {
            if (line.known() instanceof Known.Text text) {
                put(same, text.sha256(), line);
                if (text.article() != null && text.url() != null) {
                    put(same, text.article(), line);
                    put(byAddress, text.url(), line);
                }
            }
        }
        byAddress.values().forEach(versions -> versions.sort(NEWEST));
    }

    private static void put(Map<String, List<Line>> lines, String key, Line line) {
        lines.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
    }

    /** What stands for a file; itself, when its document stands in the archive. */
    Optional<Heir> of(Line line) {
        List<Line> equal = equal(line);
        Optional<Line> standing = equal.stream().filter(Line::indexed).findFirst();
        return standing.isPresent()
                ? Optional.of(new Heir(standing.get(), false))
                : newer(equal).map(heir -> new Heir(heir, true));
    }

    /** Versions need not be like each other from the first to the last, only one by one. */
    private Optional<Line> newer(List<Line> equal) {
        Set<Line> seen = new HashSet<>(equal);
        Queue<Line> left = new ArrayDeque<>(equal);
        while (!left.isEmpty() && seen.size() < MOST) {
            Line line = left.remove();
            for (Line version : versions(line)) {
                if (seen.add(version)) {
                    List<Line> copies = equal(version);
                    Optional<Line> standing =
                            copies.stream().filter(Line::indexed).findFirst();
                    if (standing.isPresent()) {
                        return standing;
                    }
                    left.addAll(copies);
                }
            }
        }
        return Optional.empty();
    }

    private List<Line> versions(Line line) {
        return line.known() instanceof Known.Text text && text.url() != null
                ? byAddress.getOrDefault(text.url(), List.of()).stream()
                        .filter(other -> Editions.version(line, other))
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    /** The files of the same bytes or words, this one first. */
    private List<Line> equal(Line line) {
        Set<Line> equal = new HashSet<>(Set.of(line));
        List<Line> inOrder = new ArrayList<>(List.of(line));
        if (line.known() instanceof Known.Text text) {
            same.getOrDefault(text.sha256(), List.of()).stream()
                    .filter(equal::add)
                    .forEach(inOrder::add);
            if (text.article() != null) {
                same.getOrDefault(text.article(), List.of()).stream()
                        .filter(equal::add)
                        .forEach(inOrder::add);
            }
        }
        return inOrder;
    }
}
