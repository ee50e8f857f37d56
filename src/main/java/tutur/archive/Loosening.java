package tutur.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tutur.text.Table;
import tutur.text.Terms;

/**
 * Takes a query apart into words that it may do without and the rest, and says it again with fewer demands. Filters, phrases, {@code
 * OR} and {@code -without} are always kept: only words that were typed plainly, with their synonyms, are ever done without.
 * Immutable and safe to share.
 */
public final class Loosening {

    /** How much of a query is asked for, strictest first. */
    public enum Demand {
        /** The query as it stands. */
        AS_TYPED,
        /** All words but function words. */
        ALL_WORDS,
        /** Two fifths of the words, rounded up. */
        MOST_WORDS,
        /** One word. */
        ANY_WORD
    }

    private static final int SHARE_OF_FIVE = 2;

    /**
     * A query in parts.
     *
     * @param fixed what is always asked for
     * @param words its words, one by one or as a form with synonyms, as they were typed, function words left out
     * @param hints its function words
     */
    public record Parts(List<Query> fixed, List<Query> words, List<Query> hints) {

        /** Copies the lists. */
        public Parts {
            fixed = List.copyOf(fixed);
            words = List.copyOf(words);
            hints = List.copyOf(hints);
        }

        /** The same for a question: any of it will do, and words that ask or carry no subject are not sought at all. */
        public Parts asked() {
            return words.isEmpty()
                    ? this
                    : new Parts(
                            List.of(),
                            Stream.concat(words.stream(), fixed.stream()).toList(),
                            List.of());
        }

        /** How many of the words are asked for. */
        public int needed(Demand demand) {
            int all = words.size();
            return switch (demand) {
                case AS_TYPED, ALL_WORDS -> all;
                case MOST_WORDS -> (all * SHARE_OF_FIVE + 4) / 5;
                case ANY_WORD -> Math.min(1, all);
            };
        }

        /** The words that are also met by what they name, as they were typed. */
        public List<String> named() {
            return words.stream()
                    .flatMap(word -> word instanceof Query.Meant ? Stream.of(QueryText.of(word)) : Stream.empty())
                    .toList();
        }

        /** The query that asks for so many of its words and for all that is fixed. */
        public Query asking(Demand demand) {
            List<Query> all = new ArrayList<>(fixed);
            all.add(new Query.Most(words, hints, needed(demand)));
            return new Query.AllOf(all);
        }
    }

    private final Terms terms;
    private final Set<String> functionWords = new HashSet<>();

    /** @throws IllegalStateException when the table of function words is malformed */
    public Loosening(Terms terms) {
        this.terms = terms;
        Table.rows(Loosening.class, "function-words.tsv", 1)
                .forEach(row -> functionWords.addAll(Table.values(row.getFirst())));
    }

    /** Whether a word, as the index has it, carries no subject. */
    public boolean isFunctionWord(String exact) {
        return functionWords.contains(exact);
    }

    /** What of {@code query} was typed, without the filters beside it: what a search demands must not change with a filter. */
    public static Query typed(Query query) {
        return query instanceof Query.AllOf(List<Query> queries)
                ? new Query.AllOf(
                        queries.stream().filter(part -> !isFilter(part)).toList())
                : query;
    }

    /** The filters of {@code query}, beside what was typed. */
    public static Query filters(Query query) {
        return query instanceof Query.AllOf(List<Query> queries)
                ? new Query.AllOf(queries.stream().filter(Loosening::isFilter).toList())
                : new Query.AllOf(List.of());
    }

    /** Whether some words are asked for, typed in any way; what is only not wanted does not count. */
    public static boolean asksForWords(Query query) {
        return switch (query) {
            case Query.AllOf(List<Query> queries) -> queries.stream().anyMatch(Loosening::asksForWords);
            case Query.AnyOf(List<Query> queries) -> queries.stream().anyMatch(Loosening::asksForWords);
            case Query.Not _ -> false;
            default -> !isFilter(query);
        };
    }

    private static boolean isFilter(Query query) {
        return switch (query) {
            case Query.Words _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.Prefix _,
                    Query.Like _,
                    Query.Titled _,
                    Query.Alternatives _,
                    Query.Question _,
                    Query.Meant _,
                    Query.Most _ -> false;
            case Query.AllOf(List<Query> queries) -> queries.stream().allMatch(Loosening::isFilter);
            case Query.AnyOf(List<Query> queries) -> queries.stream().allMatch(Loosening::isFilter);
            case Query.Not(Query unwanted) -> isFilter(unwanted);
            case Query.Filter _ -> true;
        };
    }

    /** The parts of {@code query}; without words when it has none or only function words. */
    public Parts parts(Query query) {
        List<Query> fixed = new ArrayList<>();
        List<Query> words = new ArrayList<>();
        List<Query> hints = new ArrayList<>();
        take(query, fixed, words, hints);
        return words.isEmpty() ? new Parts(List.of(query), List.of(), List.of()) : new Parts(fixed, words, hints);
    }

    /**
     * What has anything that {@code query} was typed for, in any way, and all that is only asked for beside it (filters, {@code
     * -without}): statements of a document that is found for all of it. The same when nothing was typed.
     */
    public Query any(Query query) {
        List<Query> fixed = new ArrayList<>();
        List<Query> words = new ArrayList<>();
        List<Query> hints = new ArrayList<>();
        take(query, fixed, words, hints);
        fixed.stream().filter(Loosening::asksForWords).forEach(words::add);
        if (words.isEmpty()) {
            return query;
        }
        List<Query> all = new ArrayList<>();
        fixed.stream().filter(part -> !asksForWords(part)).forEach(all::add);
        all.add(new Query.AnyOf(words));
        return new Query.AllOf(all);
    }

    private void take(Query query, List<Query> fixed, List<Query> words, List<Query> hints) {
        switch (query) {
            case Query.AllOf(List<Query> queries) -> queries.forEach(part -> take(part, fixed, words, hints));
            case Query.Words(String text) ->
                terms.of(text)
                        .forEach(term -> (functionWords.contains(term.exact()) ? hints : words)
                                .add(new Query.Words(term.span().of(text))));
            case Query.Most(List<Query> parts, List<Query> less, int _) -> {
                words.addAll(parts);
                hints.addAll(less);
            }
            case Query.Alternatives _ -> words.add(query);
            case Query.Meant(Query said, List<Query> named, boolean _) ->
                words.add(new Query.Meant(said, named, false));
            case Query.Question(String _, Query said, var _) -> take(said, fixed, words, hints);
            default -> fixed.add(query);
        }
    }
}
