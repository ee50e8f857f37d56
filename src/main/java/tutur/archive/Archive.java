package tutur.archive;

import java.io.IOException;
import java.util.Optional;
import tutur.annotation.AnnotatedDocument;

/**
 * Documents and their statements, searchable. Safe for use by several threads; what one {@link #commit} has made durable survives
 * the death of the process at any moment.
 */
public interface Archive extends AutoCloseable {

    /** Adds a document with its statements in one piece, replacing what stood under the same id. Visible after the next commit. */
    void add(AnnotatedDocument document) throws IOException;

    /** Removes a document and its statements; unknown ids are no error. Visible after the next commit. */
    void remove(String id) throws IOException;

    /** Makes everything added and removed so far durable and visible. */
    void commit() throws IOException;

    /** The document of this id, or of the document that the statement of this id stands in; empty when there is none. */
    Optional<AnnotatedDocument> find(String id) throws IOException;

    /** Runs a search over what was last committed. Totals and counts are exact. */
    SearchResult search(SearchRequest request) throws IOException;

    /** Commits and lets go of everything. */
    @Override
    void close() throws IOException;
}
