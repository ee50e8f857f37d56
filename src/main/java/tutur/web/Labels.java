package tutur.web;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.region.Region;

/** What things of the model are called where people read them. */
final class Labels {

    private Labels() {}

    /** The value in addresses, answers and bundles. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** {@code Plh Sekda Kota Palangka Raya}, {@code Kepala Dinas Perhubungan Kabupaten Sleman}, {@code Bupati Sleman}. */
    static String office(Official official) {
        return office(official.office(), official.unit(), official.acting(), official.region());
    }

    static String office(String office, @Nullable String unit, @Nullable Acting acting, @Nullable Region region) {
        return Stream.of(
                        acting == null ? null : acting.label(),
                        office,
                        unit,
                        region == null ? null : region(office, region))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The heads of regions are named after the region alone: {@code Wali Kota Medan}, {@code Bupati Sleman}. */
    private static String region(String office, Region region) {
        String level = switch (region.level()) {
            case PROVINCE -> "Provinsi ";
            case REGENCY -> "Kabupaten ";
            case CITY -> "Kota ";
            case DISTRICT, VILLAGE -> "";
        };
        boolean head = office.endsWith("Gubernur") || office.endsWith("Bupati") || office.endsWith("Wali Kota");
        return head && region.name().startsWith(level) ? region.name().substring(level.length()) : region.name();
    }

    /** The title, else the name of the file. */
    static String title(Document document) {
        String title = document.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        String path = document.origin().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The page of a document. */
    static String place(String document) {
        return "/documents/" + Address.segment(document);
    }

    /** The place of a statement on the page of its document. */
    static String place(String document, String statement) {
        return place(document) + "#" + Address.segment(statement);
    }

    /** The page of a person. */
    static String person(String official) {
        return "/officials/" + Address.segment(official);
    }

    /** The address of a page outside, when it is one that a browser may go to: only http and https, nothing that runs. */
    static @Nullable String outside(@Nullable String url) {
        return url != null && url.matches("(?i)https?://[^\\s\"'<>\\\\]+") ? url : null;
    }
}
