package tutur.archive;

import java.util.List;

/** Reads what a user types into a search field. */
public final class QueryReader {

    /**
     * What was understood.
     *
     * @param query what to look for; everything when the text says nothing
     * @param remarks what was not understood as typed; empty when all was
     */
    public record Understood(Query query, List<Remark> remarks) {

        /** Copies the list. */
        public Understood {
            remarks = List.copyOf(remarks);
        }
    }

    /** Reads {@code q}; never refuses. */
    public Understood read(String q) {
        return new Understood(q.isBlank() ? new Query.AllOf(List.of()) : new Query.Words(q), List.of());
    }
}
