package tutur.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.correction.Scribble.made;
import static tutur.correction.Scribble.statement;
import static tutur.correction.Scribble.withdrawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Press;
import tutur.document.Document;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Effort;

class CorrectionsTest {

    private static final Press PRESS = new Press();
    private static final String BODY = """
            SAMPIT – Bupati Kotawaringin Timur Arga Lesmana membuka rapat bersama Kepala Bappeda Wira Salim, Senin (4/3/2024).
            “ASN harus tetap netral dalam pemilihan tahun ini dan menjaga pelayanan kepada warga,” kata Arga.
            “Serapan anggaran sudah separuh dari pagu yang ditetapkan,” ujar Wira.
            Ia mengatakan, pengawasan akan diperketat sampai hari pemungutan suara.
            """;
    private static final String NEUTRAL = "tetap netral";
    private static final String BUDGET = "Serapan anggaran";
    private static final Speaker TONO = new Speaker.Named("Tono", true);

    private final AnnotatedDocument found = PRESS.annotate("Bupati Arga: ASN Harus Netral", BODY);

    private static AnnotatedDocument apply(AnnotatedDocument document, Entry... entries) {
        return new Corrections(List.of(entries)).apply(document);
    }

    private Anchor at(String words) {
        return Anchor.of(found, statement(found, words));
    }

    @Test
    void anotherSpeakerIsNotedWithWhoSaysSoAndWhy() {
        AnnotatedDocument corrected = apply(found, made("c1", new Correction.WrongSpeaker(TONO), at(NEUTRAL)));
        Statement said = statement(corrected, NEUTRAL);
        assertEquals(TONO, said.speaker());
        assertEquals(1, said.confidence());
        assertEquals("correction", said.rule());
        Corrected note = said.corrections().getFirst();
        assertEquals(
                new Corrected("c1", "wrong-speaker", said.text(), "Tono", "Rini", Scribble.WHEN, "salah baca", null),
                note);
        assertEquals(List.of(note), corrected.corrections());
        assertEquals(statement(found, BUDGET), statement(corrected, BUDGET));
        assertEquals(statement(found, NEUTRAL).id(), said.id());
    }

    @Test
    void whatNobodySaidGoesAndTheDocumentTellsIt() {
        AnnotatedDocument corrected = apply(found, made("c1", new Correction.NotAStatement(), at(NEUTRAL)));
        assertEquals(found.statements().size() - 1, corrected.statements().size());
        assertEquals("not-a-statement", corrected.corrections().getFirst().what());
        assertNull(corrected.corrections().getFirst().stale());
    }

    @Test
    void otherWordsOfTheTextTakeThePlaceOfTheWrongOnesUnderTheSameId() {
        String words = "menjaga pelayanan kepada warga,";
        AnnotatedDocument corrected = apply(found, made("c1", new Correction.WrongSpan(words), at(NEUTRAL)));
        Statement said = statement(corrected, "pelayanan");
        assertEquals(words, said.text());
        assertEquals(words, said.content().of(found.document().body()));
        assertEquals(statement(found, NEUTRAL).id(), said.id());
        assertEquals(statement(found, NEUTRAL).speaker(), said.speaker());
    }

    @Test
    void aHeadlineIsCorrectedInTheTitle() {
        Statement headline = found.statements().stream()
                .filter(s -> s.kind() == Statement.Kind.HEADLINE)
                .findFirst()
                .orElseThrow();
        AnnotatedDocument corrected =
                apply(found, made("c1", new Correction.WrongSpeaker(TONO), Anchor.of(found, headline)));
        List<Statement.Kind> toldByTono = corrected.statements().stream()
                .filter(s -> s.speaker().equals(TONO))
                .map(Statement::kind)
                .toList();
        assertEquals(List.of(Statement.Kind.HEADLINE), toldByTono);
    }

    @Test
    void aDocumentIsPlacedInAnotherRegionWithItsStatements() {
        Gazetteer gazetteer = Gazetteer.load();
        Region kotim = gazetteer.byCode("62.02").orElseThrow();
        Region seruyan = gazetteer.byCode("62.07").orElseThrow();
        Correction wrong = new Correction.WrongRegion(kotim, seruyan, null);
        AnnotatedDocument corrected = apply(found, made("c1", wrong, Anchor.of(found.document(), null)));
        assertTrue(corrected.regions().stream().noneMatch(m -> m.region().equals(kotim)));
        RegionMention mention = corrected.regions().getFirst();
        assertEquals(seruyan, mention.region());
        assertEquals(RegionMention.Role.PRIMARY, mention.role());
        assertTrue(corrected.statements().stream().noneMatch(s -> kotim.equals(s.where())));
    }

    @Test
    void aRegionOfAStatementIsCorrectedThereAlone() {
        Region seruyan = Gazetteer.load().byCode("62.07").orElseThrow();
        AnnotatedDocument corrected =
                apply(found, made("c1", new Correction.WrongRegion(null, seruyan, null), at(NEUTRAL)));
        assertEquals(seruyan, statement(corrected, NEUTRAL).where());
        assertEquals(statement(found, BUDGET), statement(corrected, BUDGET));
        assertEquals(found.regions(), corrected.regions());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "-9,0", "0,-12", "0,20", "4,-12", "-9,20"})
    void aChangedRuleThatMovesTheWordsDoesNotLoseTheCorrection(int start, int end) {
        AnnotatedDocument later = Scribble.shifted(found, start, end);
        AnnotatedDocument corrected = apply(later, made("c1", new Correction.WrongSpeaker(TONO), at(NEUTRAL)));
        assertEquals(TONO, statement(corrected, NEUTRAL).speaker());
        assertEquals(
                1,
                corrected.statements().stream()
                        .filter(s -> s.speaker().equals(TONO))
                        .count());
    }

    @Test
    void aTextEditedAroundAndInsideTheWordsKeepsTheCorrection() {
        String edited = "Paragraf baru di depan.\n"
                + BODY.replace("dan menjaga pelayanan", "serta tetap menjaga mutu pelayanan");
        AnnotatedDocument later = PRESS.annotate(edited);
        AnnotatedDocument corrected = apply(later, made("c1", new Correction.WrongSpeaker(TONO), at(NEUTRAL)));
        assertEquals(TONO, statement(corrected, NEUTRAL).speaker());
    }

    @Test
    void wordsThatStandTwiceAreToldApartByTheirSurroundings() {
        String twice = """
                Bupati Kotawaringin Timur Arga Lesmana membuka rapat di aula kantor.
                “Kita kerja keras bersama,” kata Arga saat membuka rapat.
                Sesudah itu rombongan meninjau pasar.
                “Kita kerja keras bersama,” kata Arga kepada pedagang pasar.
                """;
        AnnotatedDocument document = PRESS.annotate(twice);
        Statement second = document.statements().getLast();
        AnnotatedDocument corrected =
                apply(document, made("c1", new Correction.WrongSpeaker(TONO), Anchor.of(document, second)));
        assertEquals(TONO, corrected.statements().getLast().speaker());
        assertEquals(document.statements().getFirst(), corrected.statements().getFirst());
    }

    @Test
    void wordsThatAreGoneMakeACorrectionStaleAndItSaysSo() {
        AnnotatedDocument other = PRESS.annotate("Bupati Seruyan Danu Wira berkata, “Jalan itu akan diperbaiki.”");
        AnnotatedDocument corrected = apply(other, made("c1", new Correction.NotAStatement(), at(NEUTRAL)));
        assertEquals(other.statements(), corrected.statements());
        assertEquals(
                "its words do not stand in the document any more",
                corrected.corrections().getFirst().stale());
        AnnotatedDocument silent = found.corrected(found.regions(), List.of(), List.of());
        String stale = apply(silent, made("c1", new Correction.WrongSpeaker(TONO), at(NEUTRAL)))
                .corrections()
                .getFirst()
                .stale();
        assertTrue(String.valueOf(stale).contains("no statement is found there"), () -> "" + stale);
    }

    @Test
    void theDocumentIsKnownAgainByAddressOrByWords() {
        Document moved = Scribble.moved(found.document(), "ffffffffffff", "https://lain.example/1");
        AnnotatedDocument elsewhere = apply(
                new tutur.annotation.Annotator(Gazetteer.load()).annotate(moved),
                made("c1", new Correction.WrongSpeaker(TONO), at(NEUTRAL)));
        assertEquals(TONO, statement(elsewhere, NEUTRAL).speaker());
        assertTrue(statement(elsewhere, NEUTRAL).id().startsWith("ffffffffffff-"));
        Anchor known = at(NEUTRAL);
        Anchor online =
                new Anchor("000000000000", "https://lain.example/1", "0", null, known.text(), known.words(), "", "");
        Corrections corrections = new Corrections(List.of(made("c1", new Correction.WrongSpeaker(TONO), online)));
        assertEquals(
                1,
                corrections.about("ffffffffffff", "https://lain.example/1", "1").size());
        assertEquals(List.of(), corrections.about("ffffffffffff", null, "1"));
        assertSame(found, corrections.apply(found));
    }

    @Test
    void aWithdrawnCorrectionLeavesWhatTheRulesFind() {
        Entry.Made made = made("c1", new Correction.NotAStatement(), at(NEUTRAL));
        Corrections corrections = new Corrections(List.of(made, withdrawn("c2", "c1")));
        assertSame(found, corrections.apply(found));
        assertEquals(List.of(made), corrections.all());
        assertEquals("Tono", corrections.withdrawal("c1").orElseThrow().by());
    }

    @Test
    void entriesThatDoNotFitEachOtherAreRefused() {
        Entry.Made made = made("c1", new Correction.NotAStatement(), at(NEUTRAL));
        for (List<Entry> entries : List.<List<Entry>>of(
                List.of(made, made),
                List.of(withdrawn("c2", "c1"), made),
                List.of(made, withdrawn("c2", "c1"), withdrawn("c3", "c1")))) {
            assertThrows(IllegalArgumentException.class, () -> new Corrections(entries), entries::toString);
        }
    }

    @Test
    void appliedTwiceIsAppliedOnceAndAllThatIsSaidStandsInTheText() {
        Random random = new Random(20260203);
        for (int round = 0; round < 300; round++) {
            List<Entry> entries = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                Statement target =
                        found.statements().get(random.nextInt(found.statements().size()));
                entries.add(made("c" + i, any(random, target), Anchor.of(found, target)));
            }
            Corrections corrections = new Corrections(entries);
            AnnotatedDocument once = corrections.apply(Scribble.shifted(found, random.nextInt(9), -random.nextInt(9)));
            assertEquals(once, corrections.apply(once));
            assertEquals(entries.size(), once.corrections().size());
            for (Statement said : once.statements()) {
                if (said.kind() != Statement.Kind.HEADLINE) {
                    assertEquals(said.text(), said.content().of(once.document().body()));
                }
            }
            long ids = once.statements().stream().map(Statement::id).distinct().count();
            assertEquals(once.statements().size(), ids);
        }
    }

    private static Correction any(Random random, Statement target) {
        String text = target.text();
        return switch (random.nextInt(4)) {
            case 0 -> new Correction.WrongSpeaker(Scribble.UNKNOWN);
            case 1 -> new Correction.NotAStatement();
            case 2 -> new Correction.WrongSpan(text.substring(text.length() / 2));
            default -> new Correction.WrongRegion(null, null, null);
        };
    }

    @Test
    void hostileTextsCostTimeLinearInTheirLength() throws Exception {
        String words = "a ".repeat(200_000);
        Place place = new Place(words + "b");
        assertNotNull(Effort.within(5_000, () -> place.of("a ".repeat(1_000) + "b", "", "")));
        assertNull(Effort.within(5_000, () -> place.of("a ".repeat(1_000) + "c a", "", "")));
        assertNotNull(Effort.within(5_000, () -> place.of("a ".repeat(1_000), "c", "b")));
    }
}
