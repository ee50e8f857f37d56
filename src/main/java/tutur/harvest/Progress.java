package tutur.harvest;

/** Is told how far a source has come; called by several threads at once. */
@FunctionalInterface
public interface Progress {

    /**
     * Told after each thing that a source offers.
     *
     * @param source id of the source
     * @param done number of things dealt with
     * @param found number of things that it offers
     */
    void at(String source, int done, int found);
}
