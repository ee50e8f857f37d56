package tutur.official;

import org.jspecify.annotations.Nullable;
import tutur.region.Region;

/**
 * An office as it stands in a text: standing, title, unit and region.
 *
 * @param start index of its first token
 * @param end index of the token behind it; a name may begin there
 * @param office which office
 * @param standing how the person that it belongs to stands to it
 * @param unit body or field as written, or null
 * @param region region named with it, or null
 * @param generic whether it speaks of such offices in general, as in {@code para Sekda}
 */
record OfficePhrase(
        int start,
        int end,
        Office office,
        Standing standing,
        @Nullable String unit,
        @Nullable Region region,
        boolean generic) {}
