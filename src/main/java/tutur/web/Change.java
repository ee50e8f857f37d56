package tutur.web;

import io.javalin.http.HandlerType;

/**
 * An address at which something can be changed by whoever has the key.
 *
 * @param method POST or DELETE
 * @param path the path with variable parts in braces
 * @param handler does it
 */
record Change(HandlerType method, String path, Handler handler) {

    /** Changes something. */
    @FunctionalInterface
    interface Handler {

        /**
         * The answer.
         *
         * @param body the body as sent
         * @throws Refusal when it is not done
         * @throws Exception when something failed
         */
        Answer answer(Request request, byte[] body) throws Exception;
    }
}
