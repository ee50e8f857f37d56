package tutur.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.QueryLexer.Kind;
import tutur.archive.QueryLexer.Token;
import tutur.text.Span;

/**
 * Finds ways out of a search that finds nothing: single conditions to leave out, and where none helps, two. A condition is a parameter, a
 * filter typed in {@code q}, or what is typed beside filters.
 */
final class Reliefs {

    /** Conditions of which two are tried together: 21 pairs, each a count. */
    private static final int MOST_IN_PAIRS = 7;

    private static final List<String> RELIEVING =
            Stream.concat(Stream.of("q", "from", "to"), Filters.NAMES.stream()).toList();

    /** Counts the hits of a search with these parameters. */
    interface Counting {
        long total(Map<String, List<String>> given) throws IOException;
    }

    /**
     * Something that is asked for.
     *
     * @param parts of {@code q} that ask for it; empty when it is a whole parameter
     */
    private record Condition(String parameter, List<String> values, List<Span> parts) {}

    private final Map<String, List<String>> given;
    private final String q;
    private final Counting counting;

    /** @param given the parameters of a search that finds nothing */
    Reliefs(Map<String, List<String>> given, Counting counting) {
        this.given = given;
        this.q = Given.last(given, "q");
        this.counting = counting;
    }

    /** All ways out, those that give most first. */
    List<SearchResult.Relief> all(Fields fields) throws IOException {
        List<Condition> conditions = conditions(fields);
        List<SearchResult.Relief> relief = new ArrayList<>();
        for (Condition condition : conditions) {
            add(relief, List.of(condition));
        }
        int inPairs = relief.isEmpty() ? Math.min(MOST_IN_PAIRS, conditions.size()) : 0;
        for (int one = 0; one < inPairs; one++) {
            for (int other = one + 1; other < inPairs; other++) {
                add(relief, List.of(conditions.get(one), conditions.get(other)));
            }
        }
        if (relief.isEmpty() && !q.isEmpty()) {
            add(relief, List.of(new Condition("q", List.of(q), List.of())));
        }
        relief.sort(Comparator.comparingLong(SearchResult.Relief::total).reversed());
        return relief;
    }

    private void add(List<SearchResult.Relief> relief, List<Condition> dropped) throws IOException {
        Map<String, List<String>> rest = new LinkedHashMap<>(given);
        rest.keySet().removeAll(List.of("cursor", "facet"));
        List<Span> cut = new ArrayList<>();
        for (Condition condition : dropped) {
            cut.addAll(condition.parts);
            if (condition.parts.isEmpty()) {
                rest.remove(condition.parameter);
            }
        }
        @Nullable String left = cut.isEmpty() ? null : without(cut);
        if (left != null) {
            rest.put("q", List.of(left));
        }
        if (dropped.size() > 1
                && RELIEVING.stream()
                        .noneMatch(name -> !Given.values(rest, name).isEmpty())) {
            return;
        }
        long total = counting.total(rest);
        if (total > 0) {
            Condition first = dropped.getFirst();
            List<SearchResult.Relief.Dropped> and = dropped.stream()
                    .skip(1)
                    .map(other -> new SearchResult.Relief.Dropped(other.parameter, other.values))
                    .toList();
            relief.add(new SearchResult.Relief(first.parameter, first.values, total, and, left));
        }
    }

    /** What is left of {@code q}. */
    private String without(List<Span> cut) {
        StringBuilder left = new StringBuilder(q);
        cut.forEach(part -> left.replace(part.start(), part.end(), " ".repeat(part.length())));
        return left.toString().strip().replaceAll("\\s+", " ");
    }

    /** What is typed counts part by part where it has parts: to leave out all of it is the last way out, if there is no other. */
    private List<Condition> conditions(Fields fields) {
        List<Condition> conditions = new ArrayList<>(typed(fields));
        boolean inParts = !conditions.isEmpty();
        for (String name : RELIEVING) {
            List<String> values = Given.values(given, name);
            if (!values.isEmpty() && !(inParts && name.equals("q"))) {
                conditions.add(new Condition(name, values, List.of()));
            }
        }
        return conditions;
    }

    /** The filters that are typed side by side, and the words beside them; nothing where signs join them otherwise. */
    private List<Condition> typed(Fields fields) {
        List<Token> tokens = QueryLexer.tokens(q, fields, new Remarks());
        boolean joined = tokens.stream()
                .anyMatch(token -> Set.of(Kind.OR, Kind.OPEN, Kind.CLOSE).contains(token.kind()));
        if (joined || tokens.stream().noneMatch(token -> token.kind() == Kind.FIELD)) {
            return List.of();
        }
        List<Condition> typed = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int from = tokens.get(at).place().start();
            while (tokens.get(at).kind() == Kind.WITHOUT && at + 1 < tokens.size()) {
                at++;
            }
            Span part = new Span(from, tokens.get(at).place().end());
            if (tokens.get(at).kind() == Kind.FIELD) {
                typed.add(new Condition("q", List.of(part.of(q)), List.of(part)));
            } else {
                words.add(part);
            }
        }
        if (!words.isEmpty()) {
            String said =
                    String.join(" ", words.stream().map(part -> part.of(q)).toList());
            typed.add(new Condition("q", List.of(said), words));
        }
        return typed.size() > 1 ? typed : List.of();
    }
}
