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
 * @param sent what the body is
 */
record Change(HandlerType method, String path, Scope scope, Handler handler, Sent sent) {

    /** A change whose body is JSON; where something is deleted there need not be one. */
    Change(HandlerType method, String path, Scope scope, Handler handler) {
        this(method, path, scope, handler, method.equals(HandlerType.DELETE) ? Sent.PERHAPS_JSON : Sent.JSON);
    }

    /** What clients send. */
    enum Sent {
        /** JSON. */
        JSON,
        /** JSON, or nothing. */
        PERHAPS_JSON,
        /** A file of any type. */
        FILE
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
