package tutur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreRunsOfLettersAndDigitsWithInnerApostrophes() {
        assertEquals(
                List.of("se", "Sumut", "Jum'at", "14", "10", "ba\u2019da"),
                words("se-Sumut, Jum'at (14/10) 'ba\u2019da'"));
    }

    @Test
    void theGapSaysWhatStandsBetweenWords() {
        Words words = Words.of("(se-Sumut)\nitu");
        assertEquals("(", words.gap(0));
        assertEquals("-", words.gap(1));
        assertEquals(")\n", words.gap(2));
        assertEquals("", words.gap(3));
        assertFalse(words.follows(0) || words.follows(1) || words.follows(2) || words.follows(3));
        assertTrue(Words.of("Kota  Medan").follows(1));
    }

    @Test
    void theWordAtAnOffsetIsTheOneThereOrTheNext() {
        Words words = Words.of("Kota Medan ");
        assertEquals(0, words.at(0));
        assertEquals(1, words.at(4));
        assertEquals(1, words.at(9));
        assertEquals(2, words.at(10));
    }

    @Test
    void capitalsAndNumbersAreSeen() {
        Words words = Words.of("kota Medan SUMUT 2024 A");
        assertFalse(words.capital(0));
        assertTrue(words.capital(1) && !words.allCapitals(1));
        assertTrue(words.allCapitals(2) && !words.allCapitals(4));
        assertTrue(words.number(3) && !words.number(2));
    }

    @Test
    void onAnyTextWordsAndGapsTogetherAreTheText() {
        Random random = new Random(11);
        String alphabet = "aB9'\u2019 -.\n\u0301\u00e9";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Words words = Words.of(text.toString());
            StringBuilder again = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                again.append(words.gap(i)).append(words.get(i));
                assertEquals(i, words.at(words.start(i)));
            }
            assertEquals(text.toString(), again.append(words.gap(words.size())).toString());
        }
    }

    private static List<String> words(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToObj(words::get).toList();
    }
}
