package tutur.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.annotation.Cases;
import tutur.annotation.Press;

/** Texts and the officials that they name; the texts lie beside this class, a file for each part of the rules. */
class OfficialsTest {

    private static Press press;

    @BeforeAll
    static void readTables() {
        press = new Press();
    }

    static Stream<Cases.Case> officials() {
        return Stream.of("patterns.txt", "standing.txt", "names.txt", "local.txt")
                .flatMap(file -> Cases.of(OfficialsTest.class, file));
    }

    static Stream<Cases.Case> mentions() {
        return Cases.of(OfficialsTest.class, "mentions.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("officials")
    void everyOfficialIsFoundWithOfficeAndRegionAndNobodyElse(Cases.Case item) {
        assertEquals(item.expected(), Press.officials(press.annotate(item.title(), item.text())), item.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mentions")
    void laterMentionsAreLinkedToTheirPersons(Cases.Case item) {
        assertEquals(item.expected(), Press.mentions(item.text(), press.cast(item.text())), item.text());
    }

    /** A name and an office written in any of these ways give the same official. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sekda Kota Medan Parlin Siagian hadir.",
                "Sekda Kota Medan, Parlin Siagian, hadir.",
                "Sekretaris Daerah Kota Medan Parlin Siagian hadir.",
                "Sekretaris Daerah (Sekda) Kota Medan Parlin Siagian hadir.",
                "Sekda Pemko Medan Parlin Siagian hadir.",
                "Parlin Siagian, Sekda Kota Medan, hadir.",
                "Parlin Siagian selaku Sekda Kota Medan hadir.",
                "Parlin Siagian (Sekda Kota Medan) hadir.",
                "MEDAN – Sekda Parlin Siagian hadir dalam rapat Pemko Medan.",
                "Hadir di sana Sekda Kota Medan Ir. Parlin Siagian, MM, beserta jajaran."
            })
    void theIdOfAnOfficialDoesNotHangOnTheWayItIsWritten(String text) {
        assertEquals(
                "parlin-siagian-kota-medan",
                press.annotate(text).officials().getFirst().official().id(),
                text);
    }
}
