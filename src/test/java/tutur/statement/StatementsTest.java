package tutur.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutur.annotation.Cases;
import tutur.annotation.Press;

/** Texts and who says what in them; the texts lie beside this class, a file for each part of the rules. */
class StatementsTest {

    private static Press press;

    @BeforeAll
    static void readTables() {
        press = new Press();
    }

    static Stream<Cases.Case> cases() {
        return Stream.of(
                        "direct.txt",
                        "indirect.txt",
                        "anaphora.txt",
                        "delivered.txt",
                        "headlines.txt",
                        "nothing.txt",
                        "hard.txt")
                .flatMap(file -> Cases.of(StatementsTest.class, file));
    }

    static Stream<Cases.Case> losses() {
        return Cases.of(StatementsTest.class, "known-losses.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyStatementIsFoundWithItsSpeakerAndNothingElse(Cases.Case item) {
        List<String> found = found(item);
        assertTrue(
                agrees(item.expected(), found),
                () -> item.text() + "\nexpected\n" + String.join("\n", item.expected()) + "\nbut found\n"
                        + String.join("\n", found));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void aKnownLossIsStillOne(Cases.Case item) {
        assertFalse(
                agrees(item.expected(), found(item)),
                () -> "found now, so move it from known-losses.txt to the file of its family: " + item.text());
    }

    private static List<String> found(Cases.Case item) {
        return Press.statements(press.annotate(item.title(), item.text()));
    }

    /** Expected words with an ellipsis between spaces are the first and the last ones. */
    private static boolean agrees(List<String> expected, List<String> found) {
        boolean agrees = expected.size() == found.size();
        for (int i = 0; agrees && i < found.size(); i++) {
            String words = expected.get(i);
            int gap = words.indexOf(" … ");
            agrees = gap < 0
                    ? words.equals(found.get(i))
                    : found.get(i).startsWith(words.substring(0, gap))
                            && found.get(i).endsWith(words.substring(gap + 3));
        }
        return agrees;
    }
}
