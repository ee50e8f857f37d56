package tutur.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutur.text.Shingles;

/**
 * The pages of one run by their address: a page that came again with other words is a newer version of one document, if it still is the
 * same article. An address alone does not make an article: sites give one to all of their pages, or to a page that changes every day.
 */
final class Editions {

    static final Comparator<Line> EARLIEST =
            Comparator.comparingLong(Line::dated).thenComparingLong(Line::came).thenComparing(Line::path);

    private final Map<String, List<Line>> byAddress = new HashMap<>();

    private final Ledger ledger;

    Editions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes into account what earlier runs put into the archive, as long as its file has not changed. */
    void expect(Found found) {
        ledger.find(found.path())
                .filter(line -> line.indexed() && line.stillHolds(found))
                .ifPresent(this::put);
    }

    /** Remembers a file whose document is to stand in the archive; gives all older versions of it. */
    List<Line> put(Line line) {
        List<Line> older =
                others(line).filter(other -> EARLIEST.compare(other, line) < 0).toList();
        if (line.known() instanceof Known.Text text && text.url() != null) {
            List<Line> lines = byAddress.computeIfAbsent(text.url(), u -> new ArrayList<>());
            lines.removeAll(older);
            lines.removeIf(other -> other.path().equals(line.path()));
            lines.add(line);
        }
        return older;
    }

    /** The newest version that is newer than this one. */
    Optional<Line> newer(Line line) {
        return others(line).filter(other -> EARLIEST.compare(other, line) > 0).max(EARLIEST);
    }

    private Stream<Line> others(Line line) {
        return line.known() instanceof Known.Text text && text.url() != null
                ? byAddress.getOrDefault(text.url(), List.of()).stream().filter(there -> version(line, there))
                : Stream.empty();
    }

    /** Whether these are versions of one article, with other words. */
    static boolean version(Line here, Line there) {
        return here.known() instanceof Known.Text a
                && there.known() instanceof Known.Text b
                && !here.path().equals(there.path())
                && !a.sha256().equals(b.sha256())
                && a.article() != null
                && !a.article().equals(b.article())
                && Shingles.alike(a.digest(), b.digest());
    }
}
