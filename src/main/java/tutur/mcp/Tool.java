package tutur.mcp;

import java.io.IOException;
import java.util.Map;

/**
 * Something that an agent can ask for. Tools read and change nothing.
 *
 * @param name its name in the protocol
 * @param title for people
 * @param description for models: what it is for, and what to do next
 * @param arguments what it takes
 * @param handler answers
 */
record Tool(String name, String title, String description, Arguments arguments, Handler handler) {

    /** Answers a call. */
    @FunctionalInterface
    interface Handler {

        /**
         * The answer, as names with plain values, maps and lists.
         *
         * @throws IllegalArgumentException when an argument is not as it should be; the message says how it should
         * @throws IOException when the archive fails
         */
        Map<String, Object> answer(Given given, Telling telling) throws IOException;
    }
}
