package tutur.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a feed is written. */
public enum FeedFormat {
    /** RFC 4287. */
    ATOM("application/atom+xml; charset=utf-8"),
    /** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
    JSON("application/feed+json");

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The value of the parameter {@code format}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type with which it is sent. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type alone, as links to it tell it. */
    public String linkType() {
        return mediaType.split(";", 2)[0];
    }

    /** The format of this id. */
    public static Optional<FeedFormat> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** All ids. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(FeedFormat::id).toList();
    }

    /** The feed in this format, in UTF-8. */
    public byte[] bytes(Feed feed) {
        return switch (this) {
            case ATOM -> Atom.bytes(feed);
            case JSON -> JsonFeed.bytes(feed);
        };
    }
}
