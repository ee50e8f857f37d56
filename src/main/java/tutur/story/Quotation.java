package tutur.story;

import java.util.List;

/**
 * One quotation in several documents.
 *
 * @param id its id: that of the first statement
 * @param statements ids of the statements, in the order of their documents, the earliest first; at least two
 * @param documents in how many documents it stands; counted once, as an archive asks for it with each hit
 */
public record Quotation(String id, List<String> statements, int documents) {

    /** Copies the list. */
    public Quotation {
        statements = List.copyOf(statements);
    }

    Quotation(List<String> statements) {
        this(statements.getFirst(), statements, (int)
                statements.stream().map(Quotation::document).distinct().count());
    }

    /** The id of the document that a statement stands in. */
    public static String document(String statement) {
        return statement.substring(0, Math.max(0, statement.lastIndexOf('-')));
    }
}
