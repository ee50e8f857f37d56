package tutur.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tutur.archive.Archive;
import tutur.correction.Corrections;

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

    /** Takes out what no file stands for any more; how many that were. */
    int removeAllBut(Set<String> kept) throws IOException {
        int removed = 0;
        for (String id : entries.keySet()) {
            if (!kept.contains(id)) {
                archive.remove(id);
                removed++;
            }
        }
        return removed;
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
