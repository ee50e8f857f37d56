package tutur.official;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.region.Region;

/**
 * A person in an office, as one document presents them.
 *
 * @param id slug of name and region, such as {@code sahdin-hasan-kota-palangka-raya}
 * @param name name without titles and degrees
 * @param titles titles and degrees as written, before and after the name, separated by one space; empty when there are none
 * @param office the office in its short form, such as {@code Sekda}, {@code Wakil Wali Kota}, {@code Kepala Dinas}
 * @param unit the body or unit that the office heads or serves, as written, such as {@code Perhubungan}, or null when the office
 *     needs none
 * @param acting how the office is performed when not as its regular holder, else null
 * @param region where the office is held, or null when unknown
 */
public record Official(
        String id,
        String name,
        String titles,
        String office,
        @Nullable String unit,
        @Nullable Acting acting,
        @Nullable Region region) {

    /** @throws NullPointerException when a component that may not be null is missing */
    public Official {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(titles, "titles");
        Objects.requireNonNull(office, "office");
    }
}
