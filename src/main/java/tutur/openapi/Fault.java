package tutur.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A way to be refused or to fail: a problem of RFC 9457.
 *
 * @param slug what its type ends in
 * @param status the HTTP status
 * @param example the body, as an answer would have it
 */
public record Fault(String slug, int status, Map<String, Object> example) {

    /** Copies the example. */
    public Fault {
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /** Its name among the examples of the document. */
    String name() {
        return slug + "-" + status;
    }
}
