package tutur.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutur.text.Table;

/** The rows of {@code phrases.tsv}. Immutable. */
final class Phrases {
    private final Map<String, List<String>> byKind;

    private Phrases(Map<String, List<String>> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    static Phrases load() {
        Map<String, List<String>> byKind = new HashMap<>();
        for (List<String> row : Table.rows(Phrases.class, "phrases.tsv", 2)) {
            byKind.put(row.get(0), List.of(row.get(1).split(" ¦ ", -1)));
        }
        return new Phrases(byKind);
    }

    /** @throws IllegalArgumentException when the table has no such kind */
    List<String> all(String kind) {
        List<String> phrases = byKind.get(kind);
        if (phrases == null) {
            throw new IllegalArgumentException("phrases.tsv has no row " + kind);
        }
        return phrases;
    }
}
