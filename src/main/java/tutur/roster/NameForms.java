package tutur.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tutur.text.Table;

/** What the spellings of a name have in common: no case, accents or marks, old letters and short forms as they are written today. */
final class NameForms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> forms = new HashMap<>();

    private NameForms() {}

    /** @throws IllegalStateException when the table is malformed or has a form twice */
    static NameForms load() {
        NameForms names = new NameForms();
        for (List<String> row : Table.rows(NameForms.class, "name-forms.tsv", 2)) {
            for (String form : Table.values(row.get(1))) {
                if (names.forms.put(form, row.get(0)) != null) {
                    throw new IllegalStateException("name-forms.tsv has this form twice: " + form);
                }
            }
        }
        return names;
    }

    /** The words of a name; a name without letters or digits has none. */
    List<String> fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : GAPS.split(plain, -1)) {
            if (!word.isEmpty()) {
                words.add(form(word));
            }
        }
        return List.copyOf(words);
    }

    private String form(String word) {
        String today = word.replace("oe", "u").replace("dj", "j").replace("tj", "c");
        return forms.getOrDefault(word, forms.getOrDefault(today, today));
    }
}
