package tutur.verification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tutur.text.Table;
import tutur.text.Terms;

/** The words that count in a way of their own, and the stems of those that carry the content. Immutable. */
final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> light = new HashSet<>();
    private final Terms terms;

    /** @throws IllegalStateException when the table is missing or malformed */
    WordLists(Terms terms) {
        this.terms = terms;
        for (List<String> row : Table.rows(WordLists.class, "words.tsv", 2)) {
            lists.computeIfAbsent(row.getFirst(), l -> new HashSet<>()).addAll(Table.values(row.getLast()));
        }
        for (String name : List.of("light", "negation", "number", "source")) {
            if (!lists.containsKey(name)) {
                throw new IllegalStateException("words.tsv has no row " + name);
            }
        }
        of("light").forEach(word -> terms.of(word).forEach(term -> light.add(term.stem())));
    }

    private Set<String> of(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** A pattern of the words that ascribe what is quoted. */
    String sources() {
        return of("source").stream().sorted().collect(Collectors.joining("|", "(?i:", ")"));
    }

    /** The stems of {@code text}, word by word; those without content of their own are empty. */
    List<String> stems(String text) {
        return terms.of(text).stream()
                .map(term -> light.contains(term.stem()) || of("light").contains(term.exact()) ? "" : term.stem())
                .toList();
    }

    /** The different stems of {@code text} that carry its content. */
    Set<String> content(String text) {
        Set<String> content = new LinkedHashSet<>(stems(text));
        content.remove("");
        return content;
    }

    /** What the words that stand on one side only turn round or count otherwise. */
    Set<Finding.Warning> warnings(List<Piece> difference) {
        Set<Finding.Warning> warnings = new HashSet<>();
        for (Piece piece : difference) {
            if (piece.kind() != Piece.Kind.SAME) {
                for (String word : Folded.of(piece.text()).words()) {
                    if (of("negation").contains(word)) {
                        warnings.add(Finding.Warning.NEGATION);
                    }
                    if (of("number").contains(word) || word.codePoints().anyMatch(Character::isDigit)) {
                        warnings.add(Finding.Warning.NUMBER);
                    }
                }
            }
        }
        return warnings;
    }
}
