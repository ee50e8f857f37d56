package tutur.web;

/**
 * An address that is answered to GET and HEAD.
 *
 * @param path the path with variable parts in braces, as in {@code /documents/{id}}
 * @param handler answers
 * @param derived whether the answer follows from the address and the archive alone: then it is the same until the archive changes
 */
record Route(String path, Handler handler, boolean derived) {

    /** One whose answer may change whenever it likes. */
    Route(String path, Handler handler) {
        this(path, handler, false);
    }

    /** One whose answer changes with the archive only. */
    static Route derived(String path, Handler handler) {
        return new Route(path, handler, true);
    }

    /** The same answered by another. */
    Route with(Handler other) {
        return new Route(path, other, derived);
    }

    /** Answers a request. */
    @FunctionalInterface
    interface Handler {

        /**
         * The answer.
         *
         * @throws Refusal when there is none
         * @throws Exception when something failed
         */
        Answer answer(Request request) throws Exception;
    }
}
