package tutur.web;

import java.io.IOException;

/**
 * An address that is answered to GET and HEAD.
 *
 * @param path the path with variable parts in braces, as in {@code /documents/{id}}
 * @param handler answers
 * @param derived whether the answer follows from the address and the archive, and perhaps from what {@code besides} tells: then it is
 *     the same until one of these changes
 * @param besides what else the answer hangs on; empty where that is nothing
 */
record Route(String path, Handler handler, boolean derived, Besides besides) {

    private static final Besides NOTHING = _ -> "";

    /** One whose answer may change whenever it likes. */
    Route(String path, Handler handler) {
        this(path, handler, false, NOTHING);
    }

    /** One whose answer changes with the archive only. */
    static Route derived(String path, Handler handler) {
        return new Route(path, handler, true, NOTHING);
    }

    /** One whose answer changes with the archive and with what is told here, which costs little to find out. */
    static Route derived(String path, Handler handler, Besides besides) {
        return new Route(path, handler, true, besides);
    }

    /** The same answered by another. */
    Route with(Handler other) {
        return new Route(path, other, derived, besides);
    }

    /** Tells apart the states of something beside the archive. */
    @FunctionalInterface
    interface Besides {

        /** The state of what concerns this request. @throws IOException when it cannot be read */
        String of(Request request) throws IOException;
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
