package tutur.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of pages: only whole http and https ones count, and copies in web archives are unwrapped. */
final class Addresses {
    private static final Pattern ARCHIVED = Pattern.compile(
            "https?://(?:web\\.)?archive\\.(?:org|ph|today)/(?:web/)?\\d{4,14}(?:[a-z]{2}_)?/(https?:/.*)");
    private static final Pattern PREFIX = Pattern.compile("^(?:www|m|amp)\\.");
    private static final int LONGEST = 2000;

    private Addresses() {}

    /** The first of these that is the address of a page. */
    static @Nullable String first(List<Optional<String>> candidates) {
        return candidates.stream()
                .flatMap(Optional::stream)
                .map(Addresses::clean)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> clean(String candidate) {
        String address = candidate.strip();
        Matcher archived = ARCHIVED.matcher(address);
        if (archived.matches()) {
            address = archived.group(1).replaceFirst("^(https?):/(?!/)", "$1://");
        }
        return address.length() <= LONGEST && host(address).isPresent() ? Optional.of(address) : Optional.empty();
    }

    /** The host of an http or https address, without {@code www.}, in lower case. */
    static Optional<String> host(String address) {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((!scheme.equals("http") && !scheme.equals("https")) || uri.getHost() == null) {
                return Optional.empty();
            }
            return Optional.of(
                    PREFIX.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst(""));
        } catch (URISyntaxException e) {
            // No address; the page may write anything here.
            return Optional.empty();
        }
    }
}
