package tutur.feed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entries with what stands around them. Immutable.
 *
 * @param id stays the same as long as the feed is about the same; see {@link #tag}
 * @param title what it is about
 * @param subtitle what to know about it, or null
 * @param home address of the same for people
 * @param self address of the feed
 * @param next address of the entries behind these, or null
 * @param language code of the language of its labels
 * @param entries in their order
 */
public record Feed(
        String id,
        String title,
        @Nullable String subtitle,
        String home,
        String self,
        @Nullable String next,
        String language,
        List<Entry> entries) {

    /** Copies the list. */
    public Feed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(language, "language");
        entries = List.copyOf(entries);
    }

    /** When the latest of its entries became what it is; {@link Entry#UNKNOWN} when it has none. */
    public Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Entry.UNKNOWN);
    }

    /**
     * The tag (RFC 4151) of a thing of an archive: the same wherever the archive is reached.
     *
     * @param what kind and id, such as {@code documents/7ff610156bc1}; characters that no tag may have are escaped
     */
    public static String tag(String what) {
        return "tag:tutur.example,2026:" + Escapes.specific(what);
    }
}
