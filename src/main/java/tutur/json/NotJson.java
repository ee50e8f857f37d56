package tutur.json;

import java.io.Serial;

/** Bytes that are not the JSON they should be. */
public final class NotJson extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final long position;

    NotJson(String message, long position, Throwable cause) {
        super(message, cause);
        this.position = position;
    }

    /** The number of bytes before the place where it goes wrong; -1 when that is not known. */
    public long position() {
        return position;
    }
}
