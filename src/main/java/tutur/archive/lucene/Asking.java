package tutur.archive.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutur.archive.Query;
import tutur.text.Terms;

/** Sees the question in a query. */
final class Asking {

    private Asking() {}

    /** The question that {@code query} is, or has beside filters. */
    static Optional<Query.Question> question(Query query) {
        return switch (query) {
            case Query.Question question -> Optional.of(question);
            case Query.AllOf(List<Query> parts) ->
                parts.stream().map(Asking::question).flatMap(Optional::stream).findFirst();
            default -> Optional.empty();
        };
    }

    /** What {@code found} finds; what answers the question in {@code query}, if there is one, first. */
    static org.apache.lucene.search.Query closer(Query query, org.apache.lucene.search.Query found, Terms terms) {
        return question(query)
                .<org.apache.lucene.search.Query>map(question -> {
                    List<List<String>> words = new ArrayList<>();
                    add(question.said(), words, terms);
                    return new Passages(found, words, question.answer());
                })
                .orElse(found);
    }

    private static void add(Query said, List<List<String>> words, Terms terms) {
        switch (said) {
            case Query.Words(String text) -> terms.of(text).forEach(term -> words.add(List.of(term.stem())));
            case Query.Phrase(String text) -> terms.of(text).forEach(term -> words.add(List.of(term.stem())));
            case Query.Alternatives(Query first, List<Query> same) -> {
                List<String> either = stems(said, terms);
                if (either.size() == 1 + same.size()) {
                    words.add(either);
                } else {
                    add(first, words, terms);
                }
            }
            case Query.AllOf(List<Query> parts) -> parts.forEach(part -> add(part, words, terms));
            case Query.Most(List<Query> parts, List<Query> _, int _) -> parts.forEach(part -> add(part, words, terms));
            default -> {}
        }
    }

    /** The word and those that it may be instead of, where each is one. */
    private static List<String> stems(Query query, Terms terms) {
        return switch (query) {
            case Query.Words(String text) ->
                terms.of(text).stream().map(Terms.Term::stem).toList();
            case Query.Phrase(String text) ->
                terms.of(text).stream().map(Terms.Term::stem).toList();
            case Query.Alternatives(Query first, List<Query> same) -> {
                List<String> all = new ArrayList<>(stems(first, terms));
                same.forEach(other -> all.addAll(stems(other, terms)));
                yield all;
            }
            default -> List.of();
        };
    }
}
