package tutur.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutur.annotation.Cases;
import tutur.official.Official;
import tutur.text.Table;

class RosterTest {

    private static Stream<Cases.Case> persons() {
        return Cases.of(RosterTest.class, "persons.txt");
    }

    @ParameterizedTest
    @MethodSource("persons")
    void personsAreToldApartAndTogether(Cases.Case item) {
        List<Sighting> sightings = item.text().lines().map(Sightings::of).toList();
        assertEquals(
                item.expected(), Sightings.persons(Roster.of(sightings, Curation.NONE), sightings), item.toString());
    }

    @ParameterizedTest
    @MethodSource("persons")
    void theOrderOfDocumentsPlaysNoPart(Cases.Case item) {
        List<Sighting> sightings =
                new ArrayList<>(item.text().lines().map(Sightings::of).toList());
        List<Member> once = Roster.of(sightings, Curation.NONE).members();
        Collections.reverse(sightings);
        assertEquals(once, Roster.of(sightings, Curation.NONE).members());
    }

    @Test
    void inAnyOrderTheSamePersonsWithTheSameIds() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Sighting> sightings = new ArrayList<>(Crowd.of(random, 150));
            List<Member> once = Roster.of(sightings, Curation.NONE).members();
            Collections.shuffle(sightings, random);
            assertEquals(once, Roster.of(sightings, Curation.NONE).members(), "seed " + seed);
        }
    }

    @Test
    void everySightingIsOfExactlyOneMemberAndIdsAreUnique() {
        List<Sighting> sightings = Crowd.of(new Random(7), 2000);
        Roster roster = Roster.of(sightings, Curation.NONE);
        Set<String> ids = new HashSet<>();
        roster.members().forEach(m -> assertTrue(ids.add(m.id()), m.id()));
        for (Sighting sighting : sightings) {
            long owners = roster.members().stream()
                    .map(m -> m.marks().get(sighting.official()))
                    .filter(documents ->
                            documents != null && (documents.isEmpty() || documents.contains(sighting.document())))
                    .count();
            assertEquals(1, owners, sighting::toString);
        }
    }

    @Test
    @Tag("slow")
    void aHundredThousandSightingsTakeAFewSecondsOfOneCore() {
        List<Sighting> sightings = Crowd.of(new Random(1), 100_000);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Roster.of(sightings, Curation.NONE);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertTrue(spent < 6_000_000_000L, spent / 1_000_000 + " ms");
    }

    @Test
    void officesOfTheTableAreOfficesWeKnowAndItsExamplesHold() {
        Set<String> known = new HashSet<>();
        Table.rows(Official.class, "offices.tsv", 5).forEach(row -> known.add(row.getFirst()));
        for (List<String> row : Offices.rows()) {
            Table.values(row.get(0)).forEach(office -> assertTrue(known.contains(office), office));
            List<String> same = List.of(row.get(2).split("; ", -1));
            Roster together = Roster.of(example(same), Curation.NONE);
            assertEquals(1, together.members().size(), row.get(2));
            List<String> apart = List.of(same.getFirst(), row.get(3));
            assertEquals(2, Roster.of(example(apart), Curation.NONE).members().size(), row.get(3));
        }
    }

    /** Names and offices, each in a document of its own, in one region but for the presidents. */
    private static List<Sighting> example(List<String> people) {
        List<Sighting> sightings = new ArrayList<>();
        for (String person : people) {
            String[] parts = person.split(", ", 2);
            String region = person.contains("residen") || person.contains("Menteri") ? "" : "Kabupaten Karo";
            sightings.add(Sightings.of(
                    "d" + sightings.size() + " | 2020-01-01 | " + parts[0] + " | " + parts[1] + " | " + region));
        }
        return sightings;
    }

    @Test
    void aTenureGoesFromTheFirstToTheLastEvidence() {
        Roster roster = Roster.of(
                Sightings.of(
                        "a | 2019-03-01 | Parlin Siagian | Sekda | Kota Medan",
                        "b | 2021-05-01 | Parlin Siagian | Sekda | Kota Medan",
                        "c | 2020-05-01 | Parlin Siagian | Sekda |",
                        "d | 2018-05-01 | Parlin Siagian | Plt Sekda | Kota Medan"),
                Curation.NONE);
        Member member = roster.members().getFirst();
        assertEquals(2, member.tenures().size(), member::toString);
        Tenure regular = member.tenures().getFirst();
        assertEquals(3, regular.documents());
        assertEquals(LocalDate.parse("2019-03-01"), regular.first());
        assertEquals(LocalDate.parse("2021-05-01"), regular.last());
        assertEquals("12.71", regular.region());
    }

    @Test
    void whoHeldAnOfficeOnADay() {
        Roster roster = Roster.of(
                Sightings.of(
                        "a | 2019-03-01 | Parlin Siagian | Sekda | Kota Medan",
                        "b | 2021-05-01 | Parlin Siagian | Sekda | Kota Medan",
                        "c | 2020-05-01 | Ratna Dewi | Plh Sekda | Kota Medan",
                        "d | 2022-01-01 | Budi Wiranata | Sekda | Kota Medan",
                        "e | | Tanpa Tanggal | Sekda | Kota Medan",
                        "f | 2020-05-01 | Sari Utami | Sekda | Kabupaten Karo"),
                Curation.NONE);
        assertEquals(List.of("Parlin Siagian, 0", "Plh Ratna Dewi, 0"), holders(roster, "2020-05-01"));
        assertEquals(List.of("Parlin Siagian, 0", "Plh Ratna Dewi, 165"), holders(roster, "2019-11-18"));
        assertEquals(List.of("Budi Wiranata, 31", "Parlin Siagian, 214"), holders(roster, "2021-12-01"));
        assertEquals(List.of(), holders(roster, "2012-01-01"));
    }

    private static List<String> holders(Roster roster, String day) {
        return roster.holders("sekda", "12.71", LocalDate.parse(day)).stream()
                .map(Sightings::words)
                .toList();
    }

    @Test
    void twoInOneSeatAtOneTimeAreReported() {
        Roster roster = Roster.of(
                Sightings.of(
                        "a | 2019-03-01 | Parlin Siagian | Bupati | Kabupaten Karo",
                        "b | 2021-05-01 | Parlin Siagian | Bupati | Kabupaten Karo",
                        "c | 2020-05-01 | Ratna Dewi | Bupati | Kabupaten Karo",
                        "d | 2020-05-01 | Budi Wiranata | Plt Bupati | Kabupaten Karo",
                        "e | 2021-05-02 | Sari Utami | Bupati | Kabupaten Karo",
                        "f | 2020-05-01 | Joko Purnomo | Camat | Kabupaten Karo",
                        "g | 2020-05-01 | Dian Lestari | Camat | Kabupaten Karo"),
                Curation.NONE);
        assertEquals(
                List.of("Parlin Siagian, 0 and Ratna Dewi, 0"),
                roster.overlaps().stream()
                        .map(o -> Sightings.words(o.one()) + " and " + Sightings.words(o.other()))
                        .toList());
    }
}
