package tutur.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a file came: what its side file tells.
 *
 * @param source id of the source, such as {@code diskominfo-banjar}; also the name of its folder
 * @param asked the address that was asked for, or null when nothing was fetched
 * @param url the address that answered, after redirects; an address of http or https, or null
 * @param name the name of the file where it came from, or null
 * @param arrived when it came
 * @param status the status of the answer, such as 200, or null
 * @param headers the headers of the answer that say something about the file, in lower case
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param outlet what to call the publisher when the document names none, or null
 * @param region code of the region that the source writes about, or null
 * @param official whether the source is an office that speaks for itself; else it is media
 */
public record Receipt(
        String source,
        @Nullable String asked,
        @Nullable String url,
        @Nullable String name,
        Instant arrived,
        @Nullable Integer status,
        Map<String, String> headers,
        String sha256,
        @Nullable String outlet,
        @Nullable String region,
        boolean official) {

    /** @throws IllegalArgumentException when the source is no id, or an address is none of http or https */
    public Receipt {
        if (!source.matches("[a-z0-9]+(-[a-z0-9]+)*") || source.length() > 60) {
            throw new IllegalArgumentException("'" + source + "' is no id of a source: small letters, digits, hyphens");
        }
        Objects.requireNonNull(arrived, "arrived");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256");
        }
        if (url != null && !url.matches("https?://\\S+")) {
            throw new IllegalArgumentException("'" + url + "' is no address of http or https");
        }
        headers = headers == null ? Map.of() : Map.copyOf(headers);
    }
}
