package tutur.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutur.text.Table;

/**
 * A query of a user with what is wanted.
 *
 * @param kind what sort of query it is
 * @param unit {@code document} or {@code statement}
 * @param query what is typed
 * @param wanted grades from 1 to 3 by the name of a document, or that and the words that a statement has behind a hash
 */
record Judged(String kind, String unit, String query, Map<String, Integer> wanted) {

    static List<Judged> all() {
        return Table.rows(Judged.class, "queries.tsv", 4).stream()
                .map(row -> new Judged(row.get(0), row.get(1), row.get(2), wanted(row.get(3))))
                .toList();
    }

    /** What is like a document: the query is its name. */
    static List<Judged> similar() {
        return Table.rows(Judged.class, "similar.tsv", 2).stream()
                .map(row -> new Judged("similar", "document", row.getFirst(), wanted(row.getLast())))
                .toList();
    }

    private static Map<String, Integer> wanted(String cell) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (String one : Table.values(cell)) {
            int equals = one.lastIndexOf('=');
            wanted.put(
                    one.substring(0, equals).strip(),
                    Integer.parseInt(one.substring(equals + 1).strip()));
        }
        return wanted;
    }

    boolean statements() {
        return unit.equals("statement");
    }
}
