package tutur.openapi;

import org.jspecify.annotations.Nullable;

/**
 * What a request that is understood is answered with.
 *
 * @param status the HTTP status
 * @param mediaType the media type, without parameters
 * @param type the type whose JSON it is; null for what is no JSON of ours
 * @param shape whether there is one of it, or several
 */
public record Reply(int status, String mediaType, @Nullable Class<?> type, Shape shape) {

    /** How many values of the type there are. */
    public enum Shape {
        /** One. */
        ONE,
        /** A list of them. */
        LIST,
        /** One on each line. */
        LINES
    }

    /** JSON of one value. */
    public static Reply json(int status, Class<?> type) {
        return new Reply(status, "application/json", type, Shape.ONE);
    }

    /** Text or bytes of another kind, with status 200. */
    public static Reply of(String mediaType) {
        return new Reply(200, mediaType.split(";", 2)[0], null, Shape.ONE);
    }
}
