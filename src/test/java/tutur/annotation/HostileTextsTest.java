package tutur.annotation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one document may cost at most, and that twice the text costs about twice the time, whatever stands in it. */
@Tag("slow")
@Isolated("two processors of one core slow each other down")
class HostileTextsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final long MOST_MILLISECONDS = 2_000;
    /** Characters of each text to warm up with. */
    private static final int WARM = 50_000;
    /** Less is no measure. */
    private static final long LEAST_MILLISECONDS = 150;

    private static final String ARTICLE =
            "JEMBER – Bupati Jember Ratna Dewi mengatakan bahwa jalan itu selesai tahun ini, Selasa (5/3/2024)."
                    + " \"Jalan itu penting bagi warga desa,\" ujar Ratna. Sekda Kabupaten Jember Bagus Prakoso berharap"
                    + " warga bersabar sampai pekerjaan selesai. Menurut Bagus, jembatan menyusul tahun depan. Turut hadir"
                    + " Kapolres Jember AKBP Bambang Setyo, S.H., dan Kepala Dinas Pekerjaan Umum Rudi Hartanto.";

    private static Press press;

    /** What is held is the cost after warm-up: a little of everything, until the compiler has seen what is measured. */
    @BeforeAll
    static void warmUp() {
        press = new Press();
        for (int round = 0; round < 4; round++) {
            texts().forEach(unit -> press.annotate(text(String.valueOf(unit.get()[1]), WARM)));
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("an article over and over", ARTICLE + "\n"),
                Arguments.of("an article on one line", ARTICLE + " "),
                Arguments.of("opening marks", "“"),
                Arguments.of("straight marks", "\" "),
                Arguments.of("brackets in brackets", "([{"),
                Arguments.of("one word", "a"),
                Arguments.of("one word in capitals", "A"),
                Arguments.of("prose without a stop", "jalan itu selesai dan warga senang sekali "),
                Arguments.of("commas", ","),
                Arguments.of("words with capitals", "Jalan Itu Selesai "),
                Arguments.of("digits", "1"),
                Arguments.of("full stops", "."),
                Arguments.of("titles", "Drs. H. "),
                Arguments.of("dates", "Senin (14/10/2019) "),
                Arguments.of("offices", "Kepala Dinas Pekerjaan Umum Kabupaten Jember "),
                Arguments.of("addresses", "http://a.example/x?y=1 "),
                Arguments.of("cues", "ujarnya, "),
                Arguments.of("hyphens", "a-"),
                Arguments.of("line breaks", "\n"),
                Arguments.of("other names all the time", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aMegabyteIsReadInTwoSecondsAndTwoInTwiceTheTime(String what, String unit) {
        String text = text(unit, MEGABYTE);
        long one = Math.min(cpu(text), cpu(text));
        assertTrue(one < MOST_MILLISECONDS, () -> what + " took " + one + " ms");
        long two = cpu(text(unit, 2 * MEGABYTE));
        assertTrue(
                two < 3 * Math.max(one, LEAST_MILLISECONDS), () -> what + " took " + one + " ms, twice as much " + two);
    }

    private static String text(String unit, int length) {
        return unit.isEmpty() ? names(length) : unit.repeat(length / unit.length());
    }

    private static String names(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('A' + random.nextInt(26)));
            for (int i = 0; i < 5; i++) {
                text.append("aiueobdklmnrst".charAt(random.nextInt(14)));
            }
            text.append(' ');
        }
        return text.toString();
    }

    /** Milliseconds of the processor; what else the machine does can only add to them, so that the less of two counts. */
    private static long cpu(String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        press.annotate(text);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
    }
}
