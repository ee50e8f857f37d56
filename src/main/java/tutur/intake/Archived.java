package tutur.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.correction.Corrections;
import tutur.document.Document;
import tutur.document.Refused;

/** What stood in the archive before a run. */
final class Archived {

    private final Map<String, Archive.Entry> entries = new HashMap<>();
    private final Archive archive;
    private final Corrections corrections;

    Archived(Archive archive, Corrections corrections) throws IOException {
        this.archive = archive;
        this.corrections = corrections;
        archive.entries(entry -> entries.put(entry.id(), entry));
    }

    /**
     * Takes out what no file stands for any more, where {@code goes} says so of the path and the SHA-256; the paths of the others are
     * added to {@code vanished}. What was taken out.
     */
    List<Line> removeAllBut(Set<String> kept, BiPredicate<String, String> goes, List<String> vanished)
            throws IOException {
        List<Line> removed = new ArrayList<>();
        for (Archive.Entry entry : entries.values()) {
            if (kept.contains(entry.id())) {
                continue;
            }
            Optional<Document> document = archive.find(entry.id()).map(AnnotatedDocument::document);
            String path = document.map(d -> d.origin().path()).orElse("");
            if (goes.test(path, entry.sha256())) {
                archive.remove(entry.id());
                removed.add(line(path, document));
            } else {
                vanished.add(path);
            }
        }
        vanished.sort(null);
        return removed;
    }

    private static Line line(String path, Optional<Document> document) {
        Known known = document.<Known>map(Known::of)
                .orElseGet(() -> new Known.Nothing(new Refused(path, Refused.Reason.EMPTY, "it was taken out before")));
        return new Line(path, -1, -1, -1, false, known);
    }

    /** Whether the archive holds these bytes with the corrections that people have made by now. */
    boolean upToDate(Known.Text known) {
        Archive.Entry entry = entries.get(known.id());
        return entry != null
                && entry.sha256().equals(known.sha256())
                && entry.corrections().stream()
                        .map(note -> note.stale(null))
                        .toList()
                        .equals(corrections.about(known.id(), known.url(), entry.fingerprint()));
    }
}
