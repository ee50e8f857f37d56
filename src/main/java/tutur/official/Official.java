package tutur.official;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.region.Gazetteer;
import tutur.region.Region;

/**
 * A person in an office, as one document presents them.
 *
 * @param id {@link #id(String, Region) slug of name and region}, such as {@code sahdin-hasan-kota-palangka-raya}
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

    /** Heads of agencies whose initials or clipped name begin with the word that the office ends with: Dinas, Badan. */
    private static final Pattern AGENCY =
            Pattern.compile("\\p{L}+ (Dinas D|Badan B)(is\\p{Ll}+|in\\p{Ll}+|[\\p{Lu}\\p{N}]+|ap+\\p{Ll}+)");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @throws NullPointerException when a component that may not be null is missing */
    public Official {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(titles, "titles");
        Objects.requireNonNull(office, "office");
    }

    /** The id of a person of this name whose office is held in {@code region}, or in none that is known when it is null. */
    public static String id(String name, @Nullable Region region) {
        return region == null ? slug(name) : slug(name) + "-" + Gazetteer.slug(region);
    }

    /** The name as it stands in ids: lower case, letters and digits in words joined by hyphens. */
    public static String slug(String name) {
        String joined = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        int start = joined.startsWith("-") ? 1 : 0;
        int end = joined.length() - (joined.endsWith("-") ? 1 : 0);
        return joined.substring(start, Math.max(start, end));
    }

    /** The same as others know them: under another id. */
    public Official as(String other) {
        return other.equals(id) ? this : new Official(other, name, titles, office, unit, acting, region);
    }

    /** The office as it is written in front of a name: {@code Plh Sekda Kota Palangka Raya}, {@code Bupati Sleman}. */
    public String post() {
        return post(office, unit, acting, region);
    }

    /**
     * An office as it is written in front of a name. The heads of regions are named after the region alone: {@code Wali Kota Medan},
     * not {@code Wali Kota Kota Medan}; an agency by its initials says what it is itself: {@code Kepala BPKAD Kabupaten Banjar}.
     *
     * @param office office in its short form
     * @param unit what it heads or serves, or null
     * @param acting how it is performed when not as its regular holder, else null
     * @param region where it is held, or null when unknown
     */
    public static String post(String office, @Nullable String unit, @Nullable Acting acting, @Nullable Region region) {
        return Stream.of(
                        acting == null ? null : acting.label(),
                        AGENCY.matcher(office + " " + unit).matches()
                                ? office.substring(0, office.lastIndexOf(' '))
                                : office,
                        unit,
                        region == null ? null : of(office, region))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String of(String office, Region region) {
        String level = switch (region.level()) {
            case PROVINCE -> "Provinsi ";
            case REGENCY -> "Kabupaten ";
            case CITY -> "Kota ";
            case DISTRICT, VILLAGE -> "";
        };
        boolean head = office.endsWith("Gubernur") || office.endsWith("Bupati") || office.endsWith("Wali Kota");
        return head && region.name().startsWith(level) ? region.name().substring(level.length()) : region.name();
    }
}
