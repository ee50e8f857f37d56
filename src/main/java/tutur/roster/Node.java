package tutur.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All sightings under one name in one office.
 *
 * @param words the name as {@link NameForms} folds it
 * @param home code of regency, city or province, or null
 * @param office office in its short form
 * @param unit what it heads or serves, lower case, or null
 * @param sightings in canonical order
 */
record Node(
        List<String> words,
        @Nullable String home,
        String office,
        @Nullable String unit,
        List<Sighting> sightings) {

    String name() {
        return String.join(" ", words);
    }

    int length() {
        return words.size();
    }

    boolean full() {
        return words.size() > 1;
    }
}
