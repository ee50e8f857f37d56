package tutur.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tutur.text.Table;
import tutur.text.Words;

/** What filters and kinds of statements are called in Indonesian, by {@code names.tsv}. Immutable and safe to share. */
final class Names {

    /** No others than those in English. */
    static final Names NONE = new Names();

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    private Names() {}

    /** @throws IllegalStateException when the table is malformed or has a name twice */
    static Names load() {
        Names names = new Names();
        for (List<String> row : Table.rows(Names.class, "names.tsv", 3)) {
            Map<String, String> sort = row.getFirst().equals("field") ? names.fields : names.kinds;
            for (String name : Table.values(row.get(2))) {
                if (sort.put(Words.key(name), row.get(1)) != null) {
                    throw new IllegalStateException("names.tsv has this twice: " + name);
                }
            }
        }
        return names;
    }

    /** The filter, or {@code title}, of this Indonesian name in any case; the name itself in lower case when it is none. */
    String field(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return fields.getOrDefault(lower, lower);
    }

    /** The kind of statements of this Indonesian name; empty when it is none. */
    Optional<String> kind(String name) {
        return Optional.ofNullable(kinds.get(Words.key(name)));
    }
}
