package tutur.intake;

/** Is told how far a run has come; called by one thread at a time. */
@FunctionalInterface
public interface Progress {

    /**
     * Told after each file.
     *
     * @param done number of files that have their outcome
     * @param files number of files found
     */
    void at(int done, int files);
}
