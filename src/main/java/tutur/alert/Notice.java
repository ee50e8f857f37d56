package tutur.alert;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * That a saved search found a document that was new.
 *
 * @param document id of the document
 * @param statements ids of the statements that it found in it; empty when it looks for documents
 * @param when when it did
 */
public record Notice(String document, List<String> statements, Instant when) {

    /** Copies the list. */
    public Notice {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(when, "when");
        statements = List.copyOf(statements);
    }
}
