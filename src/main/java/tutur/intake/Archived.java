package tutur.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** A document that a run kept nothing for; the path is empty when it is on its way out already. */
    record Orphan(String id, String path, String sha256) {}

    /** The documents that are not among these, by their ids. */
    List<Orphan> allBut(Set<String> kept) throws IOException {
        List<Orphan> left = new ArrayList<>();
        for (Archive.Entry entry : entries.values()) {
            if (!kept.contains(entry.id())) {
                left.add(new Orphan(entry.id(), path(find(entry.id())), entry.sha256()));
            }
        }
        return left;
    }

    /** Takes a document out; what it was. */
    Line remove(Orphan orphan) throws IOException {
        Line line = line(orphan.path(), find(orphan.id()));
        archive.remove(orphan.id());
        return line;
    }

    /** How many documents there were. */
    int size() {
        return entries.size();
    }

    private Optional<Document> find(String id) throws IOException {
        return archive.find(id).map(AnnotatedDocument::document);
    }

    private static String path(Optional<Document> document) {
        return document.map(d -> d.origin().path()).orElse("");
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
