package tutur.archive;

/** A cursor that no search with this query, unit and order gave. */
public final class InvalidCursor extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** @param message what is wrong with it */
    public InvalidCursor(String message) {
        super(message);
    }
}
