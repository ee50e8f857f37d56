package tutur.harvest;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;

/** What may be fetched as a document, from {@code media-types.tsv}. Immutable. */
final class MediaTypes {

    private static final String UNTOLD = "application/octet-stream";

    private final Map<String, String> byType = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    MediaTypes() {
        Table.rows(MediaTypes.class, "media-types.tsv", 3).forEach(row -> {
            byType.put(row.get(0), row.get(1));
            byExtension.put(row.get(1), row.get(1));
            Table.values(row.get(2)).forEach(other -> byExtension.put(other, row.get(1)));
        });
    }

    /** The extension to store an answer with; empty when its type is not allowed. A server that tells no type is believed by the name. */
    Optional<String> extension(@Nullable String contentType, URI address) {
        String told = Objects.requireNonNullElse(contentType, UNTOLD);
        String type = told.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!type.equals(UNTOLD) && !type.isEmpty() && !type.equals("application/force-download")) {
            return Optional.ofNullable(byType.get(type));
        }
        String path = Objects.requireNonNullElse(address.getPath(), "");
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byExtension.get(extension));
    }
}
