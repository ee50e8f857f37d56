package tutur.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;
import static tutur.archive.Article.official;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Facet.Field;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.lucene.LuceneArchive;
import tutur.official.Official;

class ProfilesTest {

    private static final Official NEXT = official("Bimo Aryo", "Bupati", null, BATANG);

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        archive = LuceneArchive.open(folder);
        archive.add(article("a")
                .published("2019-02-01")
                .from("Kabar Rakit")
                .says(RATRI, "Harga beras dijaga bersama di pasar.", "pangan")
                .says(RATRI, "Jalan ke pantai diperbaiki tahun depan.", "jalan")
                .build());
        archive.add(article("b")
                .published("2021-06-01")
                .from("Suara Mentaya")
                .says(RATRI, "Gudang beras penuh sampai panen berikutnya.", "pangan")
                .build());
        archive.add(article("c")
                .published("2022-06-01")
                .from("Suara Mentaya")
                .says(NEXT, "Beras tetap ada untuk semua keluarga.", "pangan")
                .build());
        archive.add(article("d")
                .says(NEXT, "Hari ini kami bekerja seperti biasa.", "pangan")
                .build());
        archive.add(article("e")
                .published("2020-01-01")
                .in(TEGAL)
                .naming(DANU)
                .naming(MOKO)
                .build());
        archive.commit();
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    private static Profile of(Query query) throws IOException {
        return new Profiles(archive).of(query, Copies.ALL, 5, List.of(Field.TOPIC, Field.SOURCE, Field.OFFICIAL));
    }

    @Test
    void whatAnOfficialSaidIsToldFromTheFirstToTheLast() throws Exception {
        Profile ratri = of(new Query.SaidBy(RATRI.id()));
        assertEquals(3, ratri.total());
        assertEquals(3, ratri.newest().size());
        assertEquals(LocalDate.of(2019, 2, 1), day(ratri.first()));
        assertEquals(LocalDate.of(2021, 6, 1), day(ratri.last()));
        assertEquals(List.of("2019 2", "2021 1"), counts(ratri.years()));
        assertEquals(List.of("pangan 2", "jalan 1"), counts(ratri.values(Field.TOPIC)));
        assertEquals(List.of("Kabar Rakit 2", "Suara Mentaya 1"), counts(ratri.values(Field.SOURCE)));
        assertEquals(
                List.of("pangan [2019 1, 2021 1]", "jalan [2019 1]"),
                ratri.trends().stream()
                        .map(t -> t.topic() + " " + counts(t.years()))
                        .toList());
    }

    @Test
    void whatHasNoDayIsCountedButIsNeitherFirstNorLast() throws Exception {
        Profile next = of(new Query.SaidBy(NEXT.id()));
        assertEquals(2, next.total());
        assertEquals(LocalDate.of(2022, 6, 1), day(next.first()));
        assertEquals(LocalDate.of(2022, 6, 1), day(next.last()));
        Profile undated = of(new Query.AllOf(List.of(new Query.SaidBy(NEXT.id()), new Query.Words("bekerja"))));
        assertEquals(1, undated.total());
        assertNull(undated.first());
        assertNull(undated.last());
        assertEquals(List.of(), undated.years());
    }

    @Test
    void nothingIsKnownOfWhatNobodySaid() throws Exception {
        Profile nothing = of(new Query.SaidBy("nobody"));
        assertEquals(0, nothing.total());
        assertNull(nothing.first());
        assertEquals(List.of(), nothing.trends());
    }

    @Test
    void aPositionStandsInColumnsInTheOrderOfTime() throws Exception {
        Query bupati = new Query.AllOf(List.of(new Query.HeldBy("Bupati"), new Query.About("pangan")));
        Position byPerson = Position.of(archive, bupati, Position.Group.OFFICIAL, null);
        assertEquals(4, byPerson.total());
        assertEquals(
                List.of(RATRI.id() + " 2", NEXT.id() + " 2"),
                byPerson.columns().stream()
                        .map(c -> c.key() + " " + c.statements().size())
                        .toList());
        assertEquals(LocalDate.of(2019, 2, 1), byPerson.columns().getFirst().first());
        assertEquals(LocalDate.of(2022, 6, 1), byPerson.columns().getLast().last());
        assertEquals(
                List.of("2019", "2021", "2022", ""),
                Position.of(archive, bupati, Position.Group.YEAR, null).columns().stream()
                        .map(Position.Column::key)
                        .toList());
        assertEquals(
                List.of("Bupati Batang"),
                Position.of(archive, bupati, Position.Group.OFFICE, null).columns().stream()
                        .map(Position.Column::key)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "bupati, Bupati",
        "BUPATI, Bupati",
        "kepala-dinas-perhubungan, Kepala Dinas Perhubungan",
        "kepala-dinas, Kepala Dinas",
        "gubernur, ''"
    })
    void anOfficeIsFoundByItsId(String id, String office) throws Exception {
        assertEquals(office, new Offices(archive.roster()).office(id).orElse(""));
    }

    @Test
    void anOfficeHasASeatInEachRegionWithItsLatestHolder() throws Exception {
        List<Offices.Seat> seats = new Offices(archive.roster()).seats("bupati");
        assertEquals(1, seats.size());
        assertEquals("33.25", seats.getFirst().region());
        assertEquals(2, seats.getFirst().holders());
        assertEquals(NEXT.id(), seats.getFirst().latest().member().id());
    }

    @ParameterizedTest
    @CsvSource({
        "33.25, 2019-03-01, Ratri Lesmana",
        "33.25, 2022-05-01, Bimo Aryo",
        "33.25, 2010-01-01, ''",
        "33, 2019-03-01, ''"
    })
    void aRegionHasOneHolderOfEachOfficeOnADay(String region, LocalDate day, String names) throws Exception {
        assertEquals(
                names,
                String.join(
                        ", ",
                        new Offices(archive.roster())
                                .inOffice(region, day, 10).stream()
                                        .map(h -> h.member().name())
                                        .toList()));
    }

    private static List<String> counts(List<Facet.Value> values) {
        return values.stream().map(v -> v.value() + " " + v.count()).toList();
    }

    private static @Nullable LocalDate day(Hit.@Nullable StatementHit hit) {
        return hit == null ? null : Said.day(hit);
    }
}
