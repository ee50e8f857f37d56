package tutur.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tutur.topic.TopicQuery.Form;
import tutur.topic.TopicQuery.Term;

/** Finds which of many queries stand in a passage: one look-up for every word and every beginning of it, not one for every query. */
final class QueryIndex {
    /** Groups of a query may lie this many words apart. */
    private static final int NEAR = 8;

    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, List<TopicQuery>> byWord = new HashMap<>();
    private final Map<String, List<Begun>> byBeginning = new HashMap<>();

    /** A beginning of words, filed under its first letters, with the queries that it may begin. */
    private record Begun(String beginning, List<TopicQuery> queries) {}

    QueryIndex(List<TopicQuery> queries) {
        for (TopicQuery query : queries) {
            for (Form form : query.groups().getFirst().getFirst().forms()) {
                if (form.beginning() && form.lower().length() < SHORTEST_BEGINNING) {
                    throw new IllegalStateException(
                            "queries.tsv: a beginning of less than three letters in " + query.text());
                }
                if (form.beginning()) {
                    file(form.lower(), query);
                } else {
                    byWord.computeIfAbsent(form.lower(), f -> new ArrayList<>()).add(query);
                }
            }
        }
        byBeginning
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(b -> b.beginning().length())));
    }

    private void file(String beginning, TopicQuery query) {
        List<Begun> begun =
                byBeginning.computeIfAbsent(beginning.substring(0, SHORTEST_BEGINNING), b -> new ArrayList<>());
        begun.stream()
                .filter(b -> b.beginning.equals(beginning))
                .findFirst()
                .orElseGet(() -> {
                    begun.add(new Begun(beginning, new ArrayList<>()));
                    return begun.getLast();
                })
                .queries
                .add(query);
    }

    /** Calls {@code hit} with every query and the word that it begins with, for each place where it stands. */
    void match(Passage passage, BiConsumer<TopicQuery, Integer> hit) {
        for (int i = 0; i < passage.size(); i++) {
            String word = passage.words().lower(i);
            check(byWord.getOrDefault(word, List.of()), passage, i, hit);
            if (word.length() >= SHORTEST_BEGINNING) {
                for (Begun begun : byBeginning.getOrDefault(word.substring(0, SHORTEST_BEGINNING), List.of())) {
                    if (word.startsWith(begun.beginning)) {
                        check(begun.queries, passage, i, hit);
                    }
                }
            }
        }
    }

    private static void check(List<TopicQuery> queries, Passage passage, int i, BiConsumer<TopicQuery, Integer> hit) {
        for (TopicQuery query : queries) {
            if (passage.stands(i, query.groups().getFirst()) && near(passage, i, query.groups())) {
                hit.accept(query, i);
            }
        }
    }

    private static boolean near(Passage passage, int first, List<List<Term>> groups) {
        int end = first + groups.getFirst().size();
        for (List<Term> group : groups.subList(1, groups.size())) {
            if (!within(passage, first, end, group)) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Passage passage, int first, int end, List<Term> group) {
        int from = Math.max(0, first - NEAR - group.size() + 1);
        int to = Math.min(passage.size() - group.size(), end + NEAR - 1);
        for (int i = from; i <= to; i++) {
            boolean apart = i + group.size() <= first || i >= end;
            if (apart && passage.together(i, first) && passage.stands(i, group)) {
                return true;
            }
        }
        return false;
    }
}
