package tutur.harvest;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
sealed interface Answer {

    /**
     * Its bytes.
     *
     * @param address where they came from at last
     * @param headers in lower case
     */
    @SuppressWarnings("ArrayRecordComponent") // up to 20 MB, not copied, and nobody changes it
    record Body(URI address, int status, Map<String, String> headers, byte[] bytes) implements Answer {}

    /** It has not changed since it was fetched last. */
    record Same() implements Answer {}

    /**
     * Nothing.
     *
     * @param why for people
     * @param passing whether another try may have more luck
     * @param pause how long the site wants to be left alone, or null
     */
    record Nothing(String why, boolean passing, @Nullable Duration pause) implements Answer {

        /** The same, but to be tried again soon: for what is asked for by its owner, and not by a page. */
        Nothing asPassing() {
            return new Nothing(why, true, pause);
        }
    }
}
