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
 * @param titleEnd index of the token behind the title alone
 * @param established whether what stands around the title shows that it is a public office
 * @param bare whether nothing stands with the title: no unit, region or locality
 * @param generic whether it speaks of such offices in general, as in {@code para Sekda}
 */
record OfficePhrase(
        int start,
        int end,
        Office office,
        Standing standing,
        @Nullable String unit,
        @Nullable Region region,
        int titleEnd,
        boolean established,
        boolean bare,
        boolean generic) {

    /** The same office when it is held no more. */
    OfficePhrase past() {
        return new OfficePhrase(
                start, end, office, Standing.FORMER, unit, region, titleEnd, established, bare, generic);
    }

    /** The same with a second office of the same person right behind it. */
    OfficePhrase with(OfficePhrase second) {
        Region held = region == null ? second.region : region;
        return new OfficePhrase(start, second.end, office, standing, unit, held, titleEnd, established, false, false);
    }
}
