package tutur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguagesTest {

    private final Languages languages = Languages.load();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvFileSource(resources = "language-texts.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void theLanguageOfATextIsTheOneMostOfItIsIn(Language language, String why, String text) {
        assertEquals(language, languages.of(text), why);
    }

    @Test
    void everyLanguageHasItsCode() {
        assertEquals(
                List.of("id", "ms", "en", "und"),
                java.util.Arrays.stream(Language.values()).map(Language::code).toList());
    }

    @Test
    void aTextIsTheSameLanguageTenTimesOver() {
        String english = "The regent told the reporters that the road would be finished in the summer. ";
        assertEquals(Language.ENGLISH, languages.of(english.repeat(10)));
        String indonesian = "Bupati mengatakan kepada wartawan bahwa jalan itu akan selesai pada musim kemarau. ";
        assertEquals(Language.INDONESIAN, languages.of(indonesian.repeat(10)));
    }
}
