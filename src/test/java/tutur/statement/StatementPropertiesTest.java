package tutur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Press;
import tutur.text.Span;

/** What holds for the statements of any text, however its marks and lines were mangled, and how long reading may take at most. */
class StatementPropertiesTest {

    private static final int TEXTS_IN_A_ROUND = 200;
    private static final long MOST_MILLISECONDS = 2_000;

    private static final List<String> SENTENCES = List.of(
            "Bupati Jember Ratna Dewi mengatakan bahwa jalan itu selesai tahun ini.",
            "Jalan itu selesai tahun ini",
            "ujar Ratna,",
            "katanya.",
            "kata Sekda Jember Bagus Prakoso di Jember, Selasa (5/3/2024).",
            "Menurut Bagus, jembatan menyusul tahun depan.",
            "Ia berharap warga bersabar sampai pekerjaan selesai.",
            "Harapan ini disampaikan Wakil Bupati Jember Rudi Hartanto.",
            "Sambutan Bupati Jember Ratna Dewi dibacakan Asisten II Setda Jember Amrullah Hakim.",
            "Turut hadir Kapolres Jember AKBP Bambang Setyo, S.H.",
            "JEMBER –",
            "Pemkab Jember mengimbau agar warga tidak membakar sampah");

    private static final List<String> JOINTS = List.of(
            " ", " ", " ", "\n", "\n", " \"", "\" ", " “", "” ", "“", "”", ",” ", "‘", "’ ", "''", "(", ")", ": ", ", ",
            "... ", " - ", "\u200b", "\u00a0", "");

    private static Press press;

    @BeforeAll
    static void readTables() {
        press = new Press();
        for (int i = 0; i < 20; i++) {
            press.annotate(String.join("\n", SENTENCES));
        }
    }

    @RepeatedTest(5)
    void statementsLieInTheTextWhateverItsMarks(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < TEXTS_IN_A_ROUND; i++) {
            check(press.annotate(text(random)));
        }
    }

    @Test
    void thereIsSomethingToCheck() {
        Random random = new Random(1);
        long statements = Stream.generate(() -> press.annotate(text(random)))
                .limit(TEXTS_IN_A_ROUND)
                .mapToLong(d -> d.statements().size())
                .sum();
        assertTrue(statements > TEXTS_IN_A_ROUND, statements + " statements in all texts");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = 1 + random.nextInt(14); parts > 0; parts--) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            text.append(JOINTS.get(random.nextInt(JOINTS.size())));
        }
        return text.toString();
    }

    private static void check(AnnotatedDocument annotated) {
        String body = annotated.document().body();
        Span direct = null;
        for (Statement statement : annotated.statements()) {
            Span content = statement.content();
            assertTrue(content.end() <= body.length(), body);
            assertEquals(content.of(body), statement.text(), body);
            assertFalse(statement.text().isBlank(), body);
            Span cue = statement.cue();
            if (cue != null) {
                assertTrue(cue.end() <= body.length(), body);
                boolean around = cue.start() <= content.start() && cue.end() >= content.end();
                assertFalse(around, () -> statement + " lies in its cue: " + body);
            }
            if (statement.kind() == Statement.Kind.DIRECT) {
                if (cue != null) {
                    assertFalse(content.overlaps(cue), () -> statement + " has its cue inside: " + body);
                }
                if (direct != null) {
                    assertTrue(direct.end() <= content.start(), () -> statement + " overlaps another: " + body);
                }
                direct = content;
            }
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("opening marks", "“".repeat(100_000)),
                Arguments.of("straight marks", "\" ".repeat(100_000)),
                Arguments.of("single marks", "'a".repeat(100_000)),
                Arguments.of("opening marks with words", "“Jalan itu ".repeat(50_000)),
                Arguments.of("brackets in brackets", "(".repeat(50_000) + "x" + ")".repeat(50_000)),
                Arguments.of("one long line", "jalan itu selesai ".repeat(60_000)),
                Arguments.of("one long line of a speech", "Bupati mengatakan bahwa ia ".repeat(20_000)),
                Arguments.of("one word", "a".repeat(1_000_000)),
                Arguments.of("initials", "A.".repeat(50_000)),
                Arguments.of("titles", "Drs. H. ".repeat(25_000)),
                Arguments.of("capitals", "JALAN ITU ".repeat(50_000)),
                Arguments.of("names", "Ratna Dewi ".repeat(50_000)),
                Arguments.of("offices", "Bupati Jember ".repeat(15_000)),
                Arguments.of("cues", "ujarnya, ".repeat(50_000)),
                Arguments.of("commas", ", ".repeat(100_000)),
                Arguments.of("words without spaces", "MedanDanu".repeat(50_000)),
                Arguments.of("words without spaces between marks", "MedanDanu,".repeat(50_000)),
                Arguments.of("offices beside strokes", "Kepala Dinas Kesehatan/".repeat(20_000)),
                Arguments.of("nicknames", "Ratna Dewi, sapaan akrab Danu Sario. ".repeat(12_000)),
                Arguments.of("origins", "Danu dari " + "Medan ".repeat(80_000)),
                Arguments.of("links to videos", "Simak juga '".repeat(40_000)),
                Arguments.of("empty lines", "\n".repeat(200_000)));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("slow")
    @ResourceLock(Resources.GLOBAL) // Time is measured.
    @MethodSource("hostile")
    void timeIsLinearInTheLength(String what, String text) {
        long before = cpu();
        press.annotate(text);
        long spent = (cpu() - before) / 1_000_000;
        assertTrue(spent < MOST_MILLISECONDS, () -> what + " took " + spent + " ms");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
