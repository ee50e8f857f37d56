package tutur.inbox;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tutur.text.Table;

/**
 * What programs keep for themselves beside documents: previews, locks, settings of folders, indexes of web archives. Nobody wrote them
 * to be read, so they are no documents, and it is no trouble that they give none.
 */
public final class Leftovers {

    private static final List<Rule> RULES = Table.rows(Leftovers.class, "leftovers.tsv", 4).stream()
            .map(Rule::of)
            .toList();

    private Leftovers() {}

    private record Rule(Pattern pattern) {

        static Rule of(List<String> row) {
            String pattern = "(?:" + row.get(1) + ")";
            Rule rule = new Rule(Pattern.compile(
                    switch (row.get(0)) {
                        case "file" -> "(?:.*/)?" + pattern;
                        case "folder" -> "(?:.*/)?" + pattern + "/.*";
                        case "wacz" -> ".*\\.wacz!/" + pattern;
                        default -> throw new IllegalStateException("leftovers.tsv knows no place " + row.get(0));
                    },
                    Pattern.DOTALL));
            if (!rule.takes(row.get(2)) || rule.takes(row.get(3))) {
                throw new IllegalStateException("an example in leftovers.tsv does not hold: " + row);
            }
            return rule;
        }

        boolean takes(String path) {
            return pattern.matcher(path.toLowerCase(Locale.ROOT)).matches();
        }
    }

    /** Whether the file at this path is one of them; {@code path} has '/' between names and may lead into a container. */
    public static boolean has(String path) {
        return RULES.stream().anyMatch(rule -> rule.takes(path));
    }
}
