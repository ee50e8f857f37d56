package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Filing;
import tutur.archive.Loosening;
import tutur.archive.Loosening.Demand;
import tutur.archive.Loosening.Parts;
import tutur.archive.Query;
import tutur.archive.Remark;
import tutur.archive.SearchRequest;
import tutur.text.Terms;

/** Says queries that find too little again, with fewer demands, until they find enough. */
final class Rewrites {

    private static final int SHORT = 2;
    private static final int LONG = 5;
    /** For so many words that the index does not have others that are spelled like them are sought: who types more types no words. */
    private static final int MOST_SOUGHT = 20;

    /**
     * What is really asked.
     *
     * @param demand how much of it; pages that follow ask the same
     */
    record Rewritten(Query query, Demand demand, List<Remark> remarks) {}

    private final Terms terms;
    private final Loosening loosening;

    Rewrites(Terms terms, Loosening loosening) {
        this.terms = terms;
        this.loosening = loosening;
    }

    /**
     * What to ask for a request: how much is demanded is decided by what was typed alone, over all cards of the unit, so that filters
     * narrow an answer and never widen it.
     *
     * @param before what was demanded for the pages before, null for the first page
     */
    Rewritten of(Snapshot snapshot, QueryCompiler compiler, SearchRequest request, @Nullable Demand before)
            throws IOException {
        Rewritten typed = new Rewritten(request.query(), Demand.AS_TYPED, List.of());
        if (!request.rewriting().loosens() || before == Demand.AS_TYPED) {
            return typed;
        }
        Query words = Loosening.typed(request.query());
        Parts parts = loosening.parts(words);
        if (Asking.question(words).isPresent()) {
            Parts asked = parts.asked();
            return asked.words().isEmpty()
                    ? typed
                    : rewritten(request, spelled(snapshot, compiler.unit(), asked), Demand.ANY_WORD);
        }
        int enough = enough(parts.words().size());
        int most = parts.words().isEmpty() ? enough : snapshot.count(compiler.compile(words));
        if (before == null && most >= enough) {
            return typed;
        }
        Spelled spelled = spelled(snapshot, compiler.unit(), parts);
        if (before != null) {
            return rewritten(request, spelled, before);
        }
        Demand demand = Demand.AS_TYPED;
        for (Demand next : List.of(Demand.ALL_WORDS, Demand.MOST_WORDS, Demand.ANY_WORD)) {
            int found = snapshot.count(compiler.compile(spelled.parts.asking(next)));
            if (found > most) {
                most = found;
                demand = next;
            }
            if (most >= enough) {
                break;
            }
        }
        return demand == Demand.AS_TYPED ? typed : rewritten(request, spelled, demand);
    }

    /** What statements have to have to be shown in a document that was found for {@code asked}. */
    Query inside(Query asked) {
        return loosening.any(asked);
    }

    private Rewritten rewritten(SearchRequest request, Spelled spelled, Demand demand) {
        Query some = spelled.parts.asking(demand);
        Query filters = Loosening.filters(request.query());
        Optional<Query.Question> question = Asking.question(request.query());
        Query asked = question.<Query>map(q -> new Query.Question(q.text(), some, q.answer()))
                .orElse(some);
        int needed = question.isPresent() ? spelled.parts.words().size() : spelled.parts.needed(demand);
        return new Rewritten(new Query.AllOf(List.of(asked, filters)), demand, Loosened.remarks(spelled, needed));
    }

    /**
     * Who types two words wants both of them. Long queries are told from memory or are questions: what has all their words by chance
     * is not all that is wanted, and a page is filled.
     */
    private static int enough(int words) {
        return words <= SHORT ? 1 : words < LONG ? 3 : 10;
    }

    /** The parts that the index can find, and what became of the others. */
    record Spelled(Parts parts, List<String> changes, List<String> missing) {}

    private Spelled spelled(Snapshot snapshot, Filing.Unit unit, Parts parts) throws IOException {
        List<Query> words = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Map<String, List<String>> sought = new HashMap<>();
        for (Query word : parts.words()) {
            if (!(word instanceof Query.Words(String text)) || knows(snapshot, unit, text)) {
                words.add(word);
                continue;
            }
            String exact = terms.of(text).getFirst().exact();
            List<String> like = sought.get(exact);
            if (like == null) {
                like = sought.size() < MOST_SOUGHT ? Spelling.like(snapshot, unit, exact) : List.of();
                sought.put(exact, like);
            }
            if (like.isEmpty()) {
                missing.add(text);
            } else {
                changes.add(text + " → " + String.join(", ", like));
                words.add(new Query.Alternatives(
                        word, like.stream().map(w -> (Query) new Query.Words(w)).toList()));
            }
        }
        return new Spelled(new Parts(parts.fixed(), words, parts.hints()), changes, missing);
    }

    private boolean knows(Snapshot snapshot, Filing.Unit unit, String text) throws IOException {
        for (Terms.Term term : terms.of(text)) {
            if (Spelling.knows(snapshot, unit, term)) {
                return true;
            }
        }
        return false;
    }
}
