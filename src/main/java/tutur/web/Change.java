package tutur.web;

import io.javalin.http.HandlerType;
import tutur.key.Scope;

/**
 * An address at which something can be changed by whoever has the key.
 *
 * @param method POST or DELETE
 * @param path the path with variable parts in braces
 * @param scope what the key must open
 * @param handler does it
 * @param file whether the body is a file of any type rather than JSON
 */
record Change(HandlerType method, String path, Scope scope, Handler handler, boolean file) {

    /** A change whose body is JSON. */
    Change(HandlerType method, String path, Scope scope, Handler handler) {
        this(method, path, scope, handler, false);
    }

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
