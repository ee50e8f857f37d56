package tutur.archive;

import java.util.List;
import java.util.Objects;
import tutur.annotation.AnnotatedDocument;
import tutur.statement.Statement;

/** One answer of a search. */
public sealed interface Hit {

    /** The document found, or the one that the statement stands in. */
    AnnotatedDocument document();

    /** How many other documents of the archive have the same story, or the same quotation. */
    int copies();

    /** How well it fits, comparable inside one result only; 0 when sorted by date. */
    double score();

    /**
     * A document.
     *
     * @param document the document found
     * @param snippets passages of the body that show why, best first
     * @param score how well it fits
     * @param story id of its story; its own when it has no copies
     * @param copies how many copies of it there are
     */
    record DocumentHit(AnnotatedDocument document, List<Snippet> snippets, double score, String story, int copies)
            implements Hit {

        /** Copies the list. */
        public DocumentHit {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(story, "story");
            snippets = List.copyOf(snippets);
        }
    }

    /**
     * A statement.
     *
     * @param document the document it stands in
     * @param statement the statement found
     * @param snippet its words with the matches
     * @param score how well it fits
     * @param quotation id of the quotation that it is one form of; its own when it stands nowhere else
     * @param copies how many other documents have it
     */
    record StatementHit(
            AnnotatedDocument document,
            Statement statement,
            Snippet snippet,
            double score,
            String quotation,
            int copies)
            implements Hit {

        /** @throws NullPointerException when a component is missing */
        public StatementHit {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(snippet, "snippet");
            Objects.requireNonNull(quotation, "quotation");
        }
    }
}
