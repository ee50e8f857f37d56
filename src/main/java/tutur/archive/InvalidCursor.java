package tutur.archive;

/** A cursor that no search with this query, unit and order gave. */
public final class InvalidCursor extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final boolean expired;

    /** @param message what is wrong with it */
    public InvalidCursor(String message) {
        this(message, false);
    }

    /**
     * @param message what is wrong with it
     * @param expired whether an earlier version gave it
     */
    public InvalidCursor(String message, boolean expired) {
        super(message);
        this.expired = expired;
    }

    /** Whether it was a good one before the software changed. */
    public boolean expired() {
        return expired;
    }
}
