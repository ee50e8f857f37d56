package tutur.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.region.Gazetteer;
import tutur.roster.Curation;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.roster.Sighting;
import tutur.roster.Sightings;
import tutur.roster.Tenure;

class OfficialsFileTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final List<Sighting> SEEN = Sightings.of(
            "a | 2016-05-01 | Raka Wiranata | Bupati | Kabupaten Karo",
            "b | 2019-05-01 | Raka Wiranata | Bupati | Kabupaten Karo",
            "c | 2022-05-01 | Bang Raka | Gubernur | Provinsi Sumatera Utara",
            "d | 2022-05-01 | Dewi Lestari | Camat | Kota Kupang");

    @TempDir
    private Path folder;

    private Curation read(String yaml) throws IOException {
        Path file = folder.resolve("officials.yaml");
        Files.writeString(file, yaml);
        return OfficialsFile.read(file, () -> GAZETTEER);
    }

    private List<String> persons(String yaml) throws IOException {
        return Sightings.persons(Roster.of(SEEN, read(yaml)), SEEN);
    }

    @Test
    void withoutAFileOrWithAnEmptyOneNothingIsDecided() throws IOException {
        assertEquals(Curation.NONE, OfficialsFile.read(folder.resolve("none.yaml"), () -> GAZETTEER));
        assertEquals(Curation.NONE, read("# nothing yet\n"));
        assertEquals(Curation.NONE, read("officials:\n"));
        assertEquals(
                List.of(
                        "bang-raka-provinsi-sumatera-utara: c",
                        "dewi-lestari-kota-kupang: d",
                        "raka-wiranata-kabupaten-karo: a b"),
                persons(""));
    }

    @Test
    void personsAreMerged() throws IOException {
        assertEquals(List.of("dewi-lestari-kota-kupang: d", "raka-wiranata-kabupaten-karo: a b c"), persons("""
                officials:
                  - id: raka-wiranata-kabupaten-karo
                    merge: [bang-raka-provinsi-sumatera-utara]
                """));
    }

    @Test
    void whoeverIsCalledByAnAliasNearbyIsThePerson() throws IOException {
        assertEquals(List.of("dewi-lestari-kota-kupang: d", "raka-wiranata-kabupaten-karo: a b c"), persons("""
                officials:
                  - id: raka-wiranata-kabupaten-karo
                    aliases: [Bang Raka, Dewi Lestari]
                """));
    }

    @Test
    void documentsThatMeanSomebodyElseAreSplitOff() throws IOException {
        Roster roster = Roster.of(SEEN, read("""
                officials:
                  - id: raka-wiranata-kabupaten-karo
                    split:
                      - {documents: [a], as: raka-wiranata-senior}
                """));
        assertEquals(
                List.of(
                        "bang-raka-provinsi-sumatera-utara: c",
                        "dewi-lestari-kota-kupang: d",
                        "raka-wiranata-kabupaten-karo: b",
                        "raka-wiranata-senior: a"),
                Sightings.persons(roster, SEEN));
        assertEquals(
                List.of("raka-wiranata-kabupaten-karo"),
                roster.known("raka-wiranata-kabupaten-karo").stream()
                        .map(Member::id)
                        .toList());
    }

    @Test
    void personsAreNamedAndTheirTermsDated() throws IOException {
        Roster roster = Roster.of(SEEN, read("""
                officials:
                  - id: raka-wiranata-kabupaten-karo
                    name: Raka Wiranata Putra
                    tenures:
                      - {office: Bupati, region: karo, from: 2015-02-17, to: 2018-02-16}
                      - {office: Bupati, region: karo, from: 2019-02-17}
                """));
        Member member = roster.member("raka-wiranata-kabupaten-karo").orElseThrow();
        assertEquals(List.of("Raka Wiranata Putra", "Raka Wiranata"), member.names());
        LocalDate a = LocalDate.parse("2016-05-01");
        LocalDate b = LocalDate.parse("2019-05-01");
        assertEquals(
                List.of(
                        new Tenure("Bupati", null, null, "12.06", 1, a, a, day("2015-02-17"), day("2018-02-16")),
                        new Tenure("Bupati", null, null, "12.06", 1, b, b, day("2019-02-17"), null)),
                member.tenures());
        assertEquals(
                0,
                roster.holders("Bupati", "12.06", day("2015-03-01")).getFirst().distance());
        assertEquals(
                0,
                roster.holders("Bupati", "12.06", day("2030-01-01")).getFirst().distance());
        assertEquals(
                181,
                roster.holders("Bupati", "12.06", day("2018-08-16")).getFirst().distance());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void idsThatNoDocumentKnowsAreRemarkedUpon() throws IOException {
        List<String> remarks = Roster.of(SEEN, read("""
                officials:
                  - id: nobody-kota-medan
                    name: Nobody
                  - id: raka-wiranata-kabupaten-karo
                    split: [{documents: [d], as: someone-else}]
                """)).remarks();
        assertEquals(
                List.of(
                        "officials.yaml line 2: no document names nobody-kota-medan; look the id up with ./tutur officials",
                        "officials.yaml line 4: document d does not name raka-wiranata-kabupaten-karo, so nothing is split"
                                + " off there; correct the id of the document or take it out"),
                remarks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            officials: [{name: Raka}]                                         | line 1: 'id' is missing; add it
            officials: [{id: raka, name: A, nmae: B}]                         | line 1: there is no key 'nmae'; did you mean 'name'?
            officials: [{id: raka}]                                           | line 1: nothing is said of raka
            officials: [{id: Raka Wiranata, name: R}]                         | 'Raka Wiranata' is no id; ids look like
            officials: [{id: raka, name: A}, {id: raka, name: B}]             | raka is already spoken of in the entry of line 1
            officials: [{id: a, merge: [b]}, {id: c, merge: [b]}]             | b is already spoken of
            officials: [{id: a, merge: [a]}]                                  | a is already spoken of
            officials: [{id: a, name: A, name: B}]                            | the key 'name' stands twice
            officials: [{id: a, name: [x]}]                                   | 'name' must be one word or line of text
            officials: [{id: a, split: [{as: b}]}]                            | 'documents' is missing
            officials: [{id: a, split: [{documents: [d]}]}]                   | 'as' is missing; add it
            officials: [{id: a, split: [{documents: [d], as: a}]}]            | the split leads back to a
            officials: [{id: a, tenures: [{from: 2018-01-01}]}]               | 'office' is missing; add it
            officials: [{id: a, tenures: [{office: Sekda}]}]                  | neither 'from' nor 'to' is given
            officials: [{id: a, tenures: [{office: Sekda, from: 1/2/2018}]}]  | '1/2/2018' is no day; write it as 2023-11-30
            officials: [{id: a, tenures: [{office: S, from: 2019-01-02, to: 2018-01-01}]}] | the term ends on 2018-01-01 before
            officials: [{id: a, tenures: [{office: S, from: 2019-01-02, acting: Plx}]}]    | 'Plx' is not one of Plt, Plh, Pj, Pjs
            officials: [{id: a, tenures: [{office: S, from: 2019-01-02, region: bandng}]}] | 'bandng' names no region
            officials: [a]                                                    | an entry of 'officials' must be keys with values
            officals: []                                                      | there is no key 'officals'; did you mean 'officials'?
            officials: [                                                      | this is not YAML
            just words                                                        | the file must be keys with values
            """)
    void aMistakeIsToldWithItsLineAndWhatToDo(String yaml, String told) {
        WrongFile wrong = assertThrows(WrongFile.class, () -> read(yaml), yaml);
        String message = String.valueOf(wrong.getMessage());
        assertTrue(message.contains(told), message);
        assertTrue(message.contains("officials.yaml is not used"), message);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        WrongFile wrong = assertThrows(WrongFile.class, () -> read("""
                officials:
                  - id: raka
                    nmae: Raka
                    tenures:
                      - office: Bupati
                        from: yesterday
                """));
        String message = String.valueOf(wrong.getMessage());
        assertTrue(message.contains("line 3: there is no key 'nmae'"), message);
        assertTrue(message.contains("line 6: 'yesterday' is no day"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "'a: &a [*a, *a]'",
        "'officials: &x [{id: a, merge: *x}]'",
        "'? [a, b] : c'",
        "'--- a\n--- b'",
        "'!!java.net.URL [x]'"
    })
    void hostileFilesAreRefused(String yaml) {
        assertThrows(WrongFile.class, () -> read(yaml));
    }

    @Test
    void theFileOfTheSampleCorpusIsUnderstood() throws IOException {
        assertTrue(OfficialsFile.read(Path.of("corpus/officials.yaml"), () -> GAZETTEER)
                        .entries()
                        .size()
                > 1);
    }
}
