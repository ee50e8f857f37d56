package tutur.region;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative region of Indonesia.
 *
 * @param code code of the Ministry of Home Affairs, parts separated by dots: {@code 12} Sumatera Utara, {@code 12.71} Kota Medan
 *     (Kepmendagri 300.2.2-2138/2025)
 * @param name full name with its level word, as in {@code Kota Medan}, {@code Kabupaten Kotawaringin Timur}, {@code Provinsi
 *     Sumatera Utara}
 * @param level its level
 * @param parent code of the region that it lies in, or null for a province
 */
public record Region(
        String code, String name, Level level, @Nullable String parent) {

    /** Levels, from large to small. */
    public enum Level {
        /** Provinsi. */
        PROVINCE,
        /** Kabupaten. */
        REGENCY,
        /** Kota. */
        CITY,
        /** Kecamatan, distrik, kapanewon, kemantren. */
        DISTRICT,
        /** Desa, kelurahan and their regional kinds. */
        VILLAGE
    }

    /** @throws NullPointerException when anything but the parent is missing */
    public Region {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
    }

    /** Regions are looked up often: the code alone tells them apart. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Whether this region is {@code other} or lies in it; codes tell. */
    public boolean within(Region other) {
        return code.equals(other.code) || code.startsWith(other.code + ".");
    }
}
