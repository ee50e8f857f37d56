package tutur.web;

/**
 * An address that is asked by POST because the question is too long for an address; nothing is changed, so that no key is needed.
 *
 * @param path the path
 * @param handler answers
 */
record Inquiry(String path, Handler handler) {

    /** The largest body: the longest text as a form sends it, each character in nine bytes, or in JSON as an escape, and some room. */
    static final int LARGEST_BODY = 200_000;

    /** Answers a question. */
    @FunctionalInterface
    interface Handler {

        /**
         * The answer.
         *
         * @param type media type of the body in lower case, without parameters; empty when it was not told
         * @param body the body as sent
         * @throws Refusal when there is none
         * @throws Exception when something failed
         */
        Answer answer(Request request, String type, byte[] body) throws Exception;
    }
}
