package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tutur.archive.Article.BATANG;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.JATENG;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.PALU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutur.annotation.AnnotatedDocument;
import tutur.region.RegionMention;
import tutur.roster.Member;
import tutur.roster.Tenure;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/** What every archive keeps: adding, replacing, finding, and what the parts of a query mean. */
public abstract class ArchiveContract extends OpenArchive {

    @Test
    void whatWasAddedIsFoundAfterTheCommit() throws IOException {
        AnnotatedDocument document = article("a").says(DANU, "Kita mulai").build();
        archive.add(document);
        assertEquals(Optional.empty(), archive.find("a"));
        assertEquals(List.of(), documents());
        archive.commit();
        assertEquals(Optional.of(document), archive.find("a"));
        assertEquals(Optional.of(document), archive.find("a-00000000"));
        assertEquals(Optional.empty(), archive.find("b"));
        assertEquals(List.of("a"), documents());
    }

    @Test
    void whatIsAddedAgainIsReplacedWithAllItsStatements() throws IOException {
        add(article("a").says(DANU, "Satu").says(DANU, "Dua"), article("b").says(DANU, "Lain"));
        add(article("a").says(DANU, "Tiga"));
        assertEquals(List.of("Lain", "Tiga"), statements().stream().sorted().toList());
        assertEquals(Optional.empty(), archive.find("a-00000001"));
        assertEquals(2, documents().size());
    }

    @Test
    void whatIsRemovedIsGoneWithAllItsStatements() throws IOException {
        add(article("a").says(DANU, "Satu"), article("b").says(RATRI, "Dua"));
        archive.remove("a");
        archive.remove("never-there");
        assertEquals(2, documents().size());
        archive.commit();
        assertEquals(List.of("b"), documents());
        assertEquals(List.of("Dua"), statements());
        assertEquals(1, archive.officials(new Query.AllOf(List.of()), 0, 10).total());
    }

    @Test
    void anArchiveThatIsOpenedAgainHoldsTheSame() throws IOException {
        add(article("a").title("Pasar").says(DANU, "Satu"));
        archive.add(article("b").build());
        archive.close();
        archive = open(folder);
        assertEquals(List.of("a", "b"), documents());
        assertEquals(List.of("Satu"), statements());
    }

    @Test
    void entriesTellIdBytesAndWords() throws IOException {
        add(
                article("a").sha256("1".repeat(64)).body("Pasar dibuka."),
                article("b").body("PASAR, dibuka"));
        List<Archive.Entry> entries = new ArrayList<>();
        archive.entries(entries::add);
        assertEquals(
                List.of("a", "b"),
                entries.stream().map(Archive.Entry::id).sorted().toList());
        assertEquals("1".repeat(64), entries.getFirst().sha256());
        assertEquals(entries.get(0).fingerprint(), entries.get(1).fingerprint());
        archive.remove("a");
        archive.commit();
        entries.clear();
        archive.entries(entries::add);
        assertEquals(List.of("b"), entries.stream().map(Archive.Entry::id).toList());
    }

    @Test
    void documentsAreFoundByEveryFilter() throws IOException {
        add(
                article("a")
                        .from("Kabar Pesisir")
                        .published("2023-11-30")
                        .in(TEGAL)
                        .about("apbd")
                        .paid()
                        .naming(RATRI),
                article("b").from("Suara Palu").published("2024-01-02").in(PALU).says(MOKO, "Jalan dibuka"));
        assertEquals(List.of("a"), documents(new Query.SaidBy(RATRI.id())));
        assertEquals(List.of("b"), documents(new Query.SaidBy(MOKO.id())));
        assertEquals(List.of("a"), documents(new Query.HeldBy("bupati")));
        assertEquals(List.of("b"), documents(new Query.HeldBy("Kepala Dinas")));
        assertEquals(List.of("b"), documents(new Query.HeldBy("Kepala Dinas Perhubungan")));
        assertEquals(List.of("a"), documents(new Query.In("33.76")));
        assertEquals(List.of("a"), documents(new Query.About("apbd")));
        assertEquals(List.of("a"), documents(new Query.From("kabar pesisir")));
        assertEquals(List.of("b"), documents(new Query.OfKind(Statement.Kind.DIRECT)));
        assertEquals(List.of(), documents(new Query.OfKind(Statement.Kind.INDIRECT)));
        assertEquals(List.of("a"), documents(new Query.Advertorial(true)));
        assertEquals(List.of("b"), documents(new Query.Advertorial(false)));
        assertEquals(List.of("a"), documents(between("2023-11-30", "2023-11-30")));
        assertEquals(List.of("b"), documents(between("2023-12-01", null)));
        assertEquals(List.of("a"), documents(between(null, "2023-12-31")));
        assertEquals(List.of("a"), documents(new Query.In("33"), new Query.About("apbd"), new Query.HeldBy("Bupati")));
        assertEquals(List.of(), documents(new Query.In("33"), new Query.From("Suara Palu")));
        assertEquals(
                2,
                documents(new Query.AnyOf(List.of(new Query.In("33"), new Query.In("72"))))
                        .size());
        assertEquals(List.of("b"), documents(new Query.Not(new Query.In("33"))));
        assertEquals(List.of(), documents(new Query.AnyOf(List.of())));
    }

    @Test
    void statementsAreFoundBySpeakerTopicKindAndDay() throws IOException {
        Speaker someone = new Speaker.Named("Sri", true);
        add(article("a")
                .published("2024-05-05")
                .naming(RATRI)
                .says(DANU, "Netral", "netralitas-asn")
                .says(someone, Statement.Kind.INDIRECT, "Setuju", LocalDate.of(2024, 5, 4), null, "apbd")
                .says(new Speaker.Unknown(), Statement.Kind.HEADLINE, "Ramai", null, null));
        assertEquals(List.of("Netral"), statements(new Query.SaidBy(DANU.id())));
        assertEquals(List.of(), statements(new Query.SaidBy(RATRI.id())));
        assertEquals(List.of("Netral"), statements(new Query.HeldBy("SEKDA")));
        assertEquals(List.of("Netral"), statements(new Query.About("netralitas-asn")));
        assertEquals(List.of("Setuju"), statements(new Query.OfKind(Statement.Kind.INDIRECT)));
        assertEquals(List.of("Setuju"), statements(between(null, "2024-05-04")));
        assertEquals(2, statements(between("2024-05-05", null)).size());
        assertEquals(List.of("Setuju"), statements(new Query.Words("sri")));
    }

    @Test
    void aStatementIsWhereItsSpeakerServesWhereItWasSaidAndWhereItsDocumentIs() throws IOException {
        add(article("a")
                .in(BATANG)
                .in(JATENG, RegionMention.Role.MENTIONED)
                .says(new Speaker.Known(DANU), Statement.Kind.DIRECT, "Siap", null, PALU));
        for (String code : List.of("33.25", "33.76", "33", "72.71", "72")) {
            assertEquals(List.of("Siap"), statements(new Query.In(code)), code);
            assertEquals(List.of("a"), documents(new Query.In(code)), code);
        }
        assertEquals(List.of(), statements(new Query.In("3")));
        assertEquals(List.of(), statements(new Query.In("33.7")));
    }

    @Test
    void aDocumentThatIsOnlyAboutNoPlaceIsInThePlacesThatItMentions() throws IOException {
        add(
                article("a").in(PALU, RegionMention.Role.MENTIONED),
                article("b").in(PALU, RegionMention.Role.MENTIONED).in(TEGAL),
                article("c").in(PALU, RegionMention.Role.VENUE));
        assertEquals(
                List.of("a", "c"),
                documents(new Query.In("72.71")).stream().sorted().toList());
    }

    @Test
    void officialsAreListedWithWhatAllDocumentsSayOfThem() throws IOException {
        add(
                article("a")
                        .published("2023-01-01")
                        .naming(DANU)
                        .says(DANU, "Satu")
                        .says(DANU, "Dua"),
                article("b").published("2024-02-02").naming(DANU).naming(RATRI),
                article("c").says(DANU, "Tiga"));
        Officials all = archive.officials(new Query.AllOf(List.of()), 0, 10);
        assertEquals(2, all.total());
        Member danu = all.members().getFirst();
        assertEquals("Danu Wira", danu.name());
        assertEquals(3, danu.documents());
        assertEquals(3, danu.statements());
        assertEquals(LocalDate.of(2023, 1, 1), danu.first());
        assertEquals(LocalDate.of(2024, 2, 2), danu.last());
        assertEquals(
                new Tenure("Sekda", null, DANU.acting(), "33.76", 3, danu.first(), danu.last(), null, null),
                danu.tenures().getFirst());
        assertEquals(List.of(RATRI.id()), ids(archive.officials(new Query.AllOf(List.of()), 1, 10)));
        assertEquals(List.of(RATRI.id()), ids(archive.officials(new Query.Words("bupati batang"), 0, 10)));
        assertEquals(List.of(RATRI.id()), ids(archive.officials(new Query.In("33.25"), 0, 10)));
        assertEquals(List.of(DANU.id()), ids(archive.officials(new Query.SaidBy(DANU.id()), 0, 1)));
        assertEquals(List.of(), ids(archive.officials(new Query.SaidBy("nobody"), 0, 1)));
        assertThrows(IllegalArgumentException.class, () -> archive.officials(new Query.AllOf(List.of()), -1, 1));
    }

    private static List<String> ids(Officials officials) {
        return officials.members().stream().map(Member::id).toList();
    }
}
