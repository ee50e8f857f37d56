package tutur.topic;

import java.util.ArrayList;
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
    private final Map<String, List<TopicQuery>> byBeginning = new HashMap<>();

    QueryIndex(List<TopicQuery> queries) {
        for (TopicQuery query : queries) {
            for (Form form : query.groups().getFirst().getFirst().forms()) {
                if (form.beginning() && form.lower().length() < SHORTEST_BEGINNING) {
                    throw new IllegalStateException(
                            "queries.tsv: a beginning of less than three letters in " + query.text());
                }
                Map<String, List<TopicQuery>> index = form.beginning() ? byBeginning : byWord;
                index.computeIfAbsent(form.lower(), f -> new ArrayList<>()).add(query);
            }
        }
    }

    /** Calls {@code hit} with every query and the word that it begins with, for each place where it stands. */
    void match(Passage passage, BiConsumer<TopicQuery, Integer> hit) {
        for (int i = 0; i < passage.size(); i++) {
            String word = passage.words().lower(i);
            check(byWord.getOrDefault(word, List.of()), passage, i, hit);
            for (int n = SHORTEST_BEGINNING; n <= Math.min(word.length(), 14); n++) {
                List<TopicQuery> begun = byBeginning.get(word.substring(0, n));
                if (begun != null) {
                    check(begun, passage, i, hit);
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
