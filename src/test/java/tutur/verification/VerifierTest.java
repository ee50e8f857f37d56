package tutur.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.statement.Speaker;
import tutur.statement.Statement.Kind;
import tutur.verification.Finding.Claim;
import tutur.verification.Finding.Verdict;
import tutur.verification.Finding.Warning;

/** What is found out about quotations over an archive of a few papers. */
class VerifierTest {

    private static final String BRIDGE =
            "Jembatan itu selesai bulan depan, bukan tahun depan, dan biayanya Rp1.250 juta.";
    private static final String FISH =
            "Warga Jum’at ini menerima langkah-langkah kami dengan ikan asin 10 persen lebih murah.";
    private static final String TOLD = "pasar malam akan dipindahkan ke lapangan utara sebelum musim hujan";
    private static final String BODY = "Hujan deras merendam jalan utama kota sejak Senin pagi buta.";
    private static final String FORMULA = "Terima kasih kepada semua pihak yang telah membantu kami.";

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Verifier verifier;

    @BeforeAll
    static void open() throws IOException {
        archive = LuceneArchive.open(folder);
        archive.add(article("a2")
                .published("2024-05-02")
                .from("Kabar")
                .says(DANU, BRIDGE)
                .build());
        archive.add(article("a1")
                .published("2024-05-01")
                .from("Humas")
                .says(DANU, BRIDGE)
                .build());
        archive.add(article("a3")
                .published("2024-05-03")
                .from("Warta")
                .says(DANU, BRIDGE.replace("selesai", "rampung"))
                .build());
        archive.add(article("b1")
                .published("2023-02-01")
                .body(BODY)
                .says(RATRI, FISH)
                .says(new Speaker.Known(RATRI), Kind.INDIRECT, TOLD, LocalDate.of(2023, 1, 30), null)
                .build());
        for (int i = 0; i < 30; i++) {
            archive.add(article("f%02d".formatted(i))
                    .published("2020-01-%02d".formatted(i + 1))
                    .says(i == 29 ? DANU : RATRI, FORMULA)
                    .build());
        }
        archive.commit();
        verifier = new Verifier(archive, new Annotator(Gazetteer.load())::annotate);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    private static Finding only(String text) throws IOException {
        List<Finding> findings = verifier.verify(text).findings();
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }

    @Test
    void theEarliestOfSeveralDocumentsComesFirstAndOtherFormsStandBehind() throws IOException {
        Finding found = only("“" + BRIDGE + "” kata Danu Wira.");
        assertEquals(Verdict.EXACT, found.verdict());
        assertEquals(
                List.of("a1 true", "a2 true", "a3 false"),
                found.occurrences().stream()
                        .map(at -> at.document() + " " + at.exact())
                        .toList());
        assertFalse(found.part());
        assertTrue(found.confirmed());
        assertEquals(Set.of(), found.warnings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JEMBATAN ITU SELESAI BULAN DEPAN BUKAN TAHUN DEPAN DAN BIAYANYA RP 1250 JUTA",
                "jembatan, itu; selesai... bulan depan! bukan tahun depan -- dan biayanya Rp1.250 juta",
                "Jémbatan itu selesai bulan depan, bukan tahun depan, dan biayanya rp1.250 juta",
                "warga jumat ini menerima langkah langkah kami dengan ikan asin 10% lebih murah"
            })
    void caseMarksAndSpellingOfNumbersMakeNoDifference(String words) throws IOException {
        assertEquals(Verdict.EXACT, only("“" + words + "”").verdict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jembatan itu selesai bulan depan, tahun depan, dan biayanya Rp1.250 juta | NEGATION",
                "Jembatan itu selesai bulan depan, bukan tahun depan, dan biayanya Rp1.350 juta | NUMBER",
                "Jembatan itu selesai bulan depan, bukan tahun depan, dan biayanya Rp12,50 juta | NUMBER",
                "Warga Jum’at ini menerima langkah-langkah kami dengan ikan asin sepuluh persen lebih murah | NUMBER",
                "Jembatan itu selesai bulan depan, bukan … biayanya Rp1.250 juta | OMISSION"
            })
    void aSmallDifferenceIsNearAndToldWhenItWeighs(String words, Warning warning) throws IOException {
        Finding found = only("“" + words + "” kata orang.");
        assertEquals(Verdict.NEAR, found.verdict());
        assertTrue(found.warnings().contains(warning), found::toString);
    }

    @Test
    void aPartOfAStatementIsExactAndSaysSo() throws IOException {
        Finding found = only("Katanya “selesai bulan depan, bukan tahun depan”.");
        assertEquals(Verdict.EXACT, found.verdict());
        assertTrue(found.part());
    }

    @Test
    void theSameWordsInAnotherOrderAreNeverExact() throws IOException {
        assertEquals(
                Verdict.REWORDED,
                only("“Bulan depan jembatan itu selesai, biayanya Rp1.250 juta, bukan tahun depan”")
                        .verdict());
    }

    @Test
    void piecesOfSeveralStatementsPutTogetherAreNoQuotationAndSayWhereTheyComeFrom() throws IOException {
        Finding spliced =
                only("“Jembatan itu selesai bulan depan dengan ikan asin 10 persen lebih murah” kata Danu Wira.");
        assertEquals(Verdict.NOT_FOUND, spliced.verdict());
        assertEquals(Set.of(Warning.JOINED), spliced.warnings());
        assertEquals(
                List.of("a", "b"),
                spliced.occurrences().stream()
                        .map(at -> at.document().substring(0, 1))
                        .toList());
        Finding merged =
                only("“Warga Jumat ini menerima langkah-langkah kami, pasar malam akan dipindahkan ke lapangan”"
                        + " kata Bupati Batang Ratri Lesmana.");
        assertEquals(Verdict.REWORDED, merged.verdict());
        assertEquals(Set.of(Warning.JOINED), merged.warnings());
        assertEquals(Claim.SAME, merged.speaker());
    }

    @Test
    void anotherSpeakerThanTheArchivesIsToldAlsoWhenManySaidIt() throws IOException {
        assertEquals(
                Claim.DIFFERS,
                only("“" + BRIDGE + "” kata Bupati Batang Ratri Lesmana.").speaker());
        assertEquals(
                Claim.SAME,
                only("“" + BRIDGE + "” kata Plh Sekda Kota Tegal Danu Wira.").speaker());
        Finding formula = only("“" + FORMULA + "” kata Danu Wira.");
        assertEquals(Claim.SAME, formula.speaker(), "the last of thirty");
        assertTrue(formula.more() > 5, "all beyond the twelve that are listed, as far as they were looked at");
        assertEquals(Claim.DIFFERS, only("“" + FORMULA + "” kata Moko Salim.").speaker());
        assertEquals(LocalDate.of(2020, 1, 1), formula.occurrences().getFirst().when());
    }

    @Test
    void wordsThatWereOnlyReportedAreToldAsReported() throws IOException {
        Finding found = only("“" + TOLD + "” kata Bupati Batang Ratri Lesmana.");
        assertEquals(Verdict.EXACT, found.verdict());
        assertEquals(Set.of(Warning.REPORTED), found.warnings());
        assertEquals(LocalDate.of(2023, 1, 30), found.occurrences().getFirst().when());
    }

    @Test
    void wordsOfADocumentThatNobodySaysAreNoStatementAndItIsSaidWhereTheyStand() throws IOException {
        Finding found = only("“" + BODY + "” kata Danu Wira.");
        assertEquals(Verdict.NOT_FOUND, found.verdict());
        assertEquals(Set.of(Warning.TEXT), found.warnings());
        assertEquals("b1", found.occurrences().getFirst().document());
        assertEquals(null, found.occurrences().getFirst().statement());
    }

    @Test
    void theDifferenceGivesBothTextsBack() throws IOException {
        Finding found = only("“Jembatan ini selesai bulan depan, bukan tahun depan, biayanya Rp1.250 juta”");
        assertEquals(Verdict.NEAR, found.verdict());
        assertEquals(
                "jembatan ini selesai bulan depan bukan tahun depan biayanya rp 1250 juta",
                words(found, Piece.Kind.QUOTED));
        assertEquals(
                "jembatan itu selesai bulan depan bukan tahun depan dan biayanya rp 1250 juta",
                words(found, Piece.Kind.ARCHIVED));
    }

    private static String words(Finding found, Piece.Kind side) {
        StringBuilder words = new StringBuilder();
        found.difference().stream()
                .filter(piece -> piece.kind() == Piece.Kind.SAME || piece.kind() == side)
                .forEach(piece -> words.append(piece.text()).append(' '));
        return String.join(" ", Folded.of(words.toString()).words());
    }

    @Test
    void severalQuotationsComeInTheirOrderAndShortOnesAreSetAside() throws IOException {
        Verification found = verifier.verify("Ia bilang “gotong royong”. “" + FISH + "” kata Ratri Lesmana. Lalu “"
                + BRIDGE + "” kata Danu Wira. “Kata yang tidak ada di mana pun juga.”");
        assertEquals(
                List.of(Verdict.EXACT, Verdict.EXACT, Verdict.NOT_FOUND),
                found.findings().stream().map(Finding::verdict).toList());
        assertEquals(
                List.of("gotong royong"),
                found.tooShort().stream().map(span -> span.of(found.text())).toList());
        found.findings().forEach(one -> assertEquals(one.quotation(), one.span().of(found.text())));
        assertFalse(found.confirmed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "Sebuah catatan tanpa ucapan. ", "\"\"\"\"", "“", "“”", "1 2 3"})
    void whatIsNoQuotationIsNeverConfirmed(String text) throws IOException {
        assertFalse(verifier.verify(text.repeat(200)).confirmed());
        assertEquals(0, verifier.verify(text).count(Verdict.EXACT));
    }

    @Test
    void tooLongATextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> verifier.verify("a".repeat(Verifier.LONGEST_TEXT + 1)));
    }
}
