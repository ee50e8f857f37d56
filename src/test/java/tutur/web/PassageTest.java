package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/x | “Air naik sejak subuh,” | https://a.example/x#:~:text=Air%20naik%20sejak%20subuh",
                "https://a.example/x#isi | bahu-membahu, R&D | https://a.example/x#isi:~:text=bahu%2Dmembahu%2C%20R%26D",
                "https://a.example/x | satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"
                        + " | https://a.example/x#:~:text=satu%20dua%20tiga%20empat,tujuh%20delapan%20sembilan%20sepuluh",
                "https://a.example/x | “…” | https://a.example/x",
            })
    void wordsHaveAnAddressOnTheirPage(String page, String words, String address) {
        assertEquals(address, Passage.in(page, words));
    }

    @ParameterizedTest
    @CsvSource({"'satu\ndua', 'satu,dua'", "'satu dua\ntiga', 'satu,tiga'", "'a b c d\ne', 'a%20b,d%20e'"})
    void whatRunsOverParagraphsIsToldByItsEnds(String words, String text) {
        assertEquals("https://a.example/#:~:text=" + text, Passage.in("https://a.example/", words));
    }
}
