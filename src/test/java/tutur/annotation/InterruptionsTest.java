package tutur.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutur.text.Table;

class InterruptionsTest {

    private final Interruptions interruptions = new Interruptions();

    static Stream<List<String>> examples() {
        return Table.rows(Interruptions.class, "interruptions.tsv", 4).stream()
                .filter(row -> !row.get(2).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyRowPassesOverWhatItsExampleMarksAndNothingElse(List<String> row) {
        String marked = row.get(2);
        int from = marked.indexOf('[');
        int to = marked.lastIndexOf(']');
        String text = marked.substring(0, from) + marked.substring(from + 1, to) + marked.substring(to + 1);
        String expected = text.substring(0, from) + " ".repeat(to - from - 1) + text.substring(to - 1);
        assertEquals(tidy(expected), tidy(interruptions.without(text)), text);
        assertEquals(row.get(3), interruptions.without(row.get(3)), "left alone");
    }

    private static String tidy(String text) {
        return text.replaceAll(" +", " ");
    }

    @Test
    void whatIsLeftStandsWhereItStood() {
        Random random = new Random(7);
        String[] words = {
            "Baca juga", ":", " ", "Bupati", "\n", "dan", "SCROLL TO CONTINUE WITH CONTENT", "KuatSelain", "“"
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            String read = interruptions.without(text.toString());
            assertEquals(text.length(), read.length());
            for (int i = 0; i < read.length(); i++) {
                if (read.charAt(i) != ' ') {
                    assertEquals(text.charAt(i), read.charAt(i));
                }
            }
        }
    }
}
