package tutur.official;

import java.util.List;

/**
 * A person's name as it stands in a text.
 *
 * @param words its words without titles
 * @param titles titles and degrees as written
 * @param start index of its first token, titles included
 * @param end index of the token behind it, degrees included
 * @param titled whether a title, degree or form of address shows that this is a person
 * @param familiar whether the first word is a form of address that has become part of what the person is called: Cak Eko
 */
record Name(List<String> words, List<String> titles, int start, int end, boolean titled, boolean familiar) {

    Name {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    /** The words without a familiar form of address. */
    List<String> core() {
        return familiar ? words.subList(1, words.size()) : words;
    }

    String text() {
        return String.join(" ", words);
    }

    String titleText() {
        return String.join(" ", titles);
    }
}
