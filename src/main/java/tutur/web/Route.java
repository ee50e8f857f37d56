package tutur.web;

/**
 * An address that is answered to GET and HEAD.
 *
 * @param path the path with variable parts in braces, as in {@code /documents/{id}}
 * @param handler answers
 */
record Route(String path, Handler handler) {

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
