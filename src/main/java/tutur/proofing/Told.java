package tutur.proofing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.correction.Entry;

/**
 * A correction and what became of it.
 *
 * @param made the correction
 * @param withdrawn how it was taken back, or null when it stands
 * @param state what it does
 * @param documents the documents that carry it
 */
public record Told(Entry.Made made, Entry.@Nullable Withdrawn withdrawn, State state, List<Bearer> documents) {

    /** What a correction does. */
    public enum State {
        /** It acts in at least one document; one about persons has nothing to wait for. */
        ACTS,
        /** No document that it is about has its words any more. */
        STALE,
        /** No document of the archive carries it yet: the next run brings it in, if the archive has such a document. */
        WAITING,
        /** It was taken back. */
        WITHDRAWN;

        /** Its name in answers. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A document that carries it.
     *
     * @param document id of the document
     * @param stale why it does not act there, or null when it does
     */
    public record Bearer(String document, @Nullable String stale) {}

    /** Copies the list. */
    public Told {
        documents = List.copyOf(documents);
    }

    static Told of(Entry.Made made, Entry.@Nullable Withdrawn withdrawn, List<Bearer> documents) {
        State state;
        if (withdrawn != null) {
            state = State.WITHDRAWN;
        } else if (documents.isEmpty()) {
            state = State.WAITING;
        } else {
            state = documents.stream().anyMatch(d -> d.stale == null) ? State.ACTS : State.STALE;
        }
        return new Told(made, withdrawn, state, documents);
    }
}
