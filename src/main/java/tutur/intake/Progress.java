package tutur.intake;

/** Is told how far a run has come; called by one thread at a time. */
@FunctionalInterface
public interface Progress {

    /**
     * How far a run has come.
     *
     * @param done number of files that have their outcome
     * @param files number of files found so far; members of containers are found on the way
     * @param bytes size of the files that have been dealt with
     * @param indexed number of documents added so far
     * @param refused number of files that gave no document so far, empty ones among them
     */
    record State(int done, int files, long bytes, int indexed, int refused) {}

    /** Told after each file. */
    void at(State state);
}
