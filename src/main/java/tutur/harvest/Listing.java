package tutur.harvest;

import java.io.Serial;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or a map of a site lists.
 *
 * @param entries pages, the newest first as far as is told
 * @param maps further maps of the site
 * @param remarks what of it was not understood
 */
record Listing(List<Entry> entries, List<Entry> maps, List<String> remarks) {

    /**
     * One line of it.
     *
     * @param updated when it was changed last, or null when it does not tell
     */
    record Entry(URI address, @Nullable Instant updated) {}

    /** Something that is no listing. */
    static final class Unreadable extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }
}
