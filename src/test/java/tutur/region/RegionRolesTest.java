package tutur.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tutur.region.RegionMention.Role;
import tutur.region.RegionRoles.Evidence;
import tutur.region.RegionRoles.Office;
import tutur.text.Words;

class RegionRolesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final RegionFinder FINDER = new RegionFinder(GAZETTEER);
    private static final RegionRoles ROLES = new RegionRoles();

    @Test
    void theRegionOfTheGovernmentThatActsIsPrimary() {
        List<RegionMention> mentions =
                decide("Bupati Kotim membuka rapat. Bupati Kotim berpesan. Hadir tamu dari Jember.", "", List.of());
        assertEquals(List.of("Kabupaten Kotawaringin Timur PRIMARY", "Kabupaten Jember MENTIONED"), told(mentions));
    }

    @Test
    void theDatelineOfACapitalYieldsToTheTitle() {
        List<RegionMention> mentions = decide(
                "JAKARTA, KABAR.com - Warga Pati berunjuk rasa di Pati.",
                "Warga Kabupaten Pati Berunjuk Rasa",
                List.of());
        assertEquals("Kabupaten Pati PRIMARY", told(mentions).getFirst());
        assertTrue(told(mentions).contains("Provinsi Daerah Khusus Ibukota Jakarta MENTIONED"));
    }

    @Test
    void theSeatInTheDatelineCountsForItsRegency() {
        assertEquals(
                List.of("Kabupaten Kotawaringin Timur PRIMARY"),
                told(decide("SAMPIT – Rapat dibuka Sekda.", "", List.of())));
    }

    @Test
    void theOfficesOfSpeakersWeighMost() {
        List<Office> offices = List.of(new Office(GAZETTEER.byCode("12.71").orElseThrow(), 8));
        List<RegionMention> mentions = decide("Ia hadir di Binjai, di Binjai, dan di Binjai. Lalu Medan.", "", offices);
        assertEquals("Kota Medan PRIMARY", told(mentions).getFirst());
    }

    @Test
    void regencyAndProvinceMayBothBePrimary() {
        List<RegionMention> mentions = decide(
                "Bupati Kotim dan Gubernur Kalteng membuka rapat. Pemkab Kotim dan Pemprov Kalteng sepakat.",
                "",
                List.of());
        assertEquals(2, mentions.stream().filter(m -> m.role() == Role.PRIMARY).count());
    }

    @Test
    void aTextWithoutRegionsHasNone() {
        assertEquals(List.of(), decide("Rapat dibuka.", "Rapat", List.of()));
    }

    private static List<RegionMention> decide(String body, String title, List<Office> offices) {
        @Nullable DatelinePlace dateline = FINDER.dateline(body);
        List<Region> evidence = new ArrayList<>();
        if (dateline != null && dateline.region() != null) {
            evidence.add(dateline.region());
        }
        return ROLES.decide(new Evidence(
                FINDER.find(Words.of(body), evidence),
                FINDER.find(Words.of(title), List.of()),
                dateline,
                offices,
                null));
    }

    private static List<String> told(List<RegionMention> mentions) {
        return mentions.stream().map(m -> m.region().name() + " " + m.role()).toList();
    }
}
