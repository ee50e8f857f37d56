package tutur.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.container.Member;
import tutur.inbox.Leftovers;

/** Which documents leave the archive at the end of a run, and which stay although their files are gone. */
final class Leaving {

    private final Archived archived;
    private final Outcomes outcomes;
    private final Firsts firsts;
    private final Set<String> containers;
    private final List<Line> gone = new ArrayList<>();
    private final List<String> vanished = new ArrayList<>();
    private @Nullable String note;

    /** @param containers paths of the containers that were opened to their end */
    Leaving(Archived archived, Outcomes outcomes, Firsts firsts, Set<String> containers) {
        this.archived = archived;
        this.outcomes = outcomes;
        this.firsts = firsts;
        this.containers = containers;
    }

    /** Takes out what no file of this run stands for any more; {@code left} is what it kept nothing for. How many were taken out. */
    int take(List<Archived.Orphan> left, Wishes.Removal removal) throws IOException {
        Map<Boolean, List<Archived.Orphan>> byFile = left.stream().collect(Collectors.partitioningBy(this::goes));
        List<Archived.Orphan> lost = byFile.getOrDefault(false, List.of());
        List<Archived.Orphan> going = new ArrayList<>(byFile.getOrDefault(true, List.of()));
        boolean allowed = removal.allows(lost.size(), archived.size(), outcomes.files() > 0);
        if (allowed) {
            going.addAll(lost);
        } else {
            lost.forEach(orphan -> vanished.add(orphan.path()));
            vanished.sort(null);
            note = removal == Wishes.Removal.NONE || lost.isEmpty() ? null : warning(lost.size());
        }
        for (Archived.Orphan orphan : going) {
            Line line = archived.remove(orphan);
            if (!outcomes.gaveDocument(orphan.path())) {
                gone.add(line);
            }
        }
        return going.size();
    }

    private String warning(int lost) {
        return lost + " of " + archived.size() + (archived.size() == 1 ? " document has" : " documents have")
                + " no file any more: nothing was taken out, for a disk that is not mounted looks the same;"
                + " ingest --remove-vanished --even-most takes out what is gone";
    }

    /**
     * Whether a document goes whatever is asked for: its file or the container that it lay in gives another document now or none, its
     * bytes lie elsewhere now, or its name is that of no document.
     */
    private boolean goes(Archived.Orphan orphan) {
        String path = orphan.path();
        int inside = path.indexOf(Member.INSIDE);
        boolean there = outcomes.of(path) != null || inside > 0 && wasOpened(path.substring(0, inside));
        return there || firsts.knows(orphan.sha256()) || Leftovers.has(path);
    }

    /** Whether a file was opened to its end, as a container or as a document that holds others. */
    private boolean wasOpened(String path) {
        return containers.contains(path) || outcomes.gaveDocument(path);
    }

    /** What was taken out and whose path gives no document any more, as it was. */
    List<Line> gone() {
        return gone;
    }

    /** Paths of documents that stay although their files are gone. */
    List<String> vanished() {
        return vanished;
    }

    /** Why nothing was taken out although that was asked for; none when there is no reason to say so. */
    List<String> notes() {
        return note == null ? List.of() : List.of(note);
    }
}
