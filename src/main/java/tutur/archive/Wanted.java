package tutur.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tutur.text.Distance;
import tutur.text.Span;
import tutur.text.Terms;

/** The words that a query asks for and that are marked where they are found. */
final class Wanted {

    record Match(Span span, String key) {}

    private final Terms terms;
    private final Set<String> exact = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<Query.Like> likes = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();

    private Wanted(Terms terms) {
        this.terms = terms;
    }

    static Wanted by(Query query, Terms terms) {
        Wanted wanted = new Wanted(terms);
        wanted.add(query);
        return wanted;
    }

    private void add(Query query) {
        switch (query) {
            case Query.Words(String text) ->
                terms.of(text).forEach(term -> {
                    exact.add(term.exact());
                    stems.add(term.stem());
                });
            case Query.Phrase(String text) -> {
                List<String> phrase =
                        terms.of(text).stream().map(Terms.Term::exact).toList();
                if (!phrase.isEmpty()) {
                    phrases.add(phrase);
                }
            }
            case Query.Near(String text, int _) -> add(new Query.Words(text));
            case Query.Prefix(String start) -> starts.add(start);
            case Query.Like(String word, int edits) -> likes.add(new Query.Like(word, edits));
            case Query.Titled(Query inTitle) -> add(inTitle);
            case Query.Alternatives(Query said, List<Query> same) -> {
                add(said);
                same.forEach(this::add);
            }
            case Query.Meant(Query said, List<Query> _, boolean _) -> add(said);
            case Query.Most(List<Query> parts, List<Query> _, int _) -> parts.forEach(this::add);
            case Query.Question(String _, Query said, var _) -> add(said);
            case Query.AllOf(List<Query> queries) -> queries.forEach(this::add);
            case Query.AnyOf(List<Query> queries) -> queries.forEach(this::add);
            case Query.Filter _, Query.Not _ -> {}
        }
    }

    /** What of {@code found} is wanted, in order, without overlap; phrases as a whole. */
    List<Match> matches(List<Terms.Term> found) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < found.size(); ) {
            int length = length(found, i);
            if (length == 0) {
                i++;
                continue;
            }
            Terms.Term first = found.get(i);
            Span span = new Span(
                    first.span().start(), found.get(i + length - 1).span().end());
            matches.add(new Match(span, first.stem()));
            i += length;
        }
        return matches;
    }

    private int length(List<Terms.Term> found, int at) {
        int longest = single(found.get(at)) ? 1 : 0;
        for (List<String> phrase : phrases) {
            if (phrase.size() > longest && stands(phrase, found, at)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private boolean single(Terms.Term term) {
        return exact.contains(term.exact())
                || stems.contains(term.stem())
                || starts.stream().anyMatch(start -> term.exact().startsWith(start))
                || likes.stream().anyMatch(like -> alike(like, term.exact()));
    }

    private static boolean alike(Query.Like like, String word) {
        return like.word().charAt(0) == word.charAt(0) && Distance.between(like.word(), word) <= like.edits();
    }

    private static boolean stands(List<String> phrase, List<Terms.Term> found, int at) {
        if (at + phrase.size() > found.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(found.get(at + i).exact())) {
                return false;
            }
        }
        return true;
    }
}
