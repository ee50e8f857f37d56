package tutur.harvest;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere documents come from.
 *
 * @param id small letters, digits and hyphens; the name of its folder in the inbox
 * @param kind what is there
 * @param location an address of http or https; of a folder, its absolute path
 * @param interval how long to wait between two looks
 * @param outlet what to call the publisher when a document names none, or null
 * @param region code of the region that it writes about, or null
 * @param official whether it is an office that speaks for itself; else it is media
 */
public record Source(
        String id,
        Kind kind,
        String location,
        Duration interval,
        @Nullable String outlet,
        @Nullable String region,
        boolean official) {

    /** What is at the location of a source. */
    public enum Kind {
        /** A folder on this machine whose files are copied in. */
        FOLDER,
        /** An RSS or Atom feed whose entries are fetched. */
        FEED,
        /** A map of a site, or an index of such maps, whose pages are fetched. */
        SITEMAP,
        /** One page that is fetched again and again. */
        PAGE
    }

    /** @throws IllegalArgumentException when the interval is not positive, or the location is none that a source of its kind can have */
    public Source {
        Objects.requireNonNull(id, "id");
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("interval " + interval + ": must be positive");
        }
        if (kind != Kind.FOLDER && Address.of(location).isEmpty()) {
            throw new IllegalArgumentException("'" + location + "' is no address of http or https");
        }
    }
}
