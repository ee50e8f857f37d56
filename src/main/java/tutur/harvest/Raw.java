package tutur.harvest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server, redirects and errors among them.
 *
 * @param headers the first of each name, in lower case
 * @param bytes the unpacked body of a 200, else empty
 * @param cut whether the body is longer than was asked for
 */
@SuppressWarnings("ArrayRecordComponent")
record Raw(int status, Map<String, String> headers, byte[] bytes, boolean cut) {

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    boolean redirects() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && headers.containsKey("location");
    }
}
