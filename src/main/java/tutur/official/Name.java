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
 */
record Name(List<String> words, List<String> titles, int start, int end, boolean titled) {

    Name {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    String text() {
        return String.join(" ", words);
    }

    String titleText() {
        return String.join(" ", titles);
    }
}
